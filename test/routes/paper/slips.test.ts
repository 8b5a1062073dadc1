import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWave } from "~/features/waves/open-wave.server";
import { openDatabase } from "~db/client.server";
import { launchBrowserWith } from "../../support/browser";
import { browserCookies } from "../../support/browser-cookies";
import { addRelationship, DAY, plannedWave } from "../../support/company";
import { FONT_SETS } from "../../support/fonts";
import { textOfPdf } from "../../support/pdf";
import { type ServedApp, serveApp } from "../../support/served-app";
import { OWNER, setUp } from "../requests";

let app: ServedApp;
let browser: Browser;
let page: Page;
let cookie: string;
let address: string;

beforeAll(async () => {
  app = await serveApp();
  const owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  addRelationship(db, "large", [18, 11]);
  const wave = plannedWave(db, {
    relationshipId: "large",
    delivery: "slips",
    closesAt: new Date(Date.now() + 10 * DAY),
  });
  expect(await openWave(db, { path: app.keyDirectory }, wave.id, new Date())).toEqual({ ok: true });
  db.$client.close();
  cookie = owner.cookie();
  address = `${app.url}/r/large/waves/${wave.id}/slips`;
});
afterAll(() => app?.stop());

/** Texts that stick out of their slip, and titles for which the rest leaves no room. */
function overflowing(): Promise<string[]> {
  return page.evaluate(() => {
    const out = [...document.querySelectorAll(".slip, .slip-text, .slip-code, .slip-foot")].filter(
      (element) =>
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
    );
    // Two lines of it are shown at most.
    const squeezed = [...document.querySelectorAll(".slip-title")].filter((title) => {
      const lines = 2 * Number.parseFloat(getComputedStyle(title).lineHeight);
      return title.clientHeight < 0.8 * Math.min(title.scrollHeight, lines);
    });
    return [...out, ...squeezed].map((element) => element.className);
  });
}

describe.each(FONT_SETS)("with the fonts of $name", (fonts) => {
  beforeAll(async () => {
    browser = await launchBrowserWith(fonts);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies(browserCookies(cookie, app.url));
    page = await context.newPage();
    await page.goto(address);
    await page.getByRole("button", { name: "Show the slips" }).click();
    await page.locator(".slip").first().waitFor();
  });
  afterAll(() => browser?.close());

  test.each(["de", "fr", "es"])("everything fits on a slip in %s", async (lang) => {
    await page.goto(`${address}?lang=${lang}`);
    await page.getByRole("button", { name: "Show the slips" }).click();
    await page.locator(`[lang=${lang}] .slip`).first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await overflowing()).toEqual([]);
    await page.emulateMedia({ media: null });
    await page.goto(address);
    await page.getByRole("button", { name: "Show the slips" }).click();
    await page.locator(".slip").first().waitFor();
  });

  test("eight slips stand on a page of either paper, each department on pages of its own, nobody named", async () => {
    for (const format of ["A4", "Letter"] as const) {
      const { text, pages } = await textOfPdf(await page.pdf({ format }));
      // Instructions; 18 and 3 spare ones of Sales; 11 and 3 of Marketing.
      expect(pages).toBe(1 + 3 + 1 + 2 + 1);
      expect(text).toContain("must not note who draws which");
      expect(text).not.toMatch(/@|Person|Sign out/);
      expect(text).not.toContain(OWNER.name);
    }
  });

  test("everything fits on a slip, also with long names and a long address", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await overflowing()).toEqual([]);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll(".slip-title"))
        element.textContent = `How ${"Strategic Key Account Sales ".repeat(2)} and ${"Integrated Brand Marketing ".repeat(2)} work together`;
      for (const element of document.querySelectorAll(".slip-kind"))
        element.textContent = `${"Integrated Brand Marketing ".repeat(2)}: draw one from the bowl`;
      for (const element of document.querySelectorAll(".slip-address"))
        element.textContent = "https://tandem.human-resources.brandt-optics-holding.example/s/abcdefghjk";
    });
    expect(await overflowing()).toEqual([]);
    await page.evaluate(() => {
      const address = document.querySelector(".slip-address");
      if (address) address.textContent = "x".repeat(400);
    });
    expect(await overflowing()).not.toEqual([]);
  });
});
