import { describe, expect, test } from "vitest";
import { dataProtectionTexts } from "~/content/data-protection/texts";
import { LANGUAGES, type Language } from "~/content/language";
import { privacyTexts } from "~/content/privacy/texts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** Every text with the keys that lead to it. */
function leaves(value: unknown, key = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => leaves(entry, `${key}.${name}`));
}

function textsOf(language: Language): ReadonlyMap<string, string> {
  return new Map(leaves([dataProtectionTexts(language).texts, privacyTexts(language).texts]));
}

function withoutPlaceholders(text: string): string {
  return text.replace(/\{\w+\}/g, "");
}

/** Numbers in digits, in whatever order: days, characters, sections, names of standards. */
function numbersIn(text: string): string {
  return (withoutPlaceholders(text).match(/\d+/g) ?? []).toSorted().join();
}

/** What a translation says with other numbers, or in English. */
function slipsOf(english: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): readonly string[] {
  return [...english].flatMap(([key, text]) => {
    const said = own.get(key) ?? "";
    const same = said === text && withoutPlaceholders(text).trim().split(/\s+/).length > 3;
    return same || numbersIn(text) !== numbersIn(said) ? [`${key}: ${said}`] : [];
  });
}

describe("what a works council reads", () => {
  test.each(OTHERS)("is in %s as a whole, and names the same periods, sections and standards", (language) => {
    const english = textsOf("en");
    expect(english.size).toBeGreaterThan(800);
    expect(slipsOf(english, textsOf(language))).toEqual([]);
  });

  test("broken: another period and a sentence that stayed English are named", () => {
    const english = new Map([
      ["a", "It ends after 400 days."],
      ["b", "Nobody on a page can read it."],
      ["c", "Contact"],
    ]);
    expect(slipsOf(english, new Map([...english, ["a", "Es endet nach 300 Tagen."]]))).toHaveLength(2);
    const right = new Map([...english, ["a", "Es endet nach 400 Tagen."], ["b", "Niemand kann es lesen."]]);
    expect(slipsOf(english, right)).toEqual([]);
  });
});
