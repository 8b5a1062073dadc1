import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { openDatabase } from "~db/client.server";
import { setUp, type Visitor } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { HR } from "../support/cast";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

let app: ServedApp;
let browser: Browser;
let owner: Visitor;
let plan: string;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  const wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 48 },
    { invited: 12, respondents: 11, score: 62 },
  ]);
  // A poster needs a plan.
  chooseInterventions(db, wave, ["lead-definition"], { accountId: HR.accountId, now: new Date() });
  db.$client.close();
  plan = `${app.url}/r/${RELATIONSHIP.id}/waves/${wave.id}/plan`;
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function newBrowser(): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  return context;
}

test("a paper begins with the language that was chosen last for the pair, and another browser with the suggested one", async () => {
  const context = await newBrowser();
  const page = await context.newPage();
  await page.goto(`${plan}/print`, { waitUntil: "networkidle" });
  expect(await page.locator(".handed-out").first().getAttribute("lang")).toBe("en");
  await page.click(".language-choice a[lang=fr]");
  await page.waitForSelector('.handed-out[lang="fr"]');
  await page.goto(`${plan}/poster?paper=letter`);
  await page.waitForSelector('.poster.paper-letter[lang="fr"]');
  await page.goto(`${plan}/print?lang=de`);
  await page.waitForSelector('.handed-out[lang="de"]');
  await context.close();

  const other = await newBrowser();
  const fresh = await other.newPage();
  await fresh.goto(`${plan}/print`, { waitUntil: "networkidle" });
  expect(await fresh.locator(".handed-out").first().getAttribute("lang")).toBe("en");
  await other.close();
});
