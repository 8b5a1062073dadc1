import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fingerprint, parseManifest } from "~/ballot/manifest";
import { LANGUAGES, type Language } from "~/content/language";
import { noticeTexts } from "~/content/paper/notice/texts";
import { fill } from "~/content/translated";
import { appointHolders } from "~/features/waves/appoint-holders.server";
import { openWave } from "~/features/waves/open-wave.server";
import { type Database, openDatabase } from "~db/client.server";
import { updateWave, type WaveRow } from "~db/queries/waves.server";
import { launchBrowserWith } from "../../support/browser";
import { browserCookies } from "../../support/browser-cookies";
import { addRelationship, DAY, plannedWave, reload } from "../../support/company";
import { BARE_LINUX, FONT_SETS, type FontSet } from "../../support/fonts";
import { addAccount, makeHolderKey } from "../../support/held-wave";
import { type PrintedPage, readPages } from "../../support/printed-pages";
import { type ServedApp, serveApp } from "../../support/served-app";
import { setUp } from "../requests";

const PAPERS = ["A4", "Letter"] as const;
/** Thirty characters each. */
const [FIRST, SECOND] = ["Strategic Key Account Managers", "Integrierte Markenkommunikation".slice(0, 30)];
/** As many as there can be. */
const HOLDERS = [
  "Konzernbetriebsrat der Holding",
  "Datenschutzbeauftragter Holding",
  "Leitung Controlling der Gruppe",
  "Vertrauensperson Schwerbeh.",
];
const LONG_ADDRESS = "https://tandem.human-resources.brandt-holding.example";
const READABLE = 9.9;
const MM = 72 / 25.4;
/** A space at the end of a line. */
const HANGING = 3;
const [SIDE, FOOT] = [15 * MM, 13 * MM];

let app: ServedApp;
let browser: Browser;
let page: Page;
let cookie: string;
let waves: Record<"server" | "holders", WaveRow>;

beforeAll(async () => {
  app = await serveApp();
  cookie = (await setUp(app)).cookie();
  const db = openDatabase(app.databaseFile);
  waves = { server: await slipsWave(db, "server"), holders: await slipsWave(db, "holders") };
  db.$client.close();
});
afterAll(() => app?.stop());

async function slipsWave(db: Database, tally: "server" | "holders"): Promise<WaveRow> {
  addRelationship(db, tally, [118, 111]);
  db.$client
    .prepare("update relationship set first_department = ?, second_department = ? where id = ?")
    .run(FIRST, SECOND, tally);
  const wave = plannedWave(db, {
    relationshipId: tally,
    delivery: "slips",
    closesAt: new Date(Date.now() + 10 * DAY),
  });
  if (tally === "holders") {
    const holders = HOLDERS.map((name, place) => ({
      accountId: addAccount(db, `holder${place}`),
      name,
      outside: true,
    }));
    updateWave(db, wave.id, { needed: 3 });
    appointHolders(db, wave.id, { needed: 3, holders });
    for (const { accountId } of holders) makeHolderKey(db, wave.id, accountId);
  }
  expect(await openWave(db, { path: app.keyDirectory }, wave.id, new Date())).toEqual({ ok: true });
  return reload(db, wave);
}

function useFonts(fonts: FontSet): void {
  beforeAll(async () => {
    browser = await launchBrowserWith(fonts);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies(browserCookies(cookie, app.url));
    page = await context.newPage();
  });
  afterAll(() => browser?.close());
}

async function print(wave: WaveRow, language: string, format: string): Promise<PrintedPage[]> {
  await page.goto(`${app.url}/r/${wave.relationshipId}/waves/${wave.id}/notice?lang=${language}`);
  await page.evaluate(
    ([from = "", to = ""]) => {
      const walker = document.createTreeWalker(
        document.querySelector(".notice") ?? document,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode;
        node.nodeValue = node.nodeValue?.replace(from, to) ?? null;
      }
    },
    [app.url, LONG_ADDRESS],
  );
  return readPages(await page.pdf({ format }));
}

const plain = (text: string) => text.replace(/\s/g, "").toLowerCase();

/** What a notice has to say, whatever the language. */
function sentences(wave: WaveRow, language: Language): string[] {
  const { compare, looksWrong, slipCodes, cannotPrevent, chain, keys, key } = noticeTexts(language).texts;
  const promise = parseManifest(wave.manifest ?? "").promise[language];
  const said = [promise?.honest, promise?.threshold, promise?.cannotPrevent, promise?.paperBallots];
  // The fingerprint itself comes out as letters of its own, after the sentence.
  const held =
    wave.relationshipId === "holders"
      ? [keys, ...HOLDERS.map((holder) => fill(key, { holder, fingerprint: "" }).trim())]
      : [];
  const rules = fill(chain, { address: "" }).trim();
  return [compare, rules, looksWrong, slipCodes, cannotPrevent, FIRST, SECOND, ...held].concat(
    said.map((sentence) => sentence ?? "not promised"),
    fingerprint(wave.manifestHash ?? ""),
    `/s/${wave.id}/chain`,
  );
}

describe.each(FONT_SETS)("with the fonts of $name", (fonts) => {
  useFonts(fonts);

  test.each(PAPERS.flatMap((paper) => (["server", "holders"] as const).map((tally) => ({ paper, tally }))))(
    "the notice of slips is one page of $paper in every language, with names of thirty characters, key: $tally",
    async ({ paper, tally }) => {
      for (const language of LANGUAGES) {
        const wave = waves[tally];
        const pages = await print(wave, language, paper);
        expect(pages.length, language).toBe(1);
        const { words = [], text = "", width = 0, height = 0 } = pages[0] ?? {};
        const read = plain(text);
        expect(sentences(wave, language).filter((sentence) => !read.includes(plain(sentence)))).toEqual([]);
        expect(words.filter(({ size }) => size < READABLE)).toEqual([]);
        expect(
          words
            .filter(
              ({ left, right, bottom }) =>
                left < SIDE - 1 || right > width - SIDE + HANGING || bottom > height - FOOT + 1,
            )
            .map(({ text: word }) => word),
        ).toEqual([]);
      }
    },
  );
});

describe("the tests notice", () => {
  useFonts(BARE_LINUX);

  test("a notice that runs over", async () => {
    await print(waves.holders, "de", "A4");
    await page.evaluate(() =>
      document.querySelector(".notice")?.append(
        ..."x"
          .repeat(20)
          .split("")
          .map(() => {
            const line = document.createElement("p");
            line.textContent = "One line more.";
            return line;
          }),
      ),
    );
    expect(await readPages(await page.pdf({ format: "A4" }))).not.toHaveLength(1);
  });
});
