import { describe, expect, test } from "vitest";
import { worksheetsIn } from "~/content/interventions/find-worksheet";
import { LAYOUTS } from "~/content/interventions/worksheets/layouts";
import { LANGUAGES } from "~/content/language";
import { textsWithin } from "../texts-within";

/** Words that a language shares with English. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  de: ["Lead", "Marketing", "Name", "Budget", "Team", "Station"],
  fr: [
    "Actions",
    "Budget",
    "Clients",
    "Date",
    "Marketing",
    "Lead",
    "Point",
    "Contribution",
    "Contributions",
    "Condition",
  ],
  es: ["Marketing", "Lead"],
};

/** Every text of the sheets, each once, without the words that lay them out. */
function saidIn(language: (typeof LANGUAGES)[number]): readonly string[] {
  const layout = new Set(textsWithin(LAYOUTS));
  return textsWithin(worksheetsIn(language)).filter((text) => /\p{L}/u.test(text) && !layout.has(text));
}

const english = new Set(saidIn("en"));

describe.each(LANGUAGES.filter((language) => language !== "en"))("worksheets in %s", (language) => {
  test("say nothing in English", () => {
    const left = saidIn(language).filter((text) => english.has(text));
    expect(left.filter((text) => !ALIKE[language]?.includes(text))).toEqual([]);
  });

  test("lose no line to fill in", () => {
    const lines = (texts: readonly string[]) => texts.filter((text) => text.endsWith("______")).length;
    expect(lines(saidIn(language))).toBe(lines(saidIn("en")));
  });
});

test("broken: a sheet that stays English is named", () => {
  expect(textsWithin(worksheetsIn("en")).filter((text) => english.has(text))).toContain("Lead definition");
});
