import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { PaperBallot } from "~/components/paper/ballot";
import { SurveyChain } from "~/components/survey/chain";
import { SurveyEnded } from "~/components/survey/ended";
import { SurveyPage } from "~/components/survey/page";
import { SurveyReceipts } from "~/components/survey/receipts";
import { instrumentTexts } from "~/content/instrument/texts";
import { catalogueIn, translatedNames } from "~/content/interventions/catalogue";
import { LANGUAGES, type Language } from "~/content/language";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { noticeTexts } from "~/content/paper/notice/texts";
import { scriptWords } from "~/content/survey/script-words";
import { surveyTexts } from "~/content/survey/texts";
import { listChain } from "~/features/survey/list-chain.server";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { surveyLanguage } from "~/http/survey-response.server";
import { findWave } from "~db/queries/waves.server";
import { freshDatabase } from "../../support/database";
import { openPlannedWave, temporaryKeys } from "../../support/surveyed-wave";

const CATALOGUE = catalogueIn("en");

const said = (language: Language) => [
  surveyTexts(language).texts,
  instrumentTexts("v2", language),
  paperBallotTexts(language).texts,
];

/** Every text with the path that leads to it. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => texts(entry, `${path}.${key}`));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
/** Pieces that name a language: four words and more, between placeholders. */
const pieces = (language: Language) =>
  texts(said(language))
    .flatMap(([, text]) => text.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.split(/\s/).length >= 4);

describe("every language", () => {
  test.each(LANGUAGES)("%s says everything that English says, with the same placeholders", (language) => {
    const english = texts(said("en"));
    const own = new Map(texts(said(language)));
    expect([...own.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) {
      const translated = own.get(path) ?? "";
      expect(translated.trim(), path).not.toBe("");
      expect(placeholders(translated), path).toEqual(placeholders(text));
    }
  });

  test("nothing of four words and more is the same in two languages", () => {
    const seen = new Map<string, string>();
    for (const language of LANGUAGES)
      for (const piece of new Set(pieces(language))) {
        expect(seen.get(piece), piece).toBeUndefined();
        seen.set(piece, language);
      }
  });

  test("French has its spaces before double punctuation and inside its quotation marks", () => {
    for (const [path, text] of texts(said("fr")))
      expect(text, path).not.toMatch(/[^\s\u00a0][:;!?](\s|$)| [:;!?»]|« /);
  });
});

/** What a person reads: without the data for the script. */
const read = (html: string) =>
  html
    .replace(/<script[^>]*>.*?<\/script>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replace(/ +/g, " ");

test.each(LANGUAGES)("no page in %s holds a sentence of another language", async (language) => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys);
  const row = findWave(db, id);
  const chain = listChain(db, keys, id);
  const survey = showSurveyPage(parseManifest(row?.manifest ?? ""), row?.manifestHash ?? "", language);
  const assets = { stylesheet: "/a.css", script: "/b.js" };
  const common = { wave: id, language, assets };
  const now = new Date("2026-12-01T12:00:00Z");
  const receipts = { fingerprint: survey.fingerprint, claimed: 9, counted: 8, voided: 1, receipts: ["A"] };
  const rendered = [
    createElement(SurveyPage, { survey, assets }),
    createElement(SurveyChain, { ...common, chain: chain.ok ? chain.links : [] }),
    createElement(SurveyReceipts, { ...common, receipts: { kind: "published", ...receipts } }),
    createElement(SurveyReceipts, { ...common, receipts: { kind: "not-yet" } }),
    createElement(SurveyReceipts, { ...common, receipts: { kind: "none" } }),
    createElement(SurveyEnded, { ...common, state: { kind: "planned", opensAt: now } }),
    createElement(SurveyEnded, { ...common, state: { kind: "closed", closedAt: now, timeZone: "UTC" } }),
    createElement(SurveyEnded, { ...common, state: { kind: "cancelled" } }),
    createElement(SurveyEnded, { ...common, state: { kind: "unknown" } }),
  ].map((page) => renderToStaticMarkup(page));
  const { texts: words } = paperBallotTexts(language);
  const ballot = { survey, organisation: "Brandt Optics", departmentIndex: 0, paper: null, words } as const;
  const paper = renderToStaticMarkup(createElement(PaperBallot, ballot));
  const shown = `${[...rendered, paper].map(read).join(" ")} ${texts(scriptWords(survey.texts, survey.items))
    .map(([, text]) => text)
    .join(" ")}`;
  for (const html of rendered) expect(html).toContain(`<html lang="${language}"`);
  // What leads from one of them to another keeps the language that was chosen.
  const links = rendered.flatMap((html) =>
    [...html.matchAll(/href="(\/s\/\w+\/\w+[^"]*)"/g)].map(([, to]) => to),
  );
  expect(links.length).toBeGreaterThan(5);
  const without = links.filter((to) => !to?.endsWith(`?lang=${language}`) && !to?.endsWith("/manifest"));
  expect(without).toEqual([]);
  for (const other of LANGUAGES) {
    const found = pieces(other).filter((piece) => shown.includes(piece));
    if (other === language) expect(found.length).toBeGreaterThan(100);
    else expect(found).toEqual([]);
  }
});

test("every intervention of the catalogue has a name in every language", () => {
  for (const { id, name } of CATALOGUE) {
    const names = Object.values(translatedNames(id) ?? {});
    expect(names, id).toHaveLength(3);
    expect(new Set([name, ...names]).size, id).toBe(4);
  }
});

test("the reader's language is found, by hand before the browser's, the organisation's before English", () => {
  const all: Language[] = ["de", "en", "es", "fr"];
  const ask = (query: string, accepted: string, organisation = "en", languages = all) =>
    surveyLanguage(
      new Request(`http://x.example/s/w${query}`, { headers: { "Accept-Language": accepted } }),
      languages,
      organisation,
    );
  expect(ask("", "fr-CH, fr;q=0.9, en;q=0.8")).toBe("fr");
  expect(ask("?lang=es", "fr")).toBe("es");
  expect(ask("?lang=xx", "pl, de-AT;q=0.7")).toBe("de");
  expect(ask("", "pl", "de")).toBe("de");
  expect(ask("", "pl", "it")).toBe("en");
  expect(ask("", "")).toBe("en");
  expect(ask("", "en-XA, de;q=0.5")).toBe("en-XA");
  expect(ask("", "pl", "it", ["de", "fr"])).toBe("de");
});

test("the notice on the wall exists in every language of the survey, with every place to fill in", () => {
  const placesIn = (language: Language) =>
    texts(noticeTexts(language).texts).map(([path, text]) => [path, placeholders(text)]);
  for (const language of LANGUAGES) {
    expect(noticeTexts(language).language).toBe(language);
    expect(placesIn(language), language).toEqual(placesIn("en"));
  }
});
