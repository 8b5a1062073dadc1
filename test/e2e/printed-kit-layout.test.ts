import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogueIn, interventionById } from "~/content/interventions/catalogue";
import type { Language } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { openDatabase } from "~db/client.server";
import { insertCompanyIntervention } from "~db/queries/company-interventions.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { setUp, type Visitor } from "../routes/requests";
import { launchBrowserWith } from "../support/browser";
import { browserCookies } from "../support/browser-cookies";
import { HR } from "../support/cast";
import { BARE_LINUX, FONT_SETS, type FontSet } from "../support/fonts";
import { type PrintedPage, readPages } from "../support/printed-pages";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";

const CATALOGUE = catalogueIn("en");

/** Three with many steps, long worksheets and a table that runs over. */
const CHOSEN = ["lead-definition", "win-loss-review", "shared-target-pilot"];
const MM = 72 / 25.4;
/** Of the sheets that have to stay on one page; the others have wider ones. */
const MARGIN = { top: 11 * MM, right: 13 * MM, bottom: 13 * MM, left: 13 * MM };
/** Run sheets, on their one page; what is handed out has 11 or more. */
const SMALLEST = 8.5;
const SMALLEST_ON_SCREEN = 12;
const READABLE = 4.5;

let app: ServedApp;
let browser: Browser;
let owner: Visitor;
let planned: string;
let empty: string;
let endless: string;
let withheld: string;

/** Words without a place to break them, as an address or a pasted key has. */
const LONG = "Wechselrichterprüfprotokoll".repeat(6);
const OWN: Intervention = {
  ...CATALOGUE[0]!,
  id: "own-endless",
  name: LONG.slice(0, 80),
  purpose: LONG,
  materials: [LONG],
  roles: [{ role: LONG.slice(0, 80), does: LONG }],
  runSheet: [{ minutes: 10, what: LONG.slice(0, 80), how: LONG }],
  firstStep: LONG,
};

beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  const departments = [
    { invited: 14, respondents: 12, score: 48, comments: 6 },
    { invited: 12, respondents: 11, score: 62, comments: 6 },
  ] as const;
  const [first, second, third] = [0, 1, 2].map((quarter) => insertReleasedWave(db, quarter, departments));
  const now = new Date();
  const choose = (wave: WaveRow, ids: readonly string[]) =>
    chooseInterventions(db, findWave(db, wave.id) ?? wave, ids, { accountId: HR.accountId, now: now });
  choose(first!, CHOSEN);
  const content = JSON.stringify(OWN);
  insertCompanyIntervention(db, { id: OWN.id, content, createdAt: now, updatedAt: now });
  choose(third!, [OWN.id]);
  db.$client
    .prepare("update action set first_owner = ?, second_owner = ? where intervention_id = ?")
    .run(LONG, LONG, OWN.id);
  db.$client.prepare("update action_plan set notes = ? where wave_id = ?").run(LONG, third!.id);
  const few = insertReleasedWave(db, 3, [departments[0], { invited: 12, respondents: 3, score: 50 }]);
  withheld = `/r/${RELATIONSHIP.id}/waves/${few.id}/plan/print`;
  db.$client.close();
  planned = `/r/${RELATIONSHIP.id}/waves/${first!.id}/plan/print`;
  empty = `/r/${RELATIONSHIP.id}/waves/${second!.id}/plan/print`;
  endless = `/r/${RELATIONSHIP.id}/waves/${third!.id}/plan/print`;
}, 120_000);
afterAll(() => app?.stop());

function useFonts(fonts: FontSet): void {
  beforeAll(async () => {
    browser = await launchBrowserWith(fonts);
  });
  afterAll(() => browser?.close());
}

async function open(path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(browserCookies(owner.cookie(), app.url));
  const page = await context.newPage();
  await page.goto(app.url + path, { waitUntil: "networkidle" });
  await work(page);
  await context.close();
}

/** The printed pages; `css` breaks them on purpose. */
async function print(path: string, css = ""): Promise<PrintedPage[]> {
  let pages: PrintedPage[] = [];
  await open(path, async (page) => {
    // The policy of the page forbids styles from elsewhere; the browser itself may set them.
    if (css)
      await page.evaluate(
        `document.styleSheets[0].insertRule(${JSON.stringify(css)}, document.styleSheets[0].cssRules.length)`,
      );
    pages = await readPages(await page.pdf({ preferCSSPageSize: true }));
  });
  return pages;
}

const plain = (text: string) => text.replace(/[\s\u00ad]+/g, "").replaceAll("-", "");

/** Words outside the margins; the page number alone stands in the lower one. */
function clipped(pages: readonly PrintedPage[]): string[] {
  return pages.flatMap(({ words, width, height }, index) =>
    words
      .filter(({ text }) => !/^\d+ \/ \d+$/.test(text.trim()))
      .filter(
        ({ left, right, top, bottom }) =>
          left < MARGIN.left - 1 ||
          right > width - MARGIN.right + 3 ||
          top < MARGIN.top - 4 ||
          bottom > height - MARGIN.bottom + 1,
      )
      .map(({ text }) => `page ${index + 1}: ${text}`),
  );
}

