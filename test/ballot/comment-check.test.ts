import { describe, expect, test } from "vitest";
import { type CommentRules, findIdentifying, monthNames } from "~/ballot/comment-check";
import { makeNameFilter, NAME_FILTER_BYTES, NAME_FILTER_ENTRIES, readNameFilter } from "~/ballot/name-filter";
import { instrumentTexts } from "~/content/instrument/texts";
import { LANGUAGES, type Language } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { listNames } from "~/features/survey/list-names.server";

const ROSTER = [
  "Anna Müller",
  "Anton Meyer",
  "José García Pérez",
  "Łukasz Nowak",
  "Sinéad O’Brien",
  "Will Mark",
  "Jan van der Berg",
  "Ute Li",
  "Marie-Claire Dubois",
].map((name) => ({ name, email: "x@firm.example" }));
const nameless = { name: null, email: "heike.sommerfeld@firm.example" };
const SALT = new Uint8Array(16).fill(7);
const isName = readNameFilter(makeNameFilter(SALT, listNames([...ROSTER, nameless], ["Sales", "Marketing"])));

function rules(language: Language): CommentRules {
  return { isName, months: monthNames(language), ...surveyTexts(language).texts.comment };
}

function found(text: string, language: Language = "en"): string[] {
  return findIdentifying(text, rules(language)).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe("names on the roster", () => {
  test.each([
    ["Anna never answers.", "Anna"],
    ["i think anna knows", "anna"],
    ["Mueller and Muller write it their own way", "Mueller", "Muller"],
    ["ask MÜLLER", "MÜLLER"],
    ["Meyer's list and Meyers list", "Meyer's", "Meyers"],
    ["Ask A. Meyer about it", "A. Meyer"],
    ["Ask Anton Meyer about it", "Anton Meyer"],
    ["Ask Anna M. about it", "Anna M."],
    ["jose garcia perez did it", "jose garcia perez"],
    ["Nowak, O'Brien and Dubois", "Nowak", "O'Brien", "Dubois"],
    ["It was A.M. again", "A.M."],
    ["It was A. M. again", "A. M."],
    ["We asked Will twice", "Will"],
    ["The list of Mark, again", "Mark"],
    ["Tell Ute", "Ute"],
    ["Frau Sommerfeld knows", "Sommerfeld"],
    ["Marie-Claire said so", "Marie-Claire"],
  ])("%s", (text, ...names) => {
    expect(found(text)).toEqual(names.map((name) => `name: ${name}`));
  });

  test.each([
    "We will mark the leads ourselves.",
    "Will this change? Mark my words.",
    "- Mark the date early.",
    "Sales and Marketing should meet. The Sales team and the Marketing team too.",
    "A. The list. B. The meeting.",
    "One van der us all, for example i.e. e.g. U.S. markets",
    "jan und ute klingt wie ein wort",
  ])("nothing in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("addresses, numbers and dates", () => {
  expect(found("Write to anna.x@firm.example or jo (at) firm.example")).toEqual([
    "email: anna.x@firm.example",
    "email: jo (at) firm.example",
  ]);
  expect(found("Call +49 30 1234567, 0171/2345678, (030) 12 34 56, 555-0123-9 or ext. 4711")).toEqual([
    "phone: +49 30 1234567",
    "phone: 0171/2345678",
    "phone: (030) 12 34 56",
    "phone: 555-0123-9",
    "phone: ext. 4711",
  ]);
  expect(found("On 12.3.2026, 12.3. or 2026-03-12, 3/12/26, March 12, 12th of March, Sept 3")).toHaveLength(
    7,
  );
  for (const text of [
    "In 2024-2025 we sold 1 500 000 units, 12 % more",
    "Version 3.1 of 2026",
    "5 of 10 leads",
    "pages 1327-1344",
  ])
    expect(found(text)).toEqual([]);
});

test.each<[Language, string, string, string, string]>([
  ["en", "My direct manager knows", "My direct manager", "on 3 May", "3 May"],
  ["de", "Das weiß meine Chefin", "meine Chefin", "am 3. Mai", "3. Mai"],
  ["fr", "C'est ma responsable", "ma responsable", "le 3 août", "3 août"],
  ["es", "Lo sabe mi jefe", "mi jefe", "el 3 de mayo", "3 de mayo"],
])("phrases and months in the page's language: %s", (language, text, role, when, date) => {
  expect(found(text, language)).toEqual([`role: ${role}`]);
  expect(found(when, language)).toEqual([`date: ${date}`]);
});

describe("the filter", () => {
  const many = Array.from({ length: NAME_FILTER_ENTRIES }, (_, index) => `entry${index}`);

  test("is at most 4 KB, and a full one knows all its names and none of a hundred thousand strangers", () => {
    const filter = makeNameFilter(SALT, many);
    expect(filter.length).toBeLessThanOrEqual(NAME_FILTER_BYTES);
    const knows = readNameFilter(filter);
    expect(many.every(knows)).toBe(true);
    let wrong = 0;
    for (let index = 0; index < 100_000; index++) if (knows(`stranger${index}`)) wrong += 1;
    // Expected: 0.02 of 100,000.
    expect(wrong).toBeLessThanOrEqual(1);
    expect(() => makeNameFilter(SALT, [...many, "one more"])).toThrow("more names");
  });

  test("does not depend on the order of the roster, says nothing without its salt and keeps the most frequent names", () => {
    const entries = listNames(ROSTER, []);
    expect(listNames([...ROSTER].reverse(), [])).toEqual(entries);
    expect(makeNameFilter(SALT, [...entries].reverse())).toEqual(makeNameFilter(SALT, entries));
    expect(makeNameFilter(new Uint8Array(16), entries).subarray(16)).not.toEqual(
      makeNameFilter(SALT, entries).subarray(16),
    );
    const twice = [...ROSTER, { name: "Anna Zorn", email: "" }];
    expect(listNames(twice, []).slice(0, 2).sort()).toEqual([".am", "anna"]);
  });
});

/** Sixty people with common names of four countries, some of them everyday words. */
const FIRST =
  "James Mary Robert Jennifer Michael Linda William Barbara Susan Joseph Jessica Thomas Sarah Charles Karen Anna Peter Klaus Sabine Jürgen Ute Markus Petra Stefan Claudia Jean Marie Pierre Sophie Luc Camille José Carmen Antonio Lucía Mark Will Grace Rose Ernst Jan".split(
    " ",
  );
const LAST =
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Martinez Lopez Wilson Taylor Moore White Clark Lewis Young King Wright Scott Hill Flores Müller Schmidt Schneider Fischer Weber Meyer Wagner Koch Bauer Richter Klein Wolf Neumann Schwarz Braun Lange Dubois Durand Leroy Moreau Simon Laurent Michel Torres Long Rivera".split(
    " ",
  );
const sixty = Array.from({ length: 60 }, (_, place) => ({
  name: `${FIRST[(place * 7) % FIRST.length]} ${LAST[(place * 11) % LAST.length]}`,
  email: "",
}));

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/\{\w+\}/g, "Sales")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

test("of a hundred everyday texts as long as a comment, at most one in each language is warned of, for naming somebody's manager", () => {
  const knows = readNameFilter(makeNameFilter(SALT, listNames(sixty, ["Sales", "Marketing"])));
  let texts = 0;
  const warned: string[] = [];
  for (const language of LANGUAGES) {
    // Who sees what names a manager, as it has to.
    const { commonWords: _, start, ...said } = surveyTexts(language).texts;
    const { whoSees: __, ...started } = start;
    const all = strings([started, said, instrumentTexts("v2", language)]).join("\n");
    const parts = all.match(/[\s\S]{400,500}\s/g) ?? [];
    texts += parts.length;
    const checked = { ...rules(language), isName: knows };
    for (const part of parts)
      for (const { start, end } of findIdentifying(part, checked)) warned.push(part.slice(start, end));
  }
  expect(texts).toBeGreaterThan(80);
  expect(warned.length, warned.join(", ")).toBeLessThanOrEqual(LANGUAGES.length);
  expect(warned.filter((words) => !/manager|chef|jef/i.test(words))).toEqual([]);
});
