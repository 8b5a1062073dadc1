import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { addPair } from "../support/cast";
import { RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

let app: ServedApp;
let browser: Browser;
let cookie: string;
beforeAll(async () => {
  app = await serveApp();
  cookie = (await setUp(app)).cookie();
  const db = openDatabase(app.databaseFile);
  addPair(db, { id: "sales-service", name: "Sales and Service", secondDepartment: "Service" });
  db.$client.close();
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.addCookies(browserCookies(cookie, app.url));
  const page = await context.newPage();
  await page.goto(app.url + path, { waitUntil: "networkidle" });
  return page;
}

const GROUPS = ["Survey", "Results and plan", "Settings"];

test.each([true, false])("three groups lead everywhere, with a script: %s", async (javaScriptEnabled) => {
  const page = await visit(`/r/${RELATIONSHIP.id}/trends`, { javaScriptEnabled });
  const main = page.locator(".masthead-links");
  expect(await main.locator("summary").allInnerTexts()).toEqual(GROUPS);
  await main.getByText("Results and plan").click();
  await main.getByRole("link", { name: "Import earlier results" }).click();
  await page.waitForURL(`**/r/${RELATIONSHIP.id}/history`);
  await main.getByText("Settings").click();
  await main.getByRole("link", { name: "Pairs" }).click();
  await page.waitForURL("**/relationships");
  await page.context().close();
});

test("the keyboard opens a group, and closes it without leaving", async () => {
  const page = await visit(`/r/${RELATIONSHIP.id}/waves`);
  const survey = page.locator(".masthead-links details").first();
  await survey.locator("summary").focus();
  await page.keyboard.press("Enter");
  await survey.getByRole("link", { name: "Roster" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  expect(await survey.evaluate((it) => it.hasAttribute("open"))).toBe(false);
  expect(await survey.locator("summary").evaluate((it) => it === document.activeElement)).toBe(true);
  await page.context().close();
});

test("on a phone the groups stand under one word", async () => {
  const page = await visit(`/r/${RELATIONSHIP.id}/waves`, { viewport: { width: 390, height: 800 } });
  await page.getByText("Menu", { exact: true }).click();
  const menu = page.locator(".masthead-menu");
  expect(await menu.getByRole("heading").allInnerTexts()).toEqual(GROUPS);
  await menu.getByRole("link", { name: "Export", exact: true }).click();
  await page.waitForURL(`**/r/${RELATIONSHIP.id}/export`);
  await page.context().close();
});

test.each([true, false])(
  "another pair is chosen on the same page of it, with a script: %s",
  async (javaScriptEnabled) => {
    const page = await visit(`/r/${RELATIONSHIP.id}/roster`, { javaScriptEnabled });
    await page.getByLabel("Pair", { exact: true }).selectOption({ label: "Sales and Service" });
    await page.locator(".pair-choice").getByRole("button", { name: "Show" }).click();
    await page.waitForURL("**/r/sales-service/roster");
    expect(await page.getByLabel("Pair", { exact: true }).inputValue()).toBe("sales-service");
    await page.context().close();
  },
);
