import { describe, expect, test } from "vitest";
import { areSalesAndMarketing } from "~/content/instrument/department-words";
import { INSTRUMENTS, KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { instrumentTexts } from "~/content/instrument/texts";
import { LANGUAGES, type Language } from "~/content/language";
import { withDepartments } from "~/content/texts";

const LONGEST_ITEM = 20;
const VERSIONS = INSTRUMENTS.map(({ version }) => version);
const everywhere = VERSIONS.flatMap((version) => LANGUAGES.map((language) => [version, language] as const));
const itemsOf = (version: string, language: Language) => instrumentTexts(version, language).items;

/** In which words a statement speaks of leads, target customers or customers. */
const SELLING: Readonly<Record<Language, RegExp>> = {
  en: /\bleads?\b|customer/i,
  de: /\bleads?\b|kund/i,
  fr: /\bleads?\b|client/i,
  es: /\bleads?\b|cliente/i,
};

describe.each(everywhere)("version %s in %s", (version, language) => {
  const items = itemsOf(version, language);

  test("asks the items of version 1, each in words of its own", () => {
    expect(Object.keys(items)).toEqual(INSTRUMENTS[0]?.items.map(({ id }) => id));
    expect(new Set(Object.values(items)).size).toBe(Object.keys(items).length);
  });

  test("items are short statements about both departments alike", () => {
    for (const [id, text] of Object.entries(items)) {
      const said = withDepartments(text, { first: "Sales", second: "Marketing" });
      expect(said.split(" ").length, id).toBeLessThanOrEqual(LONGEST_ITEM);
      expect(said, id).toMatch(/^[\p{Lu}][^{}]*\.$/u);
      expect([0, 2], id).toContain(text.match(/\{\w+\}/g)?.length ?? 0);
    }
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("who has not met a situation can say so from version 2 on", () => {
    const [before, ...after] = VERSIONS.map((version) => instrumentTexts(version, language).dontKnow);
    for (const said of after) expect(said).toMatch(new RegExp(`^${before} / .+`));
  });

  test("the wording for any pair names neither leads nor customers; the other one does, three times", () => {
    const selling = (version: string) =>
      Object.entries(itemsOf(version, language)).flatMap(([id, text]) =>
        SELLING[language].test(text) ? id : [],
      );
    expect(selling("v2-any-pair")).toEqual([]);
    expect(selling("v2")).toEqual(["communication-3", "definitions-1", "joint-work-2"]);
  });

  test("nothing else differs between the two wordings", () => {
    const { items: any, ...anyAround } = instrumentTexts("v2-any-pair", language);
    const { items: own, ...ownAround } = instrumentTexts("v2", language);
    expect(anyAround).toEqual(ownAround);
    const other = Object.keys(own).filter((id) => own[id] !== any[id]);
    expect(other).toEqual(["communication-3", "definitions-1", "joint-work-2"]);
  });

  test("joint-work-2 asks for a share of occasions, as the others do", () => {
    expect(itemsOf("v2", language)["joint-work-2"]).toMatch(/^(When|Wenn|Quand|Cuando) /);
    expect(itemsOf("v1", language)["joint-work-2"]).not.toMatch(/^(When|Wenn|Quand|Cuando) /);
  });
});

test("no version has another topic than version 1", () => {
  expect(KNOWN_DIMENSIONS).toEqual(INSTRUMENTS[0]?.dimensions);
});

test.each([
  ["Sales", "Marketing", true],
  ["Marketing", "Sales", true],
  ["Vertrieb Österreich", "Marketing", true],
  ["Direction commerciale", "Marketing", true],
  ["Mercadotecnia", "Ventas", true],
  ["Équipe des ventes", "Marketing et communication", true],
  ["Product", "Engineering", false],
  ["Sales", "Engineering", false],
  ["Marketing", "Product", false],
  ["Human resources", "IT", false],
])("%s and %s: Sales and Marketing? %s", (first, second, expected) => {
  expect(areSalesAndMarketing([first, second])).toBe(expected);
});
