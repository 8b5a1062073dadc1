import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { openDatabase } from "~db/client.server";
import { insertCompanyIntervention } from "~db/queries/company-interventions.server";
import { findWave } from "~db/queries/waves.server";
import { setUp, type Visitor } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { HR } from "../support/cast";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

const CATALOGUE = catalogueIn("en");

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What an imported or restored database may hold although no page lets it in. */
const EVIL = `</script><img src=x onerror="window.broken=1"><script>window.broken=1</script>"' onfocus=window.broken=1`;

let app: ServedApp;
let browser: Browser;
let owner: Visitor;
let plan: string;
const evil = {
  ...CATALOGUE[0]!,
  id: "own-evil",
  name: `Evil ${EVIL}`,
  purpose: EVIL,
  whyItWorks: EVIL,
  materials: [EVIL],
  scriptHints: [EVIL],
  firstStep: EVIL,
  signOfSuccess: EVIL,
  sources: [{ authors: EVIL, year: 2026, title: EVIL, where: "javascript:window.broken=1" }],
  runSheet: [{ minutes: 10, what: EVIL, how: EVIL }],
};

beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  const wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 48 },
    { invited: 12, respondents: 11, score: 56 },
  ]);
  const now = new Date();
  insertCompanyIntervention(db, {
    id: evil.id,
    content: JSON.stringify(evil),
    createdAt: now,
    updatedAt: now,
  });
  chooseInterventions(db, findWave(db, wave.id) ?? wave, [evil.id], { accountId: HR.accountId, now: now });
  db.$client.close();
  plan = `/r/${RELATIONSHIP.id}/waves/${wave.id}/plan`;
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function visit(options: BrowserContextOptions = {}): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext(options);
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  return [context, await context.newPage()];
}

test("with a script: problems that read alike name their fields", async () => {
  const [context, page] = await visit();
  await page.goto(`${app.url}/interventions/new`);
  await page.getByRole("button", { name: "Save the intervention" }).click();
  const summary = page.getByRole("alert");
  await summary.waitFor();
  await summary.getByRole("link", { name: "Name: Write something here." }).waitFor();
  const said = await summary.getByRole("link").allInnerTexts();
  expect(said.length).toBeGreaterThan(10);
  expect(new Set(said).size).toBe(said.length);
  await context.close();
});

test("without a script: a half-filled page comes back as it was typed, and is saved once complete", async () => {
  const [context, page] = await visit({ javaScriptEnabled: false });
  await page.goto(`${app.url}/interventions/new`);
  await page.getByLabel("Name", { exact: true }).fill("Definition breakfast");
  await page.locator('[name="runSheet.3.what"]').fill("Coffee");
  await page.getByLabel("What can go wrong").fill("Nobody comes: ask again.\nit begins small here.");
  await page.getByRole("button", { name: "Save the intervention" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Definition breakfast");
  expect(await page.locator('[name="runSheet.0.what"]').inputValue()).toBe("Coffee");
  expect(await page.locator("#risks-problem").innerText()).toBe("Line 2: Begin with a capital letter.");
  expect(await page.locator("#risks").inputValue()).toContain("it begins small here.");
  for (const link of await page.locator('[role="alert"] a').all()) {
    const target = (await link.getAttribute("href"))?.slice(1);
    expect(await page.locator(`[id="${target}"]`).count(), target).toBe(1);
  }

  await page.goto(`${app.url}/interventions/new?from=lead-definition`);
  await page.getByLabel("Name", { exact: true }).fill("Definition breakfast");
  await page.getByRole("button", { name: "Save the intervention" }).click();
  await page.getByRole("status").filter({ hasText: "It stands in the catalogue now" }).waitFor();
  await page.getByRole("link", { name: "Change it" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Definition lunch");
  await page.getByRole("button", { name: "Save the intervention" }).click();
  await page.getByRole("button", { name: "Hide it from suggestions" }).click();
  await page.getByText("It is hidden: neither suggested nor offered").waitFor();
  await page.goto(`${app.url}/interventions?text=definition+lunch`);
  expect(await page.locator(".catalogue li").count()).toBe(0);
  await page.goto(`${app.url}/interventions?text=definition+lunch&origin=hidden`);
  await page.getByRole("link", { name: "Definition lunch" }).click();
  await page.getByRole("button", { name: "Show it again" }).click();
  await page.getByRole("link", { name: "Change it" }).click();
  await page.getByRole("button", { name: "Delete the intervention" }).click();
  await page.getByText("The intervention was deleted.").waitFor();
  await context.close();
});

test.each([
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const)(
  "at $width px, $colorScheme, a page full of problems is accessible and leads to each of them",
  async ({ width, colorScheme }) => {
    const [context, page] = await visit({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${app.url}/interventions/new?from=ride-along`, { waitUntil: "networkidle" });
    await page.getByLabel("Name", { exact: true }).fill("");
    await page.getByLabel("People", { exact: true }).fill("many");
    await page.locator('[name="moves.joint-work-2"]').selectOption("");
    await page.getByRole("button", { name: "Save the intervention" }).press("Enter");
    const summary = page.getByRole("alert");
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.getByRole("link").count()).toBe(3);
    await summary.getByRole("link").nth(1).press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("people");
    await page.evaluate(readFileSync(axePath, "utf8"));
    const violations: { id: string }[] = await page.evaluate(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }).then((it) => it.violations)`,
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await context.close();
  },
);

test("the catalogue is found by topic, stage, effort and words, without a script", async () => {
  const [context, page] = await visit({ javaScriptEnabled: false });
  await page.goto(`${app.url}/interventions`);
  await page.getByLabel("Words").fill("observation sheet");
  await page.getByLabel("Topic").selectOption({ label: "Joint work" });
  await page.getByLabel("Fits the stage").selectOption({ label: "Defined" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  expect(await page.locator(".catalogue h2").allInnerTexts()).toEqual(["Ride-along"]);
  await page.getByLabel("Takes at most").selectOption("45");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByText("Nothing fits.").waitFor();
  await context.close();
});

test("text of the database is shown as text wherever it stands, and does nothing", async () => {
  const [context, page] = await visit();
  const pages = [
    "/interventions",
    `/interventions/${evil.id}`,
    `/interventions/${evil.id}/edit`,
    plan,
    `${plan}/print`,
  ];
  for (const path of pages) {
    await page.goto(app.url + path, { waitUntil: "networkidle" });
    expect(await page.evaluate("window.broken"), path).toBeUndefined();
    expect(await page.locator('img[src="x"], a[href^="javascript"]').count(), path).toBe(0);
    expect(await page.content(), path).toContain("&lt;img src=x onerror");
  }
  // The same string, set the way nothing here does, is what the test would notice.
  await page.evaluate(`document.body.innerHTML = ${JSON.stringify(EVIL)}`);
  expect(await page.locator('img[src="x"]').count()).toBe(1);
  await context.close();
});
