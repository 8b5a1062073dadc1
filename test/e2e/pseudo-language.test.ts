import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PSEUDO_LANGUAGE } from "~/content/language";
import { openDatabase } from "~db/client.server";
import { launchBrowser } from "../support/browser";
import {
  type DemonstrationVisit,
  exploreDemonstration,
  openPlannedWave,
  SIX_WEEKS,
} from "../support/demonstration";
import { readPages } from "../support/printed-pages";
import { type ServedApp, serveApp } from "../support/served-app";
import { cutAt, drawn } from "./cut-off";
import { holderWaves } from "./holder-visit";
import { addToCompany, signInOwner } from "./owner-visit";
import { guestAddresses, openAddresses, UNKNOWN, WITH_ACCOUNT } from "./page-addresses";

let app: ServedApp;
let browser: Browser;
let visit: DemonstrationVisit;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser();
  visit = await exploreDemonstration(app, browser);
  addToCompany(app);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

type State = DemonstrationVisit["state"];

const WIDTHS = [390, 768, 1280] as const;
/** A4 between its margins, at 96 px an inch. */
const PAPER = 718;
const AT_ONCE = 3;
const ON_PAPER = /\/(print|poster|slips|notice|paper-ballots|summary|receipts|chain|tally-key)(\?|$)/;
/** Documents with a script of their own, whose later steps are there from the beginning, but hidden. */
const IN_STEPS = /^\/s\/|^\/m\/|\/(paper-entry|tally-key|tally-opening)$/;

/** Everything wrong with the pages for a reader whose language needs two fifths more room. */
async function faults(paths: readonly string[], storageState?: State, of = app): Promise<string[]> {
  const context = await browser.newContext({
    baseURL: of.url,
    locale: PSEUDO_LANGUAGE,
    reducedMotion: "reduce",
    ...(storageState ? { storageState } : {}),
  });
  const known = knownWords(of);
  const waiting = [...paths];
  const wrong: string[] = [];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      wrong.push(...(await faultsOf(context, path, known)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await context.close();
  return wrong;
}

async function faultsOf(
  context: BrowserContext,
  path: string,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const page = await context.newPage();
  const answer = await page.goto(pseudoAddress(path), { waitUntil: "networkidle" });
  if (IN_STEPS.test(path)) await showEveryStep(page);
  const wrong = (await plainEnglish(page, known)).map((text) => `English: ${text}`);
  if (!answer?.ok()) wrong.push(`is answered with ${answer?.status()}`);
  if (new URL(page.url()).pathname !== path.split("?")[0]) wrong.push(`leads to ${page.url()}`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    wrong.push(...(await cutAt(page)).map((text) => `${width} px: ${text}`));
  }
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: PAPER, height: 1000 });
  await drawn(page);
  wrong.push(...(await cutAt(page, { scrolls: false })).map((text) => `on paper: ${text}`));
  if (ON_PAPER.test(path)) wrong.push(...(await besidePaper(page)));
  await page.close();
  return wrong.map((text) => `${path}: ${text}`);
}

