import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { hashOfText } from "~/ballot/manifest";
import { instrumentLanguages, instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import { languageOf } from "~/content/language";
import { SURVEY_LANGUAGES, surveyTexts } from "~/content/survey/texts";
import { withDepartments } from "~/content/texts";
import { surveyOrder } from "~/domain/instrument";
import { findInstrument, instrumentTextHashes, wordsAsFrozen } from "~/features/find-instrument.server";

const LONGEST_ITEM = 20;
const languages = instrumentLanguages("v1");
const wordings = languages.map((language) => [language, instrumentTexts("v1", language)] as const);

/** Every text in a nested structure, with its path. */
function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

describe("instrument v1", () => {
  test("asks three items a dimension in survey order, then two behaviours in both directions", () => {
    expect(instrumentV1.items.map(({ id }) => id)).toEqual([
      ...surveyOrder(instrumentV1).flatMap((dimension) => [1, 2, 3].map((n) => `${dimension}-${n}`)),
      "mirror-informing-own",
      "mirror-informing-other",
      "mirror-keeping-agreements-own",
      "mirror-keeping-agreements-other",
    ]);
  });

  test("every item says of itself what its id says", () => {
    for (const item of instrumentV1.items) {
      const id =
        item.kind === "scored"
          ? `${item.dimension}-${item.id.at(-1)}`
          : `mirror-${item.behaviour}-${item.direction}`;
      expect(item.id).toBe(id);
    }
  });
});

describe.each(wordings)("the words of instrument v1 in %s", (language, texts) => {
  test("there is one text for every item, and no other", () => {
    expect(texts.language).toBe(language);
    expect(Object.keys(texts.items)).toEqual(instrumentV1.items.map(({ id }) => id));
    expect(new Set(Object.values(texts.items)).size).toBe(instrumentV1.items.length);
  });

  test("items are short statements", () => {
    for (const [id, text] of Object.entries(texts.items)) {
      const words = withDepartments(text, { first: "Sales", second: "Marketing" }).split(" ");
      expect(words.length, id).toBeLessThanOrEqual(LONGEST_ITEM);
      expect(text, id).toMatch(/\.$/);
    }
  });

  test("items speak of both departments alike, the mirror of one's own and the other", () => {
    for (const [id, text] of Object.entries(texts.items)) {
      const both = placeholders(text);
      expect([[], ["{first}", "{second}"]], id).toContainEqual(both);
      if (id.startsWith("mirror-")) expect(both, id).toEqual([]);
    }
  });
});

describe("items in English", () => {
  const { items } = instrumentTexts("v1", "en");

  test.each(Object.entries(items))("%s asks about one thing, positively and plainly", (_, text) => {
    const plain = text.replace("{first} and {second}", "both");
    expect(plain).not.toMatch(/\b(not|never|no|nobody|rarely|hardly|without|lack|fail)\b/i);
    expect(plain).not.toMatch(/\band\b/i);
    expect(plain).not.toMatch(/\b(synerg|leverage|stakeholder|KPI|SLA|MQL|SQL|funnel|silo|buy-in|align)/i);
  });
});

describe("translations", () => {
  test("the survey page speaks every language of the instrument, and offers no other", () => {
    expect(languages.map((language) => surveyTexts(languageOf(language) ?? "en-XA").language)).toEqual(
      languages,
    );
    expect(languages).toEqual(expect.arrayContaining([...SURVEY_LANGUAGES]));
    expect(SURVEY_LANGUAGES[0]).toBe("en");
  });

  test("every language has every text, with the same placeholders as English", () => {
    const english = [leaves(surveyTexts("en").texts), leaves(instrumentTexts("v1", "en"))].flat();
    for (const language of languages) {
      const translated = [
        leaves(surveyTexts(languageOf(language) ?? "en").texts),
        leaves(instrumentTexts("v1", language)),
      ].flat();
      expect(translated.map(([path]) => path)).toEqual(english.map(([path]) => path));
      for (const [index, [path, text]] of translated.entries()) {
        expect(new Set(placeholders(text)), `${language} ${path}`).toEqual(
          new Set(placeholders(english[index]![1])),
        );
        expect(text.trim(), `${language} ${path}`).not.toBe("");
        expect(text, `${language} ${path}`).not.toContain("!");
      }
    }
  });

  test("a region finds its language, an unknown language finds English", () => {
    expect(instrumentTexts("v1", "fr-CA").language).toBe("fr");
    expect(instrumentTexts("v1", "EN").language).toBe("en");
    expect(() => instrumentTexts("v0", "en")).toThrow('version "v0"');
  });
});

test("what is asked keeps the hashes that manifests of open waves have frozen", () => {
  const frozen = JSON.parse(fs.readFileSync("test/fixtures/ballot/open-wave-v1-server.json", "utf8"));
  const { instrument } = JSON.parse(frozen.rows.wave[0].manifest);
  expect(instrumentTextHashes(instrumentV1)).toEqual(instrument.texts);
});

describe("words of version 2 that were mended later", () => {
  const stored = fs.readFileSync("test/fixtures/ballot/open-wave-v2-server.json", "utf8");
  const { instrument } = JSON.parse(JSON.parse(stored).rows.wave[0].manifest);
  // Printed by the version before the words were mended.
  const anyPair = {
    en: "1ed3fc3242b00e82497e39b9747ee6b06a2a65f49ded49a84969410d72905c2e",
    de: "eebb3778b3cec754437f0065aefa9a3dc8296bc1fab42a2e12408a75e671d1e3",
    fr: "71e0af329fd003a2d3be25e4b9ca6fe868fe6354549989ae8c0d045b2128f3c3",
    es: "8225c7f07ccc7278c577dada03f82c54e227194a3025b581c310ec0c0ae137ef",
  };

  test.each([
    ["v2", instrument.texts],
    ["v2-any-pair", anyPair],
  ])("an open wave of %s goes on in the words that it froze", (version, frozen) => {
    const asked = findInstrument(version);
    for (const language of ["en", "de", "fr", "es"]) {
      const words = wordsAsFrozen(asked, language, frozen[language]);
      expect(words?.language, language).toBe(language);
      expect(instrumentTextHashes(asked)[language] === frozen[language], language).toBe(language === "en");
    }
    expect(wordsAsFrozen(asked, "de", frozen.de)?.items["joint-work-1"]).toMatch(/beteiligt/);
  });

  test("broken: words that were never asked are not found", () => {
    expect(wordsAsFrozen(findInstrument("v2"), "de", hashOfText("other words"))).toBeNull();
    expect(wordsAsFrozen(findInstrument("v2"), "de", undefined)).toBeNull();
  });
});
