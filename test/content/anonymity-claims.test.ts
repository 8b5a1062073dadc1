import { createHash } from "node:crypto";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Notice } from "~/components/paper/notice";
import { LANGUAGES } from "~/content/language";
import { noticeTexts } from "~/content/paper/notice/texts";
import { SURVEY_LANGUAGES, surveyTexts } from "~/content/survey/texts";
import { findPromise } from "~/features/survey/find-promise.server";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { showWave } from "~/features/waves/show-wave.server";
import { canonicalJson, hashOfText, parseManifest } from "../../app/ballot/manifest";
import { listRelationships } from "../../db/queries/organisation.server";
import { findWave } from "../../db/queries/waves.server";
import { standsInFile } from "../privacy/attacks";
import { freshDatabase } from "../support/database";
import { DURING, openPlannedWave, temporaryKeys } from "../support/surveyed-wave";
import { CLAIMS, type Claim } from "./anonymity-claims";
import { SUPPORT, type Support } from "./claim-support";
import { isClaim, type ReadText, ROOMS_OF_SECURITY, readTexts, sentencesOf } from "./claim-texts";

function digest(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12);
}

/** How a claim is written on the list. */
function written({ document, key, texts: [says = "", ...others] }: ReadText): string {
  const entry: Omit<Claim, "by"> = {
    ...(others.length > 0 ? { key, says, others: digest(others) } : { says }),
  };
  return `${document}: ${JSON.stringify(entry)}`;
}

/** What people read and the list has not, and what the list has and nobody reads any more. */
function unlisted(read: readonly ReadText[]): { missing: string[]; gone: string[] } {
  const claims = new Set(read.filter(isClaim).map(written));
  const listed = new Set(
    Object.entries(CLAIMS).flatMap(([document, entries]) =>
      entries.map(({ by: _, ...entry }) => `${document}: ${JSON.stringify(entry)}`),
    ),
  );
  return {
    missing: [...claims].filter((claim) => !listed.has(claim)),
    gone: [...listed].filter((claim) => !claims.has(claim)),
  };
}

describe("the list of claims", () => {
  test("every sentence about anonymity is on the list, as it stands", async () => {
    expect(unlisted(await readTexts())).toEqual({ missing: [], gone: [] });
  });

  test("names for each what supports it, and every test that it names exists", () => {
    const claims = Object.values(CLAIMS).flat();
    expect(claims.length).toBeGreaterThan(200);
    expect(claims.filter(({ by }) => by.length === 0)).toEqual([]);
    const supports = Object.entries<Support>(SUPPORT);
    const used = new Set(claims.flatMap(({ by }) => by));
    expect(supports.filter(([id]) => ![...used].some((name) => name === id))).toEqual([]);
    for (const [id, { tests, fact = "" }] of supports) {
      expect(tests.length + fact.length, id).toBeGreaterThan(0);
      expect(tests.filter((title) => !standsInFile(title))).toEqual([]);
    }
  });
});

describe("broken: is noticed", () => {
  const changed = (read: readonly ReadText[], key: string, change: (texts: readonly string[]) => string[]) =>
    read.map((text) => (text.key === key ? { ...text, texts: change(text.texts) } : text));

  test("a stronger promise", async () => {
    const read = changed(await readTexts(), "start.honestWithServer", ([, ...others]) => [
      "All safe.",
      ...others,
    ]);
    const { missing, gone } = unlisted(read);
    expect([missing.length, gone.length]).toEqual([1, 1]);
  });

  test.each([1, 2, 3])("a change in translation %i alone", async (language) => {
    const read = changed(await readTexts(), "promise.0", (texts) => texts.with(language, "Anders."));
    expect(unlisted(read).missing).toHaveLength(1);
  });

  test.each([
    ["in English", ["Nobody can ever see this answer of yours.", "Ja.", "Oui.", "Sí."]],
    [
      "in a translation alone",
      [
        "This goes to everybody in the company.",
        "Das sieht niemand jemals, auch nicht die IT.",
        "Oui.",
        "Sí.",
      ],
    ],
  ])("a new claim %s", async (_, texts) => {
    const read = [...(await readTexts()), { document: "mail", key: "added", texts }];
    expect(unlisted(read).missing).toHaveLength(1);
  });

  test("a sentence added to SECURITY, also in a table and over two lines", () => {
    const sentences = sentencesOf(
      "# Title\nGood.\n\n| who | learns |\n|---|---|\n| a thief | nothing |\n\nThat is one.\nNobody\ncan read it.",
    );
    expect(sentences).toEqual([
      "Good.",
      "| who | learns |",
      "| a thief | nothing |",
      "That is one.",
      "Nobody can read it.",
    ]);
    const read = (document: string) => sentences.map((says) => ({ document, key: says, texts: [says] }));
    expect(unlisted(read("SECURITY.md")).missing).toHaveLength(4);
    for (const room of ROOMS_OF_SECURITY) expect(unlisted(read(room)).missing, room).toHaveLength(3);
  });

  test.each(["SECURITY.md", ...ROOMS_OF_SECURITY])(
    "a sentence taken out of %s, or said elsewhere",
    async (document) => {
      const read = await readTexts();
      const sentence = read.find((text) => text.document === document && isClaim(text));
      if (!sentence) throw new Error(`${document} says nothing`);
      const without = read.filter((text) => text !== sentence);
      expect(unlisted(without)).toEqual({ missing: [], gone: [written(sentence)] });
      const moved = { ...sentence, document: "SECURITY.md" };
      expect(unlisted([...without, moved]).missing).toHaveLength(document === "SECURITY.md" ? 0 : 1);
    },
  );
});

test("a wave keeps the promise that it was opened with", async () => {
  const db = freshDatabase();
  const id = await openPlannedWave(db, temporaryKeys());
  const row = findWave(db, id);
  const manifest = parseManifest(row?.manifest ?? "");
  const older = {
    whoSees: ["a"],
    kept: ["b", "c", "d"],
    honest: "An older promise.",
    threshold: "e",
    cannotPrevent: "f",
    paperBallots: "g",
  };
  const promise = Object.fromEntries(
    SURVEY_LANGUAGES.map((language) => [language, { ...older, honest: `${older.honest} ${language}` }]),
  );
  const text = canonicalJson({ ...manifest, promise });
  for (const language of SURVEY_LANGUAGES) {
    const survey = showSurveyPage(parseManifest(text), hashOfText(text), language);
    expect(survey.promise.honest).toBe(`An older promise. ${language}`);
    if (row)
      expect(findPromise({ ...row, manifest: text }, language)?.honest).toBe(`An older promise. ${language}`);
    expect(manifest.promise[language]?.honest).toContain(surveyTexts(language).texts.start.honest);
  }
});

test.each(LANGUAGES)(
  "the notice says of slips, and of slips only, that HR had the codes: %s",
  async (language) => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const row = findWave(db, await openPlannedWave(db, keys));
    const [relationship] = listRelationships(db);
    if (!row || !relationship) throw new Error("there is no wave");
    const shown = showWave(db, keys, relationship, row, DURING, "en");
    const texts = {
      organisation: "x",
      opens: "x",
      closes: "x",
      chain: "x",
      corrected: 0,
      promise: findPromise(row, language),
      words: noticeTexts(language).texts,
    };
    const notice = (delivery: "mail" | "slips") =>
      renderToStaticMarkup(createElement(Notice, { ...shown, ...texts, language, delivery })).replaceAll(
        "&#x27;",
        "'",
      );
    expect(notice("slips")).toContain(texts.words.slipCodes);
    expect(notice("mail")).not.toContain(texts.words.slipCodes);
  },
);
