import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES, type Language } from "~/content/language";
import { launchBrowser } from "../support/browser";
import {
  type DemonstrationVisit,
  exploreDemonstration,
  openPlannedWave,
  SIX_WEEKS,
} from "../support/demonstration";
import { type ServedApp, serveApp } from "../support/served-app";
import { cutAt, drawn } from "./cut-off";
import { addToCompany, signInOwner } from "./owner-visit";
import { guestAddresses, openAddresses, UNKNOWN, WITH_ACCOUNT } from "./page-addresses";

type State = DemonstrationVisit["state"];
/** English is opened, with axe, by pages.test.ts. */
const OTHERS = LANGUAGES.filter((language) => language !== "en");
const WIDTHS = [1280, 768, 390] as const;
const AT_ONCE = 4;

let app: ServedApp;
let browser: Browser;
let visit: DemonstrationVisit;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
  visit = await exploreDemonstration(app, browser);
  addToCompany(app);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** What is cut or too wide, at each width; what is handed out comes in the reader's language, too. */
async function faults(language: Language, paths: readonly string[], storageState?: State): Promise<string[]> {
  const context = await browser.newContext({
    baseURL: app.url,
    locale: language,
    reducedMotion: "reduce",
    ...(storageState ? { storageState } : {}),
  });
  const waiting = [...paths];
  const wrong: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      wrong.push(...(await faultsOf(context, language, waiting)));
    }),
  );
  await context.close();
  return wrong;
}

/** One tab, as long as pages are waiting. */
async function faultsOf(context: BrowserContext, language: Language, waiting: string[]): Promise<string[]> {
  const wrong: string[] = [];
  const page = await context.newPage();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const address = `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
    const answer = await page.goto(address, { waitUntil: "load" });
    if (!answer?.ok()) wrong.push(`${path} is answered with ${answer?.status()}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      wrong.push(...(await cutAt(page)).map((text) => `${language}, ${width} px, ${path}: ${text}`));
    }
  }
  await page.close();
  return wrong;
}

const known = (paths: readonly string[]) => paths.filter((path) => !UNKNOWN.includes(path));

test.each(OTHERS)(
  "every page of the demonstration fits its window in %s",
  { timeout: 200_000 },
  async (language) => {
    expect(await faults(language, known(guestAddresses(visit)), visit.state)).toEqual([]);
  },
);

test("so do those of an open wave and of a company that has set itself up", {
  timeout: 200_000,
}, async () => {
  const guest = await openPlannedWave(app, browser, visit);
  const owner = signInOwner(app, new Date(Date.now() + SIX_WEEKS));
  for (const language of OTHERS) {
    expect(await faults(language, openAddresses(visit), guest)).toEqual([]);
    expect(await faults(language, ["/sign-in", "/sign-in/second-step"])).toEqual([]);
    expect(await faults(language, WITH_ACCOUNT, owner)).toEqual([]);
  }
});

test("broken: a word that its box cuts, and one that makes the page too wide, are seen", async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  const word = "Verantwortlichkeitsvereinbarung".repeat(2);
  await page.setContent(`<body><p style="width: 90px; overflow: hidden">${word}</p></body>`);
  expect(await cutAt(page)).toEqual([`cut: ${word.slice(0, 60)}`]);
  await page.setContent(`<body style="margin: 0"><p style="width: 400px">${word}</p></body>`);
  expect(await cutAt(page)).toEqual([expect.stringMatching(/^the page is \d+ px too wide$/)]);
  await page.close();
});
