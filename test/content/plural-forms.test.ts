import path from "node:path";
import { expect, test } from "vitest";
import { plural } from "~/content/intl";
import { LANGUAGES, type ShownLanguage } from "~/content/language";
import { listFiles } from "../architecture/source-files";

const UP_TO = 200;

/** The forms that whole numbers ask for in a language. */
function formsOf(locale: string): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: UP_TO + 1 }, (_, count) => rules.select(count)))];
}

/** "page.people: few": plurals in which a number of up to 200 finds no form of its own. */
function missingForms(locale: string, texts: unknown, at: readonly string[] = []): string[] {
  if (typeof texts !== "object" || texts === null) return [];
  const isPlural = "one" in texts && "other" in texts && typeof texts.other === "string";
  if (!isPlural)
    return Object.entries(texts).flatMap(([key, text]) => missingForms(locale, text, [...at, key]));
  const missing = formsOf(locale).filter((form) => !(form in texts));
  return missing.map((form) => `${at.join(".")}: ${form}`);
}

/** What the areas say in a language; nothing of those that do not have it. */
async function textsIn(language: ShownLanguage): Promise<unknown[]> {
  const files = listFiles("app/content").filter((file) => /texts\.ts$/.test(file));
  const modules: object[] = await Promise.all(files.map((file) => import(path.resolve(file))));
  const areas = modules
    .flatMap((module) => Object.entries(module))
    .filter(([name, of]) => /Texts$/.test(name) && of.length === 1);
  return areas.map(([, of]) => of(language)).filter((found) => found.language === language);
}

test.each(LANGUAGES)("every plural in %s has a form for every number", async (language) => {
  const texts = await textsIn(language);
  expect(texts.length).toBeGreaterThanOrEqual(6);
  expect(texts.flatMap((area) => missingForms(language, area))).toEqual([]);
});

test("a plural that lacks a form is named", () => {
  const people = { one: "{count} osoba", other: "{count} osoby" };
  expect(missingForms("pl", { page: { people } })).toEqual(["page.people: many", "page.people: few"]);
  expect(missingForms("pl", { people: { ...people, few: "{count} osoby", many: "{count} osób" } })).toEqual(
    [],
  );
  expect(missingForms("de", { people })).toEqual([]);
});

test("a further form is read where the language asks for it, and the other where it is missing", () => {
  const pages = { one: "{count} page", other: "{count} pages" } as const;
  // French asks for `many` from a million on.
  expect(plural("fr", { ...pages, many: "{count} de pages" } as const, 1_000_000)).toMatch(/ de pages$/);
  expect(plural("fr", pages, 1_000_000)).toMatch(/000 pages$/);
  expect(plural("fr", { ...pages, many: "{count} de pages" } as const, 2)).toBe("2 pages");
});