/** What is handed out does not follow the browser. */
function pseudoAddress(path: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}lang=${PSEUDO_LANGUAGE}`;
}

function showEveryStep(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll("[hidden]")) element.removeAttribute("hidden");
  });
}

async function besidePaper(page: Page): Promise<string[]> {
  const pages = await readPages(await page.pdf({ preferCSSPageSize: true }));
  return pages.flatMap(({ words, width, height }, at) =>
    words
      .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
      .map(({ text }) => `page ${at + 1}: cut at the edge of the paper: ${text}`),
  );
}

/**
 * Texts with words that did not come through the pseudo-language and that nobody in the company wrote. What is marked to
 * be in a language of its own (a poster somebody chose in German, the name of a language, a work that is cited), and what
 * is marked never to be translated (columns of a file), is not looked at; a whole page may not be marked so.
 */
async function plainEnglish(page: Page, known: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate((language) => {
    const read: string[] = [document.title];
    const root = document.documentElement;
    if (root.lang !== language) read.push(`the page says that it is in "${root.lang}"`);
    const apart = (element: Element | null) => {
      const marked = element?.closest("[lang]");
      const elsewhere = marked && marked !== root && marked.getAttribute("lang") !== language;
      return Boolean(elsewhere || element?.closest("[translate=no]"));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (apart(node instanceof Element ? node : node.parentElement)) continue;
      if (node instanceof Element) {
        for (const name of ["aria-label", "title", "placeholder", "alt"])
          read.push(node.getAttribute(name) ?? "");
      } else if (!node.parentElement?.closest("script, style, noscript, code, pre, textarea")) {
        read.push(node.textContent ?? "");
      }
    }
    return read;
  }, PSEUDO_LANGUAGE);
  const plain = texts.filter((text) =>
    // Whatever letters have accents came through it; a word is three plain letters or more.
    (text.replace(NO_WORDS, " ").match(/(?<![\p{L}\d@./_-])[A-Za-z]{3,}(?![\p{L}\d@/_-])/gu) ?? []).some(
      (word) => !known.has(word.toLowerCase()),
    ),
  );
  return [...new Set(plain.map((text) => text.replace(/\s+/g, " ").trim().slice(0, 160)))];
}

/** Addresses of pages and people, and fingerprints: four or eight groups of four. */
const NO_WORDS = /https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b(?:[0-9A-Z]{4} ){3,7}[0-9A-Z]{4}\b/g;

/** Kinds of files, grades of a log and the zone of the server, which every language calls the same. */
const STANDARDS = ["csv", "json", "xlsx", "pptx", "svg", "png", "pdf", "info", "utc"];

/** What people wrote or are called, and what dates say: these are the same in every language here. */
function knownWords(of: ServedApp): Set<string> {
  const db = openDatabase(of.databaseFile);
  const words = new Set(["tandem", ...STANDARDS]);
  const add = (text: string) => {
    for (const word of text.match(/[A-Za-z]{3,}/g) ?? []) words.add(word.toLowerCase());
  };
  const tables = db.$client.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  for (const table of tables.map(String).filter((name) => !OF_TANDEM.has(name)))
    for (const row of db.$client.prepare(`select * from "${table}"`).all())
      for (const value of Object.values(Object(row))) if (typeof value === "string") add(value);
  db.$client.close();
  for (let day = 0; day < 366; day += 1)
    add(
      new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short" }).format(
        new Date(2026, 0, 1 + day),
      ) + new Intl.DateTimeFormat("en-GB", { month: "short" }).format(new Date(2026, 0, 1 + day)),
    );
  add("and");
  return words;
}

/** Tables whose texts Tandem itself wrote: states, kinds, events. */
const OF_TANDEM = new Set(["audit_event", "sqlite_master"]);

test("every page has room for a longer language, on three widths and on paper, and says nothing beside it", {
  timeout: 400_000,
}, async () => {
  const pages = guestAddresses(visit).filter((path) => !UNKNOWN.includes(path));
  expect(await faults(pages, visit.state)).toEqual([]);
  expect(await faults(["/", "/set-up"])).toEqual([]);
});

test("phones in a meeting, too", { timeout: 240_000 }, async () => {
  const context = await browser.newContext({ baseURL: app.url, storageState: visit.state });
  const projector = await context.newPage();
  await projector.goto(`/r/demonstration/waves/${visit.waves.at(-2)}/meeting`);
  await projector.getByRole("button", { name: "Begin the meeting" }).click();
  const code = (await projector.locator(".meeting-code").innerText()).replace("-", "");
  for (const screen of ["welcome", "guess:", "vote"]) {
    await goTo(projector, screen);
    expect(await faults([`/m/${code}`]), screen).toEqual([]);
  }
  await context.close();
});

/** Step by step to the next screen of a kind. */
async function goTo(projector: Page, kind: string): Promise<void> {
  const meeting = projector.locator(".meeting");
  for (let at = await meeting.getAttribute("data-screen"); !at?.startsWith(kind); ) {
    await projector.keyboard.press("ArrowRight");
    await projector.locator(`.meeting:not([data-screen="${at}"])`).waitFor();
    at = await meeting.getAttribute("data-screen");
  }
}

test("the pages on which a key holder makes a key and comes back with it, too", {
  timeout: 240_000,
}, async () => {
  const own = await serveApp();
  const { planned, closed, state } = await holderWaves(own);
  expect(await faults([`${planned}/tally-key`, `${closed}/tally-opening`], state, own)).toEqual([]);
  await own.stop();
});

test("the pages of an open wave, too", { timeout: 240_000 }, async () => {
  const state = await openPlannedWave(app, browser, visit);
  const open = visit.waves.at(-1);
  const inSteps = [`/s/${open}`, `/r/demonstration/waves/${open}/paper-entry`];
  expect(await faults([...openAddresses(visit), ...inSteps], state)).toEqual([]);
});

test("what stands there once a company has set itself up, too", { timeout: 240_000 }, async () => {
  // An earlier test set the server's clock ahead.
  const state = signInOwner(app, new Date(Date.now() + SIX_WEEKS));
  expect(await faults(["/sign-in", "/sign-in/second-step"])).toEqual([]);
  expect(await faults([...WITH_ACCOUNT, "/data-protection/print"], state)).toEqual([]);
});

test("broken: a text beside the mechanism and a cut one are seen", async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="en-XA"><body><p>Ŵöŕð</p><p>Ŵöŕð left alone</p><p lang="de">Wort</p><p>Ŵöŕð: 20SM 3GPZ H5KB YPZC 5HK8 AZ0P PG2X 33DZ, http://localhost:1/word/word</p><p style="width:40px;overflow:hidden;white-space:nowrap">Ŵöŕðŵöŕðŵöŕð</p><p style="height:20px;overflow:hidden">Ŵöŕð<br>ŵöŕð<br>ŵöŕð</p><svg width="20" height="20"><text y="10">Ŵöŕðŵöŕð</text></svg></body></html>',
  );
  expect(await plainEnglish(page, new Set())).toEqual(["Ŵöŕð left alone"]);
  expect(await cutAt(page)).toEqual([
    "cut: Ŵöŕðŵöŕðŵöŕð",
    "cut below: Ŵöŕðŵöŕðŵöŕð",
    "beyond its chart: Ŵöŕðŵöŕð",
  ]);
  await page.close();
});