function tooSmall(pages: readonly PrintedPage[]): string[] {
  return pages.flatMap(({ words }) =>
    words.filter(({ size }) => size < SMALLEST - 0.1).map(({ text }) => text),
  );
}

function steps() {
  const { topic, choose, owners } = meetingTexts("en").texts.kit.how;
  const agenda = [topic, choose, owners].map((how) => ({ what: "the meeting", how }));
  return [...agenda, ...CHOSEN.flatMap((id) => interventionById("en", id)?.runSheet ?? [])];
}

/** Rows of a timetable of which no page holds the whole text. */
function split(pages: readonly PrintedPage[]): string[] {
  const texts = pages.map(({ text }) => plain(text));
  return steps()
    .filter(({ how }) => !texts.some((text) => text.includes(plain(how))))
    .map(({ what }) => what);
}

/** Pages on which a timetable goes on without its head. */
function headless(pages: readonly PrintedPage[]): number[] {
  return pages.flatMap(({ words, text }, index) => {
    const rows = words.some(({ text: word, left }) => left < 16 * MM + 10 && /^\d+ to \d+$/.test(word));
    return rows && !/Minute What(, and how| How)/.test(text.replace(/\s+/g, " ")) ? [index + 1] : [];
  });
}

/** Text whose grey is too close to the grey behind it, and text below 12 pt, as the browser computes them. */
const HARD_TO_READ = `(() => {
  const grey = (color) => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\\d.]+/g) ?? []).map(Number);
    const linear = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
    return { light: 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b), shown: a > 0 };
  };
  const behind = (element) => {
    if (element.closest("svg")) {
      // Labels may stand on any band: the darkest one counts.
      const bands = [...element.closest("svg").querySelectorAll("rect")].map((it) => grey(getComputedStyle(it).fill).light);
      const pale = bands.filter((light) => light > 0.2);
      return Math.min(1, ...pale);
    }
    for (let at = element; at; at = at.parentElement) {
      const { light, shown } = grey(getComputedStyle(at).backgroundColor);
      if (shown) return light;
    }
    return 1;
  };
  const wrong = [];
  const walker = document.createTreeWalker(document.querySelector(".print-kit"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (text === "" || element.closest(".visually-hidden")) continue;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") continue;
    const ink = grey(element.closest("svg") ? style.fill : style.color).light;
    const paper = behind(element);
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (contrast < ${READABLE}) wrong.push(text + ": " + contrast.toFixed(1));
    const dense = element.closest(".on-one-page, .sheet-promise, .title-line, .fill-in, h4");
    if (!dense && Number.parseFloat(style.fontSize) < ${(SMALLEST_ON_SCREEN * 4) / 3 - 0.05}) wrong.push(text + ": " + style.fontSize);
  }
  return wrong;
})()`;

/** Cells of tables whose words need more room than they have. */
const RUNS_OVER = `[...document.querySelectorAll(".print-kit th, .print-kit td")]
  .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && !cell.querySelector("table, svg"))
  .map((cell) => cell.textContent)`;

/** Minutes of a timetable that need a second line. */
const BROKEN_MINUTES = `[...document.querySelectorAll(".timetable td:first-child")].flatMap((cell) => {
  const text = document.createRange();
  text.selectNodeContents(cell);
  return text.getClientRects().length > 1 ? [cell.textContent] : [];
})`;

