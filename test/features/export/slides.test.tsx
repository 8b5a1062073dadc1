import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BoardSheet } from "~/components/report/board-sheet";
import { ReportBody } from "~/components/report/body";
import { StageStatement } from "~/components/report/stage-statement";
import { Texts } from "~/components/texts";
import { exportTexts } from "~/content/export/texts";
import { formatNumber } from "~/content/intl";
import { LANGUAGES, type Language } from "~/content/language";
import { fillFrom } from "~/content/translated";
import { scaleTicks } from "~/domain/report/stages";
import { exportRelease } from "~/features/export/export-release.server";
import { findPageTexts } from "~/features/find-page-texts.server";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import { showReport } from "~/features/report/show-report.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type ExportingCompany, exportingCompany } from "../../support/exporting-company";
import { insertReleasedWave } from "../../support/released-wave";
import { type Box, outside, overlapping } from "../../support/slides/placing";
import { type ReadDeck, readSlides } from "../../support/slides/read-slides";

const LONG = "Vertrieb Großkunden, Innendienst und Kundenerfolgsmanagement";
const UNBROKEN = "Donaudampfschifffahrtsgesellschaftsmarketingabteilungsleitung";
const JAPANESE = "営業部および戦略的パートナーシップ推進本部海外事業統括室第二課東日本担当";
const ARABIC = "إدارة التسويق والاتصالات المؤسسية والعلاقات العامة الإقليمية";

let company: ExportingCompany;
let waves: readonly WaveRow[];
beforeAll(() => {
  company = exportingCompany();
  const named = (quarter: number, first: string, second: string) =>
    insertReleasedWave(company.db, quarter, [
      { name: first, invited: 30, respondents: 25, score: 35 },
      { name: second, invited: 140, respondents: 120, score: 91 },
    ]);
  waves = [
    ...company.waves.filter(({ state }) => state === "closed"),
    named(6, LONG, UNBROKEN),
    named(7, JAPANESE, ARABIC),
  ];
});
afterAll(() => company.db.$client.close());

async function take(wave: WaveRow, language: Language): Promise<Uint8Array> {
  const { db, relationship, accountId } = company;
  const by = { accountId, now: new Date("2027-02-01T10:00:00Z") };
  const made = await exportRelease(db, { relationship, wave, file: "slides.pptx" }, language, by);
  if (!made.ok || typeof made.document.body === "string") throw new Error("no slides");
  return made.document.body;
}

async function everyDeck(): Promise<{ wave: WaveRow; language: Language; deck: ReadDeck }[]> {
  const asked = waves.flatMap((wave) => LANGUAGES.map((language) => ({ wave, language })));
  return Promise.all(
    asked.map(async ({ wave, language }) => ({
      wave,
      language,
      deck: await readSlides(await take(wave, language)),
    })),
  );
}

/** What the report and the page for a board show of a wave, as words. */
function shownWords(wave: WaveRow, language: Language): string {
  const { db, relationship } = company;
  const page = showReport(db, relationship, wave, language);
  const board = showBoardSummary(db, relationship, wave, language);
  if (!page.ok || !board.ok) throw new Error("nothing is shown");
  const { report } = page;
  const markup = renderToStaticMarkup(
    <Texts {...findPageTexts(language, ["report", "frame", "export"])}>
      <StageStatement eyebrow="" statement={report.statement} sentences={report.sentences} />
      <ReportBody report={report} effects={page.effects} comparison={null} />
      <BoardSheet summary={board.summary} paper={null} />
    </Texts>,
  );
  const { asked } = exportTexts(language).texts.page.picture;
  const ticks = scaleTicks(report.cuts).map((tick) => formatNumber(language, tick));
  const head = [
    page.heading.relationship.name,
    page.heading.wave.quarter,
    fillFrom(page.heading.wave)(asked),
  ];
  return [decoded(markup), ...head, ...ticks].join(" ");
}

function decoded(markup: string): string {
  return markup
    .replace(/<[^>]* aria-label="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const FIGURE = /[+−-]?\d+(?:[.,\u00a0\u202f]\d+)*/g;

/** Figures of a deck, notes and what is said instead of pictures too, that stand nowhere on the page. */
function unshown(deck: ReadDeck, page: string): string[] {
  const known = new Set(page.match(FIGURE));
  const texts = deck.slides.flatMap(({ shapes, pictures, notes }) => [
    ...shapes
      .filter(({ field }) => !field)
      .flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(""))),
    ...pictures.map(({ alt }) => alt),
    ...notes,
  ]);
  return texts.flatMap((text) => (text.match(FIGURE) ?? []).filter((figure) => !known.has(figure)));
}

