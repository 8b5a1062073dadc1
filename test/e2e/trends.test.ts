import { createRequire } from "node:module";
import zlib from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { insertTimelineNote } from "~db/queries/timeline-notes.server";
import { setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { textOfPdf } from "../support/pdf";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

const TRENDS = `/r/${RELATIONSHIP.id}/trends`;
/** Levels of both departments; null is a wave in which too few of Marketing answered. */
const WAVES = [[50, 54], [42, 45], [50, 52], [56, 57], null, [62, 63], [66, 62], [57, 55], [66, 64]] as const;

let app: ServedApp;
let browser: Browser;
let cookie: string;

beforeAll(async () => {
  app = await serveApp();
  cookie = (await setUp(app)).cookie();
  const db = openDatabase(app.databaseFile);
  for (const [quarter, levels] of WAVES.entries()) {
    const [first, second] = levels ?? [58, 58];
    insertReleasedWave(db, quarter, [
      { invited: 26, respondents: 22, score: first },
      { invited: 14, respondents: levels ? 12 : 4, score: second },
    ]);
  }
  const note = { relationshipId: RELATIONSHIP.id, happenedOn: "2027-06-01", text: "New CRM" };
  insertTimelineNote(db, { ...note, id: "new-crm", createdAt: new Date() });
  db.$client.close();
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function visit(options: Parameters<Browser["newContext"]>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addCookies(browserCookies(cookie, app.url));
  return context;
}

async function open(context: BrowserContext, path = TRENDS): Promise<Page> {
  const page = await context.newPage();
  await page.goto(app.url + path, { waitUntil: "networkidle" });
  return page;
}

describe.each([360, 1280])("at %i px", (width) => {
  test("every chart is drawn in the box kept for it, and nothing moves", async () => {
    const context = await visit({ viewport: { width, height: 900 } });
    await context.addInitScript(`
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });`);
    const page = await open(context);
    const charts = page.locator(".chart-box");
    expect(await charts.count()).toBe(6);
    for (const box of await charts.all()) {
      await box.scrollIntoViewIfNeeded();
      expect(await box.locator("svg .trend-quarters").count()).toBeGreaterThan(0);
      expect(
        await box.evaluate((element) => element.scrollHeight - element.clientHeight),
      ).toBeLessThanOrEqual(0);
    }
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    expect(await page.evaluate("window.shift")).toBe(0);
    await context.close();
  });

  test("no text of a chart runs out of its picture", async () => {
    const context = await visit({ viewport: { width, height: 900 } });
    const page = await open(context);
    const out = await page.evaluate(OUT_OF_PICTURE);
    expect(out).toEqual([]);
    await context.close();
  });
});

const OUT_OF_PICTURE = `[...document.querySelectorAll(".chart-box svg.recharts-surface")].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].flatMap((text) => {
    const box = text.getBoundingClientRect();
    const inside = box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1;
    return inside ? [] : [text.textContent];
  });
})`;

test("a wave without a result has its reason and nothing on the scale, and no line crosses it", async () => {
  const context = await visit();
  const page = await open(context);
  const chart = page.locator(".chart-box").first();
  expect(await chart.locator(".trend-holes > *").count()).toBe(1);
  expect(await chart.locator(".trend-holes text").textContent()).toBe("Too few answered");
  expect(await chart.locator(".step").count()).toBe(WAVES.length - 3);
  expect(await chart.locator(".ribbon").count()).toBe(2);
  const hole = await chart.locator(".trend-holes text").evaluate((text) => {
    const { left, right } = text.getBoundingClientRect();
    return (left + right) / 2;
  });
  const crossing = await chart.locator(".step").evaluateAll((steps, x) => {
    return steps.filter((step) => {
      const box = step.getBoundingClientRect();
      return box.left < x && box.right > x;
    }).length;
  }, hole);
  expect(crossing).toBe(0);
  await context.close();
});

test("the keyboard walks through the waves, and each one is said in words", async () => {
  const context = await visit();
  const page = await open(context);
  const slider = page.getByRole("slider").first();
  const said = page.locator(".trend-reader [role=status]").first();
  await page.getByRole("link", { name: RELATIONSHIP.name }).first().focus();
  for (let tab = 0; tab < 4 && !(await slider.evaluate((it) => it === document.activeElement)); tab += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await slider.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await said.innerText()).toMatch(/^Q1.2028 \d/);
  await page.keyboard.press("Home");
  expect(await said.innerText()).toMatch(/^Q1.2026 .*likely .* to /);
  expect(await page.locator(".trend-cursor").count()).toBe(1);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  expect(await said.innerText()).toMatch(/^Q1.2027 Fewer than 5 people of Marketing answered/);
  expect(await slider.getAttribute("aria-valuetext")).toMatch(/^Q1.2027$/);
  await context.close();
});

describe("without a script", () => {
  test("every table stands, and notes are added, changed and removed", async () => {
    const context = await visit({ javaScriptEnabled: false });
    const page = await open(context);
    expect(await page.locator(".chart-frame").first().isVisible()).toBe(false);
    expect(await page.getByRole("slider").count()).toBe(0);
    const tables = page.locator(".chart-table table");
    expect(await tables.count()).toBe(6);
    for (const table of await tables.all()) {
      expect(await table.isVisible()).toBe(true);
      expect(await table.locator("tbody tr").count()).toBeGreaterThanOrEqual(WAVES.length - 1);
    }
    await page.getByRole("link", { name: "Add or change notes on the time line" }).click();
    await page.getByRole("button", { name: "Add the note" }).click();
    expect(await page.getByRole("alert").innerText()).toContain("Choose the day it happened.");
    await page.getByLabel("When").fill("2024-02-10");
    await page.getByLabel("What happened").fill("Reorganisation");
    await page.getByRole("button", { name: "Add the note" }).click();
    await page.getByText("The note stands on the time line.").waitFor();
    await page.getByRole("link", { name: "Change Reorganisation" }).click();
    await page.getByLabel("What happened").fill("Reorganisation of Sales");
    await page.getByRole("button", { name: "Save the note" }).click();
    await page.getByRole("link", { name: "Change Reorganisation of Sales" }).click();
    await page.getByRole("button", { name: "Remove the note" }).click();
    await page.getByText("The note was removed.").waitFor();
    expect(await page.locator(".note-list li").count()).toBe(1);
    await context.close();
  });
});

describe("on paper", () => {
  test("the charts keep inside the page up to their last label, with every table", async () => {
    const context = await visit();
    const page = await open(context);
    const bytes = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const { text, each } = await textOfPdf(bytes);
    await context.close();
    expect(each.every(({ width }) => Math.abs(width - 595) < 2)).toBe(true);
    expect(each[0]?.text).toMatch(/The relationship between Sales and\s+Marketing/);
    // The last quarter of the picture, the name at the end of a line and the words at its foot.
    expect(each[0]?.text).toContain("Integrated");
    expect(each[0]?.text).toMatch(/2028/);
    expect(each.some(({ text }) => /Sales Marketing\./.test(text))).toBe(true);
    expect(text).toContain("New CRM");
    expect(text).toContain("chance alone");
    expect(text.match(/Fewer than 5 people of Marketing answered/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).not.toMatch(/Sign out|Skip to content|Add or change notes/);
  });

  test("and no word of them lies beyond its edge", async () => {
    const context = await visit();
    const page = await open(context);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 673, height: 900 });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.evaluate(OUT_OF_PICTURE)).toEqual([]);
    const widths = await page
      .locator(".chart-box")
      .evaluateAll((boxes) =>
        boxes.map((box) => box.querySelector(".recharts-wrapper")?.getBoundingClientRect().width ?? 0),
      );
    expect(Math.max(...widths)).toBe(672);
    await context.close();
  });
});

test.each(["light", "dark"] as const)("axe finds nothing in the %s theme", async (colorScheme) => {
  const context = await visit({ colorScheme, reducedMotion: "reduce" });
  for (const path of [TRENDS, `${TRENDS}/notes`]) {
    const page = await open(context, path);
    await page.evaluate(await axeSource());
    expect(await page.evaluate(AXE_RUN), path).toEqual([]);
    await page.close();
  }
  await context.close();
});

const AXE_RUN = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) =>
  result.violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 160)))`;

async function axeSource(): Promise<string> {
  const fs = await import("node:fs/promises");
  return fs.readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}

test("the page needs at most 220 kB of script", async () => {
  const context = await visit();
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (!response.url().endsWith(".js")) return;
    scripts.push(response.body().then((body) => zlib.gzipSync(body).length));
  });
  await page.goto(app.url + TRENDS, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(220 * 1024);
  await context.close();
});
