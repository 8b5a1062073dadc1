import type { Browser } from "playwright-core";
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

/** What comes out of the printer, measured page by page: a sample with short and long names for each language. */
const CHOSEN = ["conflict-rules", "win-loss-review", "one-calendar"];
const LONG_NAME = "Vereinigte Optische Werkstätten Süd-West und Partner GmbH Ulm";
const MOST_PAGES = 6;
/** A page whose last ink stands higher holds next to nothing. */
const LEAST_INK = 0.12;

let app: ServedApp;
let browser: Browser;
let cookie: string;
let wave: string;

beforeAll(async () => {
  app = await serveApp();
  const owner = await setUp(app);
  cookie = owner.cookie();
  const db = openDatabase(app.databaseFile);
  const departments = [
    { invited: 34, respondents: 32, score: 48, comments: 6 },
    { invited: 32, respondents: 31, score: 62, comments: 6 },
  ] as const;
  const waves = [0, 1, 2, 3, 4, 5].map((quarter) => insertReleasedWave(db, quarter, departments));
  const last = waves.at(-1);
  if (!last) throw new Error("no wave");
  chooseInterventions(db, findWave(db, last.id) ?? last, CHOSEN, {
    accountId: HR.accountId,
    now: new Date(),
  });
  db.$client.close();
  wave = `/r/${RELATIONSHIP.id}/waves/${last.id}`;
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

function nameOrganisation(name: string): void {
  const db = openDatabase(app.databaseFile);
  db.$client.prepare("update organisation set name = ?").run(name);
  db.$client.close();
}

async function print(path: string, locale: string, css = ""): Promise<PrintedPage[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale });
  await context.addCookies(browserCookies(cookie, app.url));
  const page = await context.newPage();
  await page.goto(app.url + path, { waitUntil: "networkidle" });
  // The policy of the page forbids styles from elsewhere; the browser itself may set them.
  if (css)
    await page.evaluate(
      `document.styleSheets[0].insertRule(${JSON.stringify(css)}, document.styleSheets[0].cssRules.length)`,
    );
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await context.close();
  return readPages(bytes);
}

/** The words that stand as high as the highest one of the page, and those of a second line below them. */
function headOf({ words }: PrintedPage): { line: string; second: boolean } {
  const top = Math.min(...words.map((word) => word.top));
  const head = words.filter((word) => word.top < top + 4).sort((one, other) => one.left - other.left);
  const low = Math.max(...head.map(({ bottom }) => bottom));
  return {
    line: head.map(({ text }) => text).join(" "),
    second: words.some((word) => word.top >= top + 4 && word.top < low + 10),
  };
}

/** How far down the page the last word stands that is not its number, as a share of its height. */
function lastInk({ words, height }: PrintedPage): number {
  const own = words.filter(({ text }) => !/^\d+ \/ \d+$|^\d+$|^\/$/.test(text.trim()));
  return Math.max(...own.map(({ bottom }) => bottom)) / height;
}

/** Pages of run sheets beyond the first of each: they all have to stay on one. */
function overflowing(pages: readonly PrintedPage[]): string[] {
  const heads = pages.map((page) => headOf(page).line);
  return heads.filter((line, index) => index > 0 && heads[index - 1] === line);
}

const RUN_SHEETS_ONLY = ["cover", "result", "numbers", "meeting", "actions", "blank"]
  .map((part) => `&copies-${part}=0`)
  .concat(["conflict-rules", "win-loss-review", "one-calendar"].map((id) => `&copies-sheet-${id}=0`))
  .join("");

describe.each([
  ["en", "a4", "Brandt Optics"],
  ["de", "letter", LONG_NAME],
  ["fr", "a4", LONG_NAME],
  ["es", "letter", "Brandt Optics"],
] as const)("in %s on %s for %s", (language, paper, name) => {
  beforeAll(() => nameOrganisation(name));

  test("the kit has one line of head on each page, none cut and none nearly empty", async () => {
    const pages = await print(`${wave}/plan/print?paper=${paper}&lang=${language}`, language);
    for (const page of pages) {
      const { line, second } = headOf(page);
      expect(second).toBe(false);
      expect(line).toContain(name);
      expect(lastInk(page)).toBeGreaterThan(LEAST_INK);
      for (const { left, right, bottom } of page.words) {
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(page.width);
        expect(bottom).toBeLessThan(page.height);
      }
    }
  });

  test("each run sheet is one page", async () => {
    const pages = await print(
      `${wave}/plan/print?paper=${paper}&lang=${language}${RUN_SHEETS_ONLY}`,
      language,
    );
    expect(overflowing(pages)).toEqual([]);
    expect(pages).toHaveLength(CHOSEN.length);
  });

  test("report and trends have at most six pages each", async () => {
    for (const path of [`${wave}/report`, `/r/${RELATIONSHIP.id}/trends`]) {
      const pages = await print(path, language);
      expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
      for (const page of pages.slice(0, -1)) expect(lastInk(page)).toBeGreaterThan(0.4);
    }
  });
});

describe("the tests notice", () => {
  test("a run sheet that runs over its page", async () => {
    const css = "@media print { .on-one-page { line-height: 2 !important } }";
    const pages = await print(`${wave}/plan/print?paper=letter&lang=de${RUN_SHEETS_ONLY}`, "de", css);
    expect(overflowing(pages)).not.toEqual([]);
  });

  test("a head of two lines", async () => {
    nameOrganisation(LONG_NAME);
    const css =
      "@media print { .title-line { flex-wrap: wrap; line-height: 1 !important } .title-line .which { flex: 0 0 100% !important } }";
    const pages = await print(`${wave}/plan/print?paper=a4&copies-result=0`, "en", css);
    expect(pages.some((page) => headOf(page).second)).toBe(true);
  });

  test("a report as wide as the screen", async () => {
    const css = "@media print { .page.report { font-size: 16pt !important; line-height: 2 !important } }";
    expect((await print(`${wave}/report`, "en", css)).length).toBeGreaterThan(MOST_PAGES);
  });
});
