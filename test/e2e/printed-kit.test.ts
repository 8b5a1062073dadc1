import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { openDatabase } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { HR } from "../support/cast";
import { type PrintedPage, readPages } from "../support/printed-pages";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

/** Heads and the line about the promise; what is read on a sheet has twelve, as the test of the layout checks. */
const SMALLEST_TEXT = 10;
/** Of a run sheet, on its one page. */
const SMALLEST_OF_ALL = 8.5;
const A4 = [595, 842];
const LETTER = [612, 792];
const FINGERPRINT = /(?:[0-9A-Z]{4} ){7}[0-9A-Z]{4}/;

let app: ServedApp;
let browser: Browser;
let path: string;
let cookie: string;

beforeAll(async () => {
  app = await serveApp();
  const owner = await setUp(app);
  cookie = owner.cookie();
  const db = openDatabase(app.databaseFile);
  const wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 48, comments: 6 },
    { invited: 12, respondents: 11, score: 62, comments: 6 },
  ]);
  chooseInterventions(db, findWave(db, wave.id) ?? wave, ["lead-definition", "who-to-call-card"], {
    accountId: HR.accountId,
    now: new Date(),
  });
  db.$client.close();
  path = `/r/${RELATIONSHIP.id}/waves/${wave.id}/plan/print`;
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function print(query: string, options: { javaScriptEnabled?: boolean } = {}): Promise<PrintedPage[]> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await context.addCookies(browserCookies(cookie, app.url));
  const page = await context.newPage();
  await page.goto(app.url + path + query, { waitUntil: "networkidle" });
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await context.close();
  return readPages(bytes);
}

describe.each([
  ["A4", "?paper=a4", A4],
  ["US Letter", "?paper=letter", LETTER],
] as const)("on %s", (_name, query, [width, height]) => {
  let pages: PrintedPage[];
  beforeAll(async () => {
    pages = await print(query);
  });

  test("every page has that size", () => {
    for (const page of pages) {
      expect(Math.abs(page.width - width!)).toBeLessThan(2);
      expect(Math.abs(page.height - height!)).toBeLessThan(2);
    }
  });

  test("every page carries organisation and wave, and those of the result the promise it was given under", () => {
    for (const { text } of pages) {
      expect(text).toContain("Brandt Optics");
      expect(text).toMatch(/Q1.2026/);
    }
    const promised = pages.flatMap(({ text }, index) => (FINGERPRINT.test(text) ? [index + 1] : []));
    expect(promised[0]).toBe(2);
    expect(promised).toHaveLength(2);
    for (const number of promised) {
      expect(pages[number - 1]?.text).toContain("12 Jan 2026 to 23 Jan 2026 · Threshold 5 · Promise ");
    }
  });

  test("the cover says what is in the kit, and who gets how many", () => {
    const [cover] = pages;
    expect(cover?.text).toContain("What is in this kit");
    expect(cover?.text).toContain("1. The result on one page 1 One for each participant");
    expect(cover?.text).toContain("6. Who-to-call card 1 One for the facilitator");
    expect(cover?.text).toMatch(/8\. Worksheet: Who to call 1 One for every desk in both departments/);
  });

  test("the result fits one page, drawn to its last label", () => {
    const [, first, second] = pages;
    expect(first?.text).toContain("The relationship between Sales and Marketing");
    for (const label of [
      "Undefined",
      "Integrated",
      "Leadership, roles and structure",
      "Trust and fairness",
    ]) {
      expect(first?.text).toContain(label);
    }
    expect(first?.words.filter(({ text }) => text === "100")).toHaveLength(2);
    expect(second?.text).toContain("What stands out, and the numbers");
  });

  test("nothing is too small to be read or runs off the page", () => {
    for (const page of pages) {
      const least = /Timetable/.test(page.text) ? SMALLEST_OF_ALL : SMALLEST_TEXT;
      const small = page.words.filter(({ size }) => size < least - 0.1);
      expect(small.map(({ text }) => text)).toEqual([]);
      expect(
        page.words.filter(({ left, right }) => left < 0 || right > page.width).map(({ text }) => text),
      ).toEqual([]);
    }
  });

  test("all parts are there, and no navigation", () => {
    const text = pages.map((page) => page.text).join(" ");
    for (const part of [
      "The meeting of both departments",
      "Action sheet",
      "1. Lead-definition workshop",
      "Worksheet: Lead definition",
      "Who-to-call card",
      "Head of Sales, date",
      "We review them together on",
      "Blank action sheet",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/Sign out|Back to the plan|US Letter|Skip to content|Paper ballots and slips/);
    expect(text).toContain("Comment 1 of Sales.");
    expect(text).not.toContain("Comment 2 of Sales.");
  });
});

test("without a script the numbers are on paper all the same", async () => {
  const pages = await print("?paper=a4", { javaScriptEnabled: false });
  const text = pages.map((page) => page.text).join(" ");
  expect(text).toMatch(/Definitions and hand-\s?offs/);
  expect(text).toMatch(/Both together \d+/);
  expect(pages[1]?.words.filter(({ text: word }) => word === "100")).toEqual([]);
});

test("each sheet is printed as often as was asked for, and what has 0 copies is left out", async () => {
  const asked = "?paper=a4&copies-cover=0&copies-result=3&copies-numbers=0&copies-meeting=0&copies-actions=0";
  const pages = await print(`${asked}&copies-run-lead-definition=0&copies-sheet-lead-definition=0`);
  expect(pages.slice(0, 3).map(({ text }) => text.includes("The relationship between"))).toEqual([
    true,
    true,
    true,
  ]);
  const text = pages.map((page) => page.text).join(" ");
  expect(text).not.toContain("Lead-definition workshop");
  expect(text).not.toContain("What is in this kit");
  expect(text).toContain("Who-to-call card");
});

test("the report page itself keeps its charts inside the paper", async () => {
  const pages = await print("/../../report");
  const words = pages.flatMap((page) => page.words.map((word) => ({ ...word, width: page.width })));
  expect(words.filter(({ text }) => text === "100").length).toBeGreaterThanOrEqual(3);
  expect(words.filter(({ right, width }) => right > width)).toEqual([]);
});