/** On A4; the minutes of every timetable are set to the longest there can be. */
async function expectRoom(language: Language): Promise<void> {
  const minutes = fill(planTexts(language).texts.page.print.timetable.minutes, { start: 200, end: 240 });
  await open(`${planned}?paper=a4&lang=${language}`, async (page) => {
    await page.setViewportSize({ width: 650, height: 900 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(
      `for (const cell of document.querySelectorAll(".timetable td:first-child")) cell.textContent = "${minutes}"`,
    );
    expect(await page.evaluate(RUNS_OVER)).toEqual([]);
    expect(await page.evaluate(BROKEN_MINUTES)).toEqual([]);
  });
}

describe.each(FONT_SETS)("with the fonts of $name", (fonts) => {
  useFonts(fonts);

  describe.each([
    ["A4", "?paper=a4"],
    ["US Letter", "?paper=letter"],
  ] as const)("three interventions on %s", (_, query) => {
    let pages: PrintedPage[];
    beforeAll(async () => {
      pages = await print(planned + query);
    });

    test("pages count themselves, and there are not more than a person carries", () => {
      expect(pages.length).toBeGreaterThan(12);
      expect(pages.length).toBeLessThanOrEqual(26);
      pages.forEach(({ text }, index) => {
        expect(text).toContain(`${index + 1} / ${pages.length}`);
      });
    });

    test("everything stands inside the margins, in letters that can be read", () => {
      expect(clipped(pages)).toEqual([]);
      expect(tooSmall(pages)).toEqual([]);
    });

    test("no row is split, and no timetable goes on without its head", () => {
      expect(split(pages)).toEqual([]);
      expect(headless(pages)).toEqual([]);
    });

    test("a table too long for one page repeats its head on each", async () => {
      const long = await print(
        planned + query,
        "@media print { .timetable td { line-height: 3 !important } }",
      );
      expect(split(long)).toEqual([]);
      expect(headless(long)).toEqual([]);
      const goesOn = long.filter(
        ({ text }) => /Minute\s+What(, and how|\s+How)/.test(text) && !/Timetable|Bring along/.test(text),
      );
      expect(goesOn.length).toBeGreaterThan(0);
    });

    test("no page holds a heading alone", () => {
      for (const { words } of pages) expect(words.length).toBeGreaterThan(5);
    });
  });

  test("no word of a table is cut by its column", () => expectRoom("en"));

  test("without a plan there is the result, the meeting and a sheet to write on", async () => {
    const pages = await print(`${empty}?paper=a4`);
    expect(pages.length).toBeLessThanOrEqual(7);
    expect(clipped(pages)).toEqual([]);
    const text = pages.map((page) => page.text).join(" ");
    expect(text).toContain("Nothing is chosen yet.");
    expect(pages.filter((page) => /Sign of success/.test(page.text))).toHaveLength(1);
  });

  test("words that are longer than a line are broken, not cut off", async () => {
    const pages = await print(`${endless}?paper=letter`);
    expect(clipped(pages)).toEqual([]);
    const all = plain(pages.map(({ text }) => text).join(" "));
    expect(all.split(plain(LONG)).length - 1).toBeGreaterThanOrEqual(7);
  });

  test("a result that is withheld is told on one page, and the meeting does without it", async () => {
    const pages = await print(`${withheld}?paper=a4`);
    expect(clipped(pages)).toEqual([]);
    expect(pages[1]?.text).toContain("Who answered");
    expect(pages[2]?.text).toContain("Topics that are not shown, and why");
    const text = pages.map((page) => page.text).join(" ");
    expect(text).not.toMatch(/largest gap|What stands out|The mirror/);
  });

  test("in grey every word stands out from what is behind it, in twelve points or more", async () => {
    await open(`${planned}?paper=a4`, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(HARD_TO_READ)).toEqual([]);
      await page.evaluate(`document.querySelector(".print-kit h2").style.color = "#9a9a9a"`);
      await page.evaluate(`document.querySelector(".print-kit h1").style.fontSize = "10pt"`);
      expect(await page.evaluate(HARD_TO_READ)).toHaveLength(2);
    });
  });
});

describe.each(["de", "fr", "es"] as const)("in %s", (language) => {
  useFonts(BARE_LINUX);

  test.each(["a4", "letter"])(
    "everything stands inside the margins of %s, in letters that can be read",
    async (paper) => {
      const pages = await print(`${planned}?paper=${paper}&lang=${language}`);
      expect(pages.length).toBeLessThanOrEqual(28);
      expect(clipped(pages)).toEqual([]);
      expect(tooSmall(pages)).toEqual([]);
      for (const { words } of pages) expect(words.length).toBeGreaterThan(5);
    },
  );

  test("no word of a sheet to write on is cut by its column", () => expectRoom(language));
});

describe("the tests notice", () => {
  useFonts(BARE_LINUX);
  const letter = () => `${planned}?paper=letter`;

  test("small print", async () => {
    expect(
      tooSmall(
        await print(letter(), "@media print { .print-kit .instructions li { font-size: 8pt !important } }"),
      ),
    ).not.toEqual([]);
  });

  test("what runs over the edge", async () => {
    expect(
      clipped(await print(letter(), "@media print { .print-part { transform: translateX(-8mm) } }")),
    ).not.toEqual([]);
  });

  test("minutes that do not fit on one line", async () => {
    await open(letter(), async (page) => {
      await page.evaluate(
        `document.querySelector(".timetable td:first-child").textContent = "from 200 to 240 or so"`,
      );
      expect(await page.evaluate(BROKEN_MINUTES)).toEqual(["from 200 to 240 or so"]);
    });
  });

  test("a head that is not repeated", async () => {
    const pages = await print(
      letter(),
      "@media print { .timetable thead { display: table-row-group !important } .timetable td { line-height: 3 !important } }",
    );
    expect(headless(pages)).not.toEqual([]);
  });

  test("split rows", async () => {
    const pages = await print(
      letter(),
      "@media print { .timetable tr, .timetable td { break-inside: auto !important; line-height: 30 !important } }",
    );
    expect(split(pages)).not.toEqual([]);
  });
});