describe("six slides", () => {
  test("of every release in every language, each with a title, notes and words for its pictures", async () => {
    for (const { wave, language, deck } of await everyDeck()) {
      expect([wave.id, language, deck.slides.length]).toEqual([wave.id, language, 6]);
      for (const { shapes, pictures, notes } of deck.slides) {
        const titles = shapes.filter(({ isTitle }) => isTitle);
        expect(titles).toHaveLength(1);
        expect(titles[0]?.paragraphs[0]?.runs[0]?.text).not.toBe("");
        expect(notes.join("").length).toBeGreaterThan(30);
        for (const { alt, inside } of pictures) {
          expect(alt).toMatch(/\p{Letter}{3}/u);
          expect(inside.length).toBeGreaterThan(3);
        }
      }
    }
  });

  test("draw the score, the departments with their topics, and the mirror twice where they are shown", async () => {
    const deck = await readSlides(await take(waves[0]!, "en"));
    expect(deck.slides.map(({ pictures }) => pictures.length)).toEqual([1, 0, 1, 2, 0, 0]);
    const [first, second] = [LONG, UNBROKEN];
    const named = await readSlides(await take(waves.at(-2)!, "de"));
    const words = named.slides[2]?.shapes.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)),
    );
    expect(words).toEqual(expect.arrayContaining([first, second]));
  });

  test("say why where the departments may not be shown", async () => {
    const deck = await readSlides(await take(waves[3]!, "en"));
    expect(deck.slides.map(({ pictures }) => pictures.length)).toEqual([1, 0, 0, 0, 0, 0]);
    for (const slide of deck.slides.slice(2, 5))
      expect(JSON.stringify(slide.shapes)).toContain("fewer than 5");
  });

  test("hold no comment", async () => {
    for (const { deck } of await everyDeck())
      expect([...deck.parts.values()].join()).not.toContain("Comment 1 of");
  });

  test("are of one wave, and of none that released nothing", async () => {
    const { db, relationship, accountId } = company;
    const by = { accountId, now: new Date() };
    const ask = (wave: WaveRow | null) =>
      exportRelease(db, { relationship, wave, file: "slides.pptx" }, "en", by);
    expect(await ask(null)).toEqual({ ok: false, reason: "one-wave-only" });
    expect(await ask(company.waves[4] ?? null)).toEqual({ ok: false, reason: "nothing-released" });
  });
});

describe("figures", () => {
  test("are those that the report shows, and no others", async () => {
    for (const { wave, language, deck } of await everyDeck()) {
      expect([wave.id, language, unshown(deck, shownWords(wave, language))]).toEqual([wave.id, language, []]);
    }
  });

  test.each([
    ["a score before rounding", (xml: string) => xml.replace("<a:t>58</a:t>", "<a:t>57.83</a:t>"), "57.83"],
    ["a share of a statement", (xml: string) => xml.replace("</a:t>", " (63.6 %)</a:t>"), "63.6"],
  ])("the check sees %s", async (_name, breakXml, seen) => {
    const deck = await readSlides(await take(waves[1]!, "en"), breakXml);
    expect(unshown(deck, shownWords(waves[1]!, "en"))).toContain(seen);
  });

  test("the check sees a figure in the notes and in what is said instead of a picture", async () => {
    const deck = await readSlides(await take(waves[1]!, "en"), (xml) =>
      xml.replace('descr="', 'descr="57.83 ').replace(/(notes.*?<a:t>)/s, "$164.21 "),
    );
    expect(unshown(deck, shownWords(waves[1]!, "en"))).toEqual(expect.arrayContaining(["57.83", "64.21"]));
  });
});

describe("places", () => {
  test("no text lies over another or over a picture, and nothing beyond the slide", async () => {
    for (const { wave, language, deck } of await everyDeck()) {
      for (const slide of deck.slides) {
        expect([wave.id, language, outside(slide), overlapping(slide)]).toEqual([wave.id, language, [], []]);
      }
    }
  });

  test("the check sees a text that was moved onto another, and one that hangs over the edge", async () => {
    const deck = await readSlides(await take(waves[0]!, "en"));
    const slide = deck.slides[1]!;
    const moved = (change: Partial<Box>) => ({
      ...slide,
      shapes: slide.shapes.map((shape) => (shape.name === "text-1" ? { ...shape, ...change } : shape)),
    });
    expect(overlapping(moved({ y: 4.2 }))).not.toEqual([]);
    expect(outside(moved({ x: 12 }))).toEqual(["text-1"]);
  });
});

describe("the package", () => {
  test("says neither when nor by whom it was made, and is the same every time", async () => {
    const { parts, times } = await readSlides(await take(waves[0]!, "en"));
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("Brandt Optics");
    expect(core).not.toMatch(/<dcterms:|<dc:creator|<cp:(?!core)/);
    expect([...parts.values()].join()).not.toMatch(/HR Person|hr@/);
    for (const time of times) expect(time.getUTCFullYear()).toBe(1980);
    expect(await take(waves[0]!, "en")).toEqual(await take(waves[0]!, "en"));
  });

  test("names every part that it holds, and holds every part that it names", async () => {
    const { parts } = await readSlides(await take(waves[0]!, "en"));
    const types = parts.get("[Content_Types].xml") ?? "";
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !parts.has(name))).toEqual([]);
    for (const [name, xml] of parts) {
      if (!name.endsWith(".rels")) continue;
      const folder = name.replace(/_rels\/[^/]+$/, "");
      const targets = [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target]) => target ?? "");
      const missing = targets.filter(
        (target) => !parts.has(new URL(target, `file:///${folder}`).pathname.slice(1)),
      );
      expect([name, missing]).toEqual([name, []]);
    }
  });

  test("is well-formed, whatever the departments are called", async () => {
    const odd = insertReleasedWave(company.db, 8, [
      { name: 'A & B <i>"x"</i>', invited: 30, respondents: 25, score: 55 },
      { name: "x'y\u0007z", invited: 30, respondents: 25, score: 61 },
    ]);
    const { parts, slides } = await readSlides(await take(odd, "en"));
    for (const [name, xml] of parts) {
      const bare = xml.replace(/<[^<>]*>/g, "");
      expect([
        name,
        /[<>]/.test(bare) || bare.includes("\u0007"),
        /&(?!amp;|lt;|gt;|quot;|apos;|#x\w+;)/.test(xml),
      ]).toEqual([name, false, false]);
    }
    expect(JSON.stringify(slides[2])).toContain("A & B <i>");
  });

  test("says in which language it is written", async () => {
    const { parts } = await readSlides(await take(waves[0]!, "fr"));
    for (const part of ["ppt/slides/slide1.xml", "ppt/notesSlides/notesSlide1.xml"]) {
      expect(parts.get(part)).toContain('lang="fr-FR"');
    }
  });
});
