import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser";
import { type DemonstrationVisit, exploreDemonstration } from "../support/demonstration";
import { type ServedApp, serveApp } from "../support/served-app";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let app: ServedApp;
let browser: Browser;
let visit: DemonstrationVisit;
let context: BrowserContext;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
  visit = await exploreDemonstration(app, browser);
  context = await browser.newContext({ storageState: visit.state, viewport: { width: 1280, height: 900 } });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const wave = (ago: number) => `/r/demonstration/waves/${visit.waves.at(-ago)}`;

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(app.url + address, { waitUntil: "networkidle" });
  return page;
}

type Word = { text: string; left: number; right: number; bottom: number; size: number };

async function printed(
  address: string,
): Promise<{ pages: number; width: number; height: number; words: Word[] }> {
  const page = await open(address);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
    .promise;
  const first = await document.getPage(1);
  const { width, height } = first.getViewport({ scale: 1 });
  const { items } = await first.getTextContent();
  const words = items.flatMap((item): Word[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , c, d, left, bottom] = item.transform;
    return [{ text: item.str, left, right: left + item.width, bottom, size: Math.hypot(c, d) }];
  });
  const pages = document.numPages;
  await document.destroy();
  return { pages, width, height, words };
}

describe.each([
  ["a4", 595],
  ["letter", 612],
] as const)("the board's page on %s", (paper, paperWidth) => {
  test("is one page for every wave of the demonstration, with its last words inside", {
    timeout: 240_000,
  }, async () => {
    const wrong: string[] = [];
    for (const id of visit.waves.slice(0, -1)) {
      const { pages, width, height, words } = await printed(
        `/r/demonstration/waves/${id}/summary?paper=${paper}`,
      );
      const text = words.map((word) => word.text).join(" ");
      if (pages !== 1) wrong.push(`${id}: ${pages} pages`);
      if (Math.abs(width - paperWidth) > 2) wrong.push(`${id}: ${width} points wide`);
      for (const part of [
        "Halden Instruments",
        "What changed",
        "What is planned",
        "the answers are invented",
      ]) {
        if (!text.replaceAll(/\s+/g, " ").includes(part)) wrong.push(`${id}: "${part}" is missing`);
      }
      const outside = words.filter(
        (word) => word.left < 0 || word.right > width || word.bottom < 0 || word.bottom > height,
      );
      wrong.push(...outside.map((word) => `${id}: "${word.text}" lies outside`));
      wrong.push(
        ...words.filter(({ size }) => size < 7.5).map((word) => `${id}: "${word.text}" is ${word.size} pt`),
      );
      const drawn = words.filter(({ text: word }) => word === "100").length;
      if (!text.includes("not shown, and why") && drawn !== 2)
        wrong.push(`${id}: ${drawn} scales drawn to their end`);
      if (/Sign out|Back to the report/.test(text)) wrong.push(`${id}: navigation on paper`);
    }
    expect(wrong).toEqual([]);
  });
});

