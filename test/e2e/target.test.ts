import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { setUp, type Visitor } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

let app: ServedApp;
let browser: Browser;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  for (const quarter of [0, 1, 2]) {
    insertReleasedWave(db, quarter, [
      { invited: 30, respondents: 27, score: 50 },
      { invited: 30, respondents: 27, score: 50 },
    ]);
  }
  db.$client.close();
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function visit(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  return context.newPage();
}

const path = `/r/${RELATIONSHIP.id}`;

/** HR and both heads say yes to what is named, and no to everything else. */
async function answer(page: Page, yes: readonly string[]): Promise<void> {
  for (const choice of await page.locator(".signal-choice").all()) {
    const name = await choice.locator("input").first().getAttribute("name");
    const [signal = ""] = name?.split(".") ?? [];
    await choice.locator(`input[value="${yes.includes(signal) ? "yes" : "no"}"]`).check();
  }
  await page.getByRole("button", { name: "Ask for advice" }).click();
}

test("three people's answers give a target that may be to stay, is kept, and is drawn in the trends", async () => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(`${app.url}${path}/target`);
  expect(await page.locator(".signal-answers").first().locator("legend").allInnerTexts()).toEqual([
    expect.stringContaining("HR"),
    expect.stringContaining("Head of Sales"),
    expect.stringContaining("Head of Marketing"),
  ]);
  await page.getByText("At least 8 of 13 need an answer").waitFor();
  expect(await page.locator(".signal-choice").first().locator("label").allInnerTexts()).toEqual([
    "Yes",
    "No",
    "Not said",
  ]);
  await page.getByRole("button", { name: "Ask for advice" }).click();
  await page.getByText("Only 0 of 13 signals have an answer on which most agree.").waitFor();

  await answer(page, ["standard-offer"]);
  await page.getByText("Stay at Defined: moving up would not be worth its price.").waitFor();
  await answer(page, ["offers-customised", "faster-life-cycles"]);
  await page.getByText("Aim for Aligned.").waitFor();
  await page.getByText("The offer is shaped while it is being sold.").first().waitFor();
  const earlier = page.locator(".target-history details");
  expect(await earlier.count()).toBe(1);
  await earlier.locator("summary").first().click();
  await earlier.getByText("The offer is standard.").waitFor();
  await page.context().close();

  const trends = await visit({});
  await trends.goto(`${app.url}${path}/trends`, { waitUntil: "networkidle" });
  await trends.getByText("The dashed line is where Aligned begins, the target.").waitFor();
  expect(await trends.locator(".trend-target").count()).toBeGreaterThan(0);
  await trends.context().close();
});
