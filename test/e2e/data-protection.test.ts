import fs from "node:fs";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormat } from "~/features/privacy/export-all-data.server";
import { openDatabase } from "~db/client.server";
import { listStoredTables } from "~db/queries/stored-tables.server";
import { setUp, type Visitor } from "../routes/requests";
import { launchBrowser, launchBrowserWith } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { FONT_SETS } from "../support/fonts";
import { type ServedApp, serveApp } from "../support/served-app";

const SMALLEST_TEXT = 9.5;
const ADDRESS = "ada.lund@brandt.example";
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const AXE_RUN = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) =>
  result.violations.map(({ id, nodes }) => id + " at " + nodes[0].html.slice(0, 160)))`;

let app: ServedApp;
let browser: Browser;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  await owner.post("/r/sales-marketing/roster", {
    intent: "add",
    email: ADDRESS,
    department: "Sales",
    name: "Ada Lund",
  });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function signedIn(
  options: Parameters<Browser["newContext"]>[0] = {},
  dressed = browser,
): Promise<BrowserContext> {
  const context = await dressed.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  return context;
}

async function printed(query: string, dressed: Browser) {
  const context = await signedIn({}, dressed);
  const page = await context.newPage();
  await page.goto(`${app.url}/data-protection/print${query}`, { waitUntil: "networkidle" });
  const document = await getDocument({
    data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
    verbosity: 0,
  }).promise;
  await context.close();
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , c, d, left] = item.transform;
      return [{ text: item.str, size: Math.hypot(c, d), left, right: left + item.width }];
    });
    pages.push({ width, height, words, text: words.map(({ text }) => text).join(" ") });
  }
  await document.destroy();
  return pages;
}

const PAPERS = [
  { paper: "A4", query: "?paper=a4", width: 595, height: 842 },
  { paper: "US Letter", query: "?paper=letter", width: 612, height: 792 },
] as const;

describe.each(FONT_SETS.flatMap((fonts) => PAPERS.map((paper) => ({ fonts, ...paper }))))(
  "the document on $paper with the fonts of $fonts.name",
  ({ fonts, query, width, height }) => {
    let pages: Awaited<ReturnType<typeof printed>>;
    beforeAll(async () => {
      const dressed = await launchBrowserWith(fonts);
      pages = await printed(query, dressed);
      await dressed.close();
    }, 60_000);

    test("has that size, nothing runs off it, nothing is too small to read", () => {
      for (const page of pages) {
        expect(Math.abs(page.width - width) + Math.abs(page.height - height)).toBeLessThan(3);
        expect(page.words.filter(({ size }) => size < SMALLEST_TEXT).map(({ text }) => text)).toEqual([]);
        expect(page.words.filter(({ left, right }) => left < 0 || right > page.width)).toEqual([]);
      }
    });

    test("says on every page whose it is, from when, and which version", () => {
      for (const { text } of pages) {
        expect(text).toMatch(/Brandt Optics/);
        expect(text).toMatch(/\d{4} at \d\d:\d\d/);
        expect(text).toMatch(/Tandem \d+\.\d+\.\d+, document\s+[0-9a-f]{16}/);
        expect(text).not.toMatch(/Sign out|US Letter|Skip to content/);
      }
    });

    test("holds all its parts and leaves no heading alone at the foot of a page", () => {
      const text = pages.map((page) => page.text).join(" ");
      for (let part = 1; part <= 13; part += 1) expect(text).toContain(`${part}. `);
      expect(text).toContain("a description, not legal advice");
      for (const { words } of pages) {
        // The last words are the page's number.
        const last = words.filter(({ text: word }) => !/^(\d+( \/ \d+)?|\/)$/.test(word.trim())).at(-1);
        expect(last?.size).toBeLessThan(13);
      }
    });

    test("names every table and field of the running database", () => {
      const printedText = pages
        .map((page) => page.text)
        .join(" ")
        .replace(/\s/g, "");
      const db = openDatabase(app.databaseFile);
      const tables = listStoredTables(db);
      db.$client.close();
      for (const { name, columns } of tables) {
        expect(printedText).toContain(name);
        for (const column of columns) expect(printedText).toContain(column.name);
      }
      expect(printedText).not.toContain("Notdescribed");
    });
  },
);

test("without a script the document is the same", async () => {
  const context = await signedIn({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${app.url}/data-protection/print`);
  expect(await page.textContent("body")).toContain("13. What a works agreement should fix");
  await context.close();
});

