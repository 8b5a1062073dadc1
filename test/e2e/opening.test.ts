import fs from "node:fs";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { OWNER } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { type ServedApp, serveApp } from "../support/served-app";
import { send, start, toCheck } from "../support/survey-visit";

const MOST_CLICKS = 12;

let app: ServedApp;
let browser: Browser;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

function rosterFile(): string {
  const people = Array.from(
    { length: 12 },
    (_, index) => `p${index}@brandt.example;${index % 2 ? "Sales" : "Marketing"};${index < 4 ? "de" : "en"}`,
  );
  const file = path.join(app.directory, "roster.csv");
  fs.writeFileSync(file, ["E-mail;Department;Language", ...people].join("\r\n"));
  return file;
}

async function setUp(page: Page): Promise<void> {
  await page.goto(app.url + app.startPath());
  await page.getByRole("link", { name: "Set up your organisation" }).click();
  await page.getByLabel("Name of the organisation").fill(OWNER.organisation);
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("Your e-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Set up" }).click();
  await page.waitForURL("**/roster");
}

/** Rows of every table that respondents or invited people are in, and of what is counted. */
function traces(): string {
  const db = openDatabase(app.databaseFile);
  const rows = ["claim", "ballot", "comment", "invitee", "mail_queue", "release", "used_key", "wave"].map(
    (table) => db.$client.prepare(`select count(*) from ${table}`).pluck().get(),
  );
  db.$client.close();
  return [...rows, fs.readdirSync(app.keyDirectory).join(" ")].join(", ");
}

test("from the first page to an opened first wave takes few clicks, and trying it out leaves nothing", async () => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await setUp(page);
  const file = rosterFile();
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };
  const main = page.locator("main");
  await page.goto(app.url);
  await click(main.getByRole("link", { name: "Import a roster of both departments" }));
  await page.waitForURL("**/roster/import");
  clicks += 1;
  await page.locator('input[type="file"]').setInputFiles(file);
  await click(page.locator('main button[type="submit"]').first());
  await page.getByRole("heading", { name: "Check before you import" }).waitFor();
  await click(page.locator('button[value="accept"]'));
  await page.getByText("p1@brandt.example").waitFor();
  await click(page.getByRole("link", { name: "Tandem" }).first());
  await page.waitForURL(`${app.url}/`);
  await click(main.getByRole("link", { name: "Plan the first wave" }));
  await page.waitForURL("**/waves/new");
  await click(page.getByLabel("Nobody: the server alone"));
  await click(page.getByRole("button", { name: "Plan this wave" }));
  await click(page.getByRole("link", { name: "Review and open" }));
  await page.getByRole("heading", { name: "What people will see" }).waitFor();

  // Looking and trying out cost no confirmation, and leave nothing behind.
  const before = traces();
  const [preview] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: /The survey, page by page/ }).click(),
  ]);
  await preview.getByText("Only to look at").waitFor();
  await preview.waitForLoadState();
  expect(await preview.locator("[data-item]:visible").count()).toBeGreaterThan(20);
  await preview.getByRole("link", { name: "Deutsch" }).click();
  await preview.getByText("Nur zum Ansehen").waitFor();
  await page.getByRole("button", { name: "Make a test survey for me" }).click();
  const link = await page.getByRole("link", { name: "Open the test survey" }).getAttribute("href");
  const tester = await browser.newPage();
  await start(tester, link ?? "");
  await toCheck(tester, "Try it");
  expect(await tester.locator("[data-mark]").innerText()).toContain("TEST");
  expect(await send(tester)).toMatch(/\S/);
  expect(await tester.locator("[data-mark]").isVisible()).toBe(true);
  expect(traces()).toBe(before);

  await click(page.getByLabel(/everybody who gets a slip answers on this very machine/));
  await click(page.getByRole("button", { name: "Open the wave now" }));
  await page.getByRole("heading", { name: "Participation" }).waitFor();
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);

  // Within the hour it is taken back whole.
  await page.getByRole("link", { name: "Take it back" }).click();
  await page.getByLabel(/everything sent out for this wave stops working/).check();
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("link", { name: "Review and open" }).waitFor();
  expect(await page.locator("main").innerText()).not.toContain("It opens by itself");
});
