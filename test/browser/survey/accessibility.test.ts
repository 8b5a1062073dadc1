import fs from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, launchBrowserWith } from "../../support/browser";
import { FONT_SETS } from "../../support/fonts";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { answerAll, phone, start, visible } from "../../support/survey-visit";

const AXE = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");
let browser: Browser;
let survey: ServedSurvey;
let next = 0;

beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([12, 5])]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))",
  );
}

const ALL =
  "start code own foreign ticket carry delete early since check thanks code-refused proof tabs closed cancelled elsewhere moved".split(
    " ",
  );

/** All pages in the document, with what the script puts into them. */
async function fill(page: Page): Promise<string[]> {
  await answerAll(page, 2);
  await page.fill("#comment", "my manager, mein Chef, mon chef, mi jefe: 0171 2345678");
  await page.click(`${visible("section-8")} [data-continue]`);
  await page.waitForSelector(`${visible("section-8")} mark`);
  await page.click(`${visible("section-8")} [data-continue]`);
  await page.waitForSelector(visible("check"));
  await page.goBack();
  await page.click(`${visible("section-8")} [data-go=carry]`);
  await page.waitForSelector("[data-picture]:not([hidden])");
  return page.evaluate(() => {
    const entry = "<span class='small'>Trust</span><b>A joint meeting</b><span>Done</span>";
    document
      .querySelector("[data-since]")
      ?.insertAdjacentHTML("beforeend", `<li>${entry}</li><li>${entry}</li>`);
    for (const shown of document.querySelectorAll<HTMLElement>("[data-receipt]"))
      shown.textContent = "7K2M 9P4Q X3RT 8WVZ 1A2B 3C4D 5E";
    for (const hidden of document.querySelectorAll<HTMLElement>(
      "[data-plain], [data-ticket-note], [data-not-kept], [data-way-another], [data-way-delete], [data-still], .problem",
    ))
      hidden.hidden = false;
    return [...document.querySelectorAll<HTMLElement>("[data-page]")].map(
      ({ dataset }) => dataset.page ?? "",
    );
  });
}

/** The longest words on the narrowest screen, and the dark theme; that nothing is too wide, in the others too. */
test.each([
  ["de", "light", 320, true],
  ["en-GB", "dark", 360, true],
  ["fr", "light", 320, false],
  ["es", "dark", 768, false],
] as const)("every page in %s, %s, at %i pixels", async (locale, colorScheme, width, withAxe) => {
  const { page } = await phone(browser, { colorScheme, width, locale });
  await walk(page, async (name) => {
    if (withAxe) expect(await violations(page), name).toEqual([]);
    expect(await overflow(page), name).toBeLessThanOrEqual(0);
  });
});

test.each(FONT_SETS)("no page is too wide for 320 pixels with the fonts of $name", async (fonts) => {
  const dressed = await launchBrowserWith(fonts);
  const { page } = await phone(dressed, { width: 320, locale: "de" });
  await walk(page, async (name) => expect(await overflow(page), name).toBeLessThanOrEqual(0));
  await dressed.close();
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Through all pages of the survey and those beside it. */
async function walk(page: Page, check: (name: string) => Promise<void>): Promise<void> {
  await start(page, survey.links[next++] ?? "");
  const names = await fill(page);
  expect(names).toEqual(expect.arrayContaining(ALL));
  for (const name of names) {
    await page.evaluate((shown) => {
      for (const other of document.querySelectorAll<HTMLElement>("[data-page]"))
        other.hidden = other.dataset.page !== shown;
    }, name);
    await check(name);
  }
  await page.goto(`${survey.url}/s/${survey.wave}/chain`);
  await page.click("[data-check-chain] button");
  await page.waitForSelector("[data-verdict].good");
  await check("chain");
  await page.goto(`${survey.url}/s/${survey.wave}/receipts`);
  await check("receipts");
  await page.goto(`${survey.url}/s/${survey.wave}/accessibility`);
  await check("accessibility");
  await page.goto(`${survey.url}/s/${"z".repeat(10)}`);
  await check("unknown");
}
