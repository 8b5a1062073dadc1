import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser";
import { type DemonstrationVisit, exploreDemonstration } from "../support/demonstration";
import { textOfPdf } from "../support/pdf";
import { type ServedApp, serveApp } from "../support/served-app";

let app: ServedApp;
let browser: Browser;
let visit: DemonstrationVisit;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
  visit = await exploreDemonstration(app, browser);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const FOLDED = [
  "All statements",
  "What changed in each topic",
  "What came of earlier actions",
  "How it was counted",
];

async function open(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    storageState: visit.state,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const path = `/r/demonstration/waves/${visit.waves.at(-2)}/report${hash}`;
  await page.goto(app.url + path, { waitUntil: "networkidle" });
  return page;
}

test("at first sight the report is at most 3,900 px in every language, with the answer in its first two screens", async () => {
  for (const locale of ["en", "de", "fr", "es"]) {
    const page = await open("", { locale });
    expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThanOrEqual(3900);
    for (const id of ["participation", "stages", "extremes"]) {
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box?.y).toBeLessThan(2 * 800);
    }
    const next = await page.locator(".report-next").boundingBox();
    expect((next?.y ?? 0) + (next?.height ?? 0)).toBeLessThan(2 * 800);
    await page.context().close();
  }
});

test.each([true, false])(
  "what is folded has a name and opens, with a script: %s",
  async (javaScriptEnabled) => {
    const page = await open("", { javaScriptEnabled });
    const folds = page.locator(".report-folds > details");
    expect(await folds.locator("summary").allInnerTexts()).toEqual(FOLDED);
    expect(await page.locator("#statements table").isVisible()).toBe(false);
    await page.getByText("All statements").click();
    await page.locator("#statements table").waitFor();
    await page.context().close();
  },
);

test.each([true, false])(
  "an address that leads into a fold opens it, with a script: %s",
  async (javaScriptEnabled) => {
    const page = await open("#statements", { javaScriptEnabled });
    await page.locator("#statements table").waitFor();
    expect(await page.locator("#effects").isVisible()).toBe(false);
    await page.context().close();
  },
);

test.each([true, false])("on paper nothing is folded, with a script: %s", async (javaScriptEnabled) => {
  const page = await open("", { javaScriptEnabled });
  const { text } = await textOfPdf(await page.pdf({ format: "A4" }));
  const said = text.replace(/\s+/g, " ");
  for (const inside of [...FOLDED, "What can be said", "chosen after", "Everybody can check their receipt"])
    expect(said).toContain(inside);
  const statements = await page.locator("#statements tbody th[scope=row]").allTextContents();
  expect(statements.length).toBeGreaterThan(10);
  for (const statement of statements)
    expect(said.replace(/[\s-]/g, "")).toContain(statement.replace(/[\s-]/g, ""));
  await page.context().close();
});
