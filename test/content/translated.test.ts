import { describe, expect, test } from "vitest";
import {
  formatCalendarDay,
  formatDays,
  formatInstant,
  formatList,
  formatLongDay,
  formatNumber,
  formatPercent,
  formatQuarter,
  formatSigned,
  plural,
} from "~/content/intl";
import { LANGUAGES, languageAccepted, languageOf, PSEUDO_LANGUAGE } from "~/content/language";
import { pseudoText } from "~/content/pseudo";
import { fill, onlyEnglish, translated, translationOf } from "~/content/translated";

const en = {
  title: "Hello {name}",
  people: { one: "One person of {invited}", other: "{count} people of {invited}" },
  steps: ["First", "Then {name}"],
  sentence: (count: number) => `Exactly ${count}`,
} as const;
const translate = translationOf<typeof en>();
const complete = {
  title: "Guten Tag {name}",
  people: { one: "Eine Person von {invited}", other: "{count} Personen von {invited}" },
  steps: ["Zuerst", "Dann {name}"],
  sentence: (count: number) => `Genau ${count}`,
} as const;

describe("what does not compile", () => {
  test("a missing text, plural form or placeholder, and one that English does not have", () => {
    translate(complete);
    const { title: _title, ...untitled } = complete;
    // @ts-expect-error the title is missing
    translate(untitled);
    // @ts-expect-error a form of the plural is missing
    translate({ ...complete, people: { one: "Eine Person von {invited}" } });
    // @ts-expect-error the name is missing from the title
    translate({ ...complete, title: "Guten Tag" });
    // @ts-expect-error English has no such placeholder
    translate({ ...complete, title: "Guten Tag {name}, {surname}" });
    // @ts-expect-error the invited are missing from one form
    translate({ ...complete, people: { one: "Eine Person", other: "{count} Personen von {invited}" } });
    // @ts-expect-error Spanish is missing
    translated({ en, de: complete, fr: complete });
    expect(() => translated({ en, de: complete, fr: complete, es: complete })).not.toThrow();
  });

  test("a value that a text needs and does not get", () => {
    // @ts-expect-error the name is missing
    expect(fill(en.title, {})).toBe("Hello {name}");
    // @ts-expect-error the invited are missing
    expect(plural("en", en.people, 3)).toBe("3 people of {invited}");
    expect(plural("en", en.people, 3, { invited: 9 })).toBe("3 people of 9");
  });
});

describe("an area", () => {
  const some = onlyEnglish(en);
  const all = translated({ en, de: complete, fr: complete, es: complete });

  test("says in which language it answers where the reader's is not there yet", () => {
    expect(some("de")).toEqual({ language: "en", texts: en });
    expect(all("de").language).toBe("de");
    expect(all("de").texts.title).toBe("Guten Tag {name}");
  });

  test("exists in a longer, accented language that keeps placeholders", () => {
    const { texts, language } = some(PSEUDO_LANGUAGE);
    expect(language).toBe(PSEUDO_LANGUAGE);
    expect(fill(texts.title, { name: "Anna" })).toContain("Ĥéļļö Anna");
    expect(texts.steps[1]).toContain("{name}");
    expect(texts.sentence(4)).toMatch(/^Éẋåçţļý 4 /);
  });
});

test("the longer language is at least two fifths longer, whatever the length", () => {
  for (const text of ["No", "Save", "Who may see it", "A sentence of a usual length, with a comma."]) {
    expect(pseudoText(text).length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4));
  }
  expect(pseudoText("61 %")).toBe("61 %");
  expect(pseudoText("{name} ({kind})")).toBe("{name} ({kind})");
});

describe("numbers, days and lists", () => {
  test("as each language writes them", () => {
    expect(LANGUAGES.map((language) => formatNumber(language, 1204.25))).toEqual([
      "1,204.3",
      "1.204,3",
      "1\u202f204,3",
      "1204,3",
    ]);
    expect(formatSigned("de", -3.5)).toBe("−3,5");
    expect(formatSigned("en", 5)).toBe("+5");
    expect(formatNumber("en", -0.01)).toBe("0");
    expect(formatPercent("fr", 0.614)).toBe("61\u00a0%");
    expect(formatList("de", ["a", "b", "c"])).toBe("a, b und c");
    expect(formatList("en", ["a", "b", "c"])).toBe("a, b and c");
    expect(formatQuarter("fr", "2026-Q4")).toBe("T4\u00a02026");
  });

  test("in a zone that is given, whatever the machine's", () => {
    const instant = new Date("2026-12-04T23:30:00Z");
    expect(formatInstant("en", instant, "Europe/Berlin")).toBe(
      "Saturday 5 December 2026 at 00:30 (Europe/Berlin)",
    );
    expect(formatInstant("de", instant, "Europe/Berlin")).toContain("Samstag, 5. Dezember 2026");
    expect(formatCalendarDay("en", "2026-12-04")).toBe("4 Dec 2026");
    expect(
      formatDays("en", new Date("2026-10-05T12:00:00Z"), new Date("2026-10-16T12:00:00Z"), "UTC"),
    ).toMatch(/^5\s?–\s?16 Oct 2026$/);
  });

  test("the first of a month is the 1er in French, and no other day", () => {
    const day = (text: string) => new Date(`${text}T12:00:00Z`);
    const days = (from: string, to: string) =>
      formatDays("fr", day(from), day(to), "UTC").replaceAll(/\s/g, " ");
    expect(formatLongDay("fr", day("2027-03-01"), "UTC")).toBe("1er mars 2027");
    expect(formatLongDay("fr", day("2027-03-11"), "UTC")).toBe("11 mars 2027");
    expect(formatCalendarDay("fr", "2027-03-01")).toBe("1er mars 2027");
    expect(formatInstant("fr", day("2027-03-01"), "UTC")).toMatch(/^lundi 1er mars 2027/);
    expect(formatInstant("fr", new Date("2027-03-02T01:01:00Z"), "UTC")).not.toContain("1er");
    expect(days("2027-03-01", "2027-03-12")).toMatch(/^1er ?– ?12 mars 2027$/);
    expect(days("2027-03-01", "2027-04-01")).toMatch(/^1er mars ?– ?1er avr. 2027$/);
    expect(days("2027-03-21", "2027-04-11")).not.toContain("1er");
    expect(formatLongDay("es", day("2027-03-01"), "UTC")).toBe("1 de marzo de 2027");
  });
});

test("the reader's language follows the weights of the browser", () => {
  expect(languageAccepted("it, de-AT;q=0.8, fr;q=0.9")).toBe("fr");
  expect(languageAccepted("it, ja")).toBeNull();
  expect(languageAccepted(null)).toBeNull();
  expect(languageAccepted("de;q=0")).toBeNull();
  expect(languageAccepted("en-XA")).toBe(PSEUDO_LANGUAGE);
  expect(languageOf("es-MX")).toBe("es");
  expect(languageOf("eskimo")).toBeNull();
});