test("settings are checked, kept, and stand in the document", async () => {
  const wrong = await owner.post("/organisation-settings", {
    name: "Brandt Optics",
    language: "xx",
    rosterKeptMonths: "-1",
    commentsKeptMonths: "1e3",
  });
  const said = await wrong.text();
  expect(said).toContain("Choose a language.");
  expect(said.match(/Enter whole months from 1 to 120/g)?.length).toBeGreaterThanOrEqual(2);
  const saved = await owner.post("/organisation-settings", {
    name: "Brandt Optics",
    language: "en",
    dataProtectionContact: "Mara Voss, extension 40",
    rosterKeptMonths: "12",
    commentsKeptMonths: "24",
  });
  expect(saved.headers.get("Location")).toBe("/organisation-settings?saved");
  const document = await (await owner.get("/data-protection/print")).text();
  expect(document).toContain("Mara Voss, extension 40");
  expect(document).toContain("Until 12 months after the last wave");
  expect(document).toContain("Until 24 months after the end of their wave");
});

test("everything can be exported by an administrator, as a file in the documented format", async () => {
  const linked = await owner.get("/data-protection/export");
  expect(linked.headers.get("Location")).toBe("/data-protection");
  const response = await owner.post("/data-protection/export");
  expect(response.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="tandem-\d{4}-\d\d-\d\d\.json"$/,
  );
  const data = exportFormat.parse(await response.json());
  expect(JSON.stringify(data.tables.roster_entry?.rows)).toContain(ADDRESS);
  expect(data.tables.account?.fields).not.toHaveProperty("password_hash");
});

async function faults(page: Page): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(fs.readFileSync(AXE, "utf8"));
  const found: string[] = await page.evaluate(AXE_RUN);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [...found, `${overflow} px wider than the window`] : found;
}

test.each([
  [360, "light"],
  [1280, "dark"],
] as const)(
  "the pages are accessible and fit at %i px, %s",
  { timeout: 120_000 },
  async (width, colorScheme) => {
    const context = await signedIn({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    for (const path of [
      "/data-protection",
      "/organisation-settings",
      "/data-protection/person",
      "/data-protection/print",
    ]) {
      await page.goto(app.url + path);
      wrong.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    await context.close();
  },
);

test("a person is found, looked at, and erased only after a confirmation; no address stands in an address bar", async () => {
  const context = await signedIn({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const visited: string[] = [];
  page.on("request", (request) => visited.push(request.url()));
  await page.goto(`${app.url}/data-protection/person`);
  await page.getByLabel("Name or address").fill("Ada");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("button", { name: `Show what is held about ${ADDRESS}` }).click();
  await page.getByText("Roster of Sales and Marketing: Sales, Ada Lund").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: `Erase ${ADDRESS}` }).click();
  await page.getByRole("alert").getByText("Tick the box to confirm").waitFor();
  await page.getByLabel("I understand that this cannot be undone.").check();
  await page.getByRole("button", { name: `Erase ${ADDRESS}` }).click();
  await page.getByText("The person was erased.").waitFor();
  expect(visited.filter((url) => /ada/i.test(url.replace(/data/gi, "")))).toEqual([]);
  const db = openDatabase(app.databaseFile);
  expect(db.$client.prepare("select count(*) from roster_entry").pluck().get()).toBe(0);
  db.$client.close();
  await context.close();
});
