import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { insertRelease } from "~db/queries/releases.server";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { insertSampleWave } from "../support/released-wave";
import { sampleRelease } from "../support/sample-release";
import { type ServedApp, serveApp } from "../support/served-app";

const WAVE = "/r/sales-marketing/waves/wave0";
const WORDS = "Typed while nobody was connected";

let app: ServedApp;
let running: ServedApp;
let browser: Browser;
let rooms: BrowserContext[];
let first: Page;
let second: Page;
let phone: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([serveApp(), launchBrowser()]);
  running = app;
  const owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  const { id: waveId, relationshipId } = insertSampleWave(db, 0, { relationshipId: "sales-marketing" });
  const { release } = sampleRelease(
    { invited: 34, respondents: 30, score: 45 },
    { invited: 30, respondents: 26, score: 75 },
  );
  const content = JSON.stringify(release);
  insertRelease(db, {
    waveId,
    relationshipId,
    methodVersion: release.methodVersion,
    content,
    receipts: "[]",
  });
  db.$client.close();
  const screens = await Promise.all([browser.newContext(), browser.newContext()]);
  for (const screen of screens) await screen.addCookies(browserCookies(owner.cookie(), app.url));
  const pocket = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "en-GB" });
  rooms = [...screens, pocket];
  [first, second, phone] = (await Promise.all(rooms.map((room) => room.newPage()))) as [Page, Page, Page];
});
afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

const at = (of: Page) => of.locator(".meeting").getAttribute("data-screen");
const shows = (of: Page, screen: string) => of.locator(`.meeting[data-screen="${screen}"]`).waitFor();

async function press(key: string): Promise<string> {
  const before = await at(first);
  await first.locator("h1").focus();
  await first.keyboard.press(key);
  await first.locator(`.meeting:not([data-screen="${before}"])`).waitFor();
  return (await at(first)) ?? "";
}

async function goTo(screen: RegExp): Promise<string> {
  let here = (await at(first)) ?? "";
  while (!screen.test(here)) here = await press("PageDown");
  return here;
}

/** Everything in the room is without a network for so long. */
async function cut(seconds: number): Promise<void> {
  const before = await Promise.all([at(first), at(second)]);
  await Promise.all(rooms.map((room) => room.setOffline(true)));
  const over = new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  for (const page of [first, second]) await page.getByText("Not connected.").waitFor();
  await over;
  expect(await Promise.all([at(first), at(second)])).toEqual(before);
  await Promise.all(rooms.map((room) => room.setOffline(false)));
  await connected();
}

async function connected(): Promise<void> {
  for (const page of [first, second])
    await page.getByText("Not connected.").waitFor({ state: "hidden", timeout: 60_000 });
}

async function guess(range: string): Promise<void> {
  await phone.getByLabel("Sales", { exact: true }).check();
  await phone.getByLabel(range).check();
  await phone.getByRole("button", { name: "Send" }).click();
}

const arrives = () => phone.getByRole("heading", { name: "It has arrived." }).waitFor({ timeout: 60_000 });

test("two screens and a phone go on after 7 s and 60 s without a network, a restart and a clock that jumps", {
  timeout: 400_000,
}, async () => {
  await first.goto(`${app.url}${WAVE}/meeting`);
  await first.getByRole("button", { name: "Begin the meeting" }).click();
  await first.locator(".meeting-code").waitFor();
  const code = (await first.locator(".meeting-code").innerText()).replaceAll("-", "");
  const guessed = await goTo(/^guess:(?!result)/);
  await second.goto(`${app.url}${WAVE}/meeting`);
  await shows(second, guessed);
  await phone.goto(`${app.url}/m/${code}`);

  // Seven seconds: a guess that was sent meanwhile arrives, and both screens go on together.
  const sent = phone
    .getByLabel("Sales", { exact: true })
    .waitFor()
    .then(() => cut(7));
  await sent;
  await guess("40 to 49");
  await arrives();
  const revealed = await press("r");
  await shows(second, revealed);

  // A minute, with words in a field: they are still there, and are saved.
  await goTo(/^agree:/);
  const repair = first.getByLabel("One repair");
  await repair.fill(WORDS);
  await second.reload();
  await cut(60);
  expect(await repair.inputValue()).toBe(WORDS);
  await first.getByLabel("One owner").fill("Anna Berg");
  await first.getByLabel("One date").fill("2031-02-15");

  // The server stops and starts again, at the same place.
  await running.stop();
  for (const page of [first, second]) await page.getByText("Not connected.").waitFor();
  await first.getByRole("button", { name: "Put it into the plan" }).click();
  expect(await repair.inputValue()).toBe(WORDS);
  running = await serveApp({ PORT: new URL(app.url).port }, app.directory);
  await connected();
  await first.getByRole("button", { name: "Put it into the plan" }).click();
  await first.getByRole("heading", { name: WORDS }).waitFor();

  // The machine slept for ten minutes: the clock is over, and nothing else has changed.
  const next = await goTo(/^guess:/);
  running.setClockAhead(20 * 60_000);
  await first.reload();
  await shows(first, next);
  await first.locator(".meeting-clock.over").waitFor();
  await phone.getByLabel("50 to 59").waitFor();
  await guess("50 to 59");
  await arrives();
  await press("r");
  await goTo(/^choose$/);
  expect(await first.locator(".meeting-content").innerText()).toContain(WORDS);
});