test("the board's page needs no script", async () => {
  const plain = await browser.newContext({ storageState: visit.state, javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${app.url}${wave(2)}/summary`);
  expect(await page.locator(".board-figure svg.wide").count()).toBe(2);
  await plain.close();
});

describe("files", () => {
  test.each([
    ["export/slides.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK"],
    ["export/figures.csv", "text/csv; charset=utf-8", "\ufeff"],
    ["export/release.json", "application/json", '{\n  "format": "tandem-release/1"'],
    ["export/workbook.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
    ["export/comments.csv", "text/csv; charset=utf-8", "\ufeff"],
    ["pictures/score.svg", "image/svg+xml", "<?xml"],
    ["pictures/topics.svg", "image/svg+xml", "<?xml"],
  ])("%s is a download that nobody keeps", async (file, type, start) => {
    const response = await context.request.get(`${app.url}${wave(2)}/${file}`);
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers["content-type"]).toBe(type);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="Halden-[A-Za-z0-9_-]+\.[a-z]+"$/);
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect((await response.body()).toString("utf8").startsWith(start)).toBe(true);
  });

  test("over all waves are one file", async () => {
    const response = await context.request.get(`${app.url}/r/demonstration/export/release.json`);
    expect((await response.json()).waves).toHaveLength(visit.waves.length - 1);
  });

  test("of what is not there are not found, in words", async () => {
    for (const [address, words] of [
      [`${wave(1)}/export/figures.csv`, "Nothing is released"],
      [`${wave(6)}/pictures/topics.svg`, "no picture"],
      [`${wave(2)}/export/everything.csv`, ""],
      ["/r/demonstration/export/slides.pptx", "made of one wave"],
      [`${wave(2)}/export/earlier.csv`, ""],
      ["/r/demonstration/waves/elsewhere/export/figures.csv", ""],
    ] as const) {
      const response = await context.request.get(app.url + address);
      expect([address, response.status()]).toEqual([address, 404]);
      expect(await response.text()).toContain(words);
    }
  });

  test("of a chart hold nothing that runs, and draw to the last label", async () => {
    const page = await context.newPage();
    for (const picture of ["score", "topics"]) {
      const response = await context.request.get(`${app.url}${wave(2)}/pictures/${picture}.svg`);
      const svg = (await response.text()).replace(/^<\?xml[^>]*>\s*/, "");
      expect(svg).not.toMatch(/<script|<style|<foreignObject|href=| on\w+=|var\(/i);
      expect(svg).toContain("the answers are invented");
      await page.setContent(`<body style="margin:0">${svg}</body>`);
      const outside = await page.evaluate(() => {
        const paper = document.querySelector("svg")?.getBoundingClientRect();
        return [...document.querySelectorAll("text")]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return !paper || box.left < 0 || box.right > paper.right || box.bottom > paper.bottom;
          })
          .map((text) => text.textContent);
      });
      expect(outside).toEqual([]);
    }
    await page.close();
  });

  test("of a chart are painted as PNG by the browser", async () => {
    const page = await open(`${wave(2)}/report`);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: /as PNG.*Score chart/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/_score\.png$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe((720 + 48) * 3);
    await page.close();
  });
});

test("earlier results are checked, imported, listed and deleted", async () => {
  const page = await open("/r/demonstration/history");
  const rows = [
    "quarter,date,department,score,answered,invited",
    "2024-Q1,2024-03-20,Sales,3.1,18,25",
    "2024-Q1,2024-03-20,Marketing,2.9,9,12",
    "2024-Q2,2024-06-20,Sales,3.1,18,25",
    "2024-Q2,2024-06-20,Marketing,2.9,4,12",
  ];
  const buffer = Buffer.from(rows.join("\n"));
  await page.getByRole("button", { name: "Check the file" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  await page.getByLabel("CSV file").setInputFiles({ name: "earlier.csv", mimeType: "text/csv", buffer });
  await page.getByLabel("Scores in the file are").selectOption("mean");
  await page.getByLabel("Where they come from").fill("Employee survey <b>2024</b>");
  await page.getByRole("button", { name: "Check the file" }).click();
  await page.getByRole("heading", { name: "Check before you import" }).waitFor();
  const preview = await page.locator("main").innerText();
  expect(preview).toMatch(/Only 4 answered; nothing is shown of fewer than 5 people/);
  expect(preview).toMatch(/62 \(18 of 25\)/);
  await page.getByRole("button", { name: "Import 1 quarter" }).click();
  await page.getByRole("button", { name: /Delete Q1/ }).waitFor();
  expect(await page.locator("main").innerText()).toContain("Employee survey <b>2024</b>");
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole("button", { name: /Delete Q1/ }).click();
  await page.getByText("Nothing has been imported.").waitFor();
  await page.close();
});

describe.each([
  { width: 360, colorScheme: "light" },
  { width: 768, colorScheme: "dark" },
  { width: 1280, colorScheme: "dark" },
] as const)("at $width px, $colorScheme", ({ width, colorScheme }) => {
  test("the pages are accessible and fit their window", { timeout: 120_000 }, async () => {
    const narrow = await browser.newContext({
      storageState: visit.state,
      viewport: { width, height: 900 },
      colorScheme,
    });
    const wrong: string[] = [];
    for (const address of [
      `${wave(2)}/summary`,
      `${wave(6)}/summary`,
      "/r/demonstration/export",
      "/r/demonstration/history",
    ]) {
      const page = await narrow.newPage();
      page.on("pageerror", (error) => wrong.push(`${address}: ${error.message}`));
      await page.goto(app.url + address, { waitUntil: "networkidle" });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wrong.push(`${address}: ${overflow} px wider than the window`);
      await page.evaluate(axe);
      const found: unknown = await page.evaluate(AXE_RUN);
      if (Array.isArray(found)) wrong.push(...found.map((violation) => `${address}: ${violation}`));
      await page.close();
    }
    await narrow.close();
    expect(wrong).toEqual([]);
  });
});

const AXE_RUN = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
  .then((result) => result.violations.map(({ id, nodes }) => id + " at " + nodes[0].html.slice(0, 160)))`;
