import { describe, expect, test } from "vitest";
import {
  formatAlternatives,
  formatConstant,
  formatDay,
  formatDays,
  formatDecimal,
  formatInstant,
  formatList,
  formatLongDay,
  formatNumber,
  formatPercent,
  formatQuarter,
  formatSigned,
  nameOfLanguage,
} from "~/content/intl";
import { LANGUAGES, type Language } from "~/content/language";
import { ownersTexts } from "~/content/owners/texts";
import { fill } from "~/content/translated";

const NOON = new Date("2026-12-04T12:00:00Z");
const LATER = new Date("2026-12-16T12:00:00Z");

type Written = Record<
  | "thousands"
  | "decimal"
  | "constant"
  | "below"
  | "share"
  | "quarter"
  | "day"
  | "days"
  | "long"
  | "list"
  | "or",
  string
> & { instant: RegExp };

/** As the dictionaries and academies of each language have it, spaces that do not break written as "_". */
const WRITTEN: Readonly<Record<Language, Written>> = {
  en: {
    thousands: "12,045.5",
    decimal: "4.0",
    constant: "0.25",
    below: "−3.5",
    share: "61_%",
    quarter: "Q4_2026",
    day: "4 Dec 2026",
    days: "4–16 Dec 2026",
    long: "4 December 2026",
    list: "Einkauf, Achats and Informática",
    or: "Achats or Operaciones",
    instant: /^Friday 4 December 2026 at 12:00 \(UTC\)$/,
  },
  de: {
    thousands: "12.045,5",
    decimal: "4,0",
    constant: "0,25",
    below: "−3,5",
    share: "61_%",
    quarter: "Q4_2026",
    day: "4. Dez. 2026",
    days: "4.–16. Dez. 2026",
    long: "4. Dezember 2026",
    list: "Einkauf, Achats und Informática",
    or: "Achats oder Operaciones",
    instant: /^Freitag, 4\. Dezember 2026 um 12:00 \(UTC\)$/,
  },
  fr: {
    thousands: "12_045,5",
    decimal: "4,0",
    constant: "0,25",
    below: "−3,5",
    share: "61_%",
    quarter: "T4_2026",
    day: "4 déc. 2026",
    days: "4–16 déc. 2026",
    long: "4 décembre 2026",
    list: "Einkauf, Achats et Informática",
    or: "Achats ou Operaciones",
    instant: /^vendredi 4 décembre 2026 à 12:00 \(UTC\)$/,
  },
  es: {
    thousands: "12.045,5",
    decimal: "4,0",
    constant: "0,25",
    below: "−3,5",
    share: "61_%",
    quarter: "T4_2026",
    day: "4 dic 2026",
    days: "4–16 dic 2026",
    long: "4 de diciembre de 2026",
    list: "Einkauf, Achats e Informática",
    or: "Achats u Operaciones",
    instant: /^viernes, 4 de diciembre de 2026, 12:00 \(UTC\)$/,
  },
};

const shown = (text: string) => text.replace(/[\u00a0\u202f]/g, "_").replace(/\u2009/g, "");

describe.each(LANGUAGES)("numbers, days and lists in %s", (language) => {
  const { instant, ...written } = WRITTEN[language];

  test("are written as that language has them", () => {
    expect({
      thousands: shown(formatNumber(language, 12045.5)),
      decimal: shown(formatDecimal(language, 4)),
      constant: shown(formatConstant(language, 0.25)),
      below: shown(formatSigned(language, -3.5)),
      share: shown(formatPercent(language, 0.614)),
      quarter: shown(formatQuarter(language, "2026-Q4")),
      day: shown(formatDay(language, NOON, "UTC")),
      days: shown(formatDays(language, NOON, LATER, "UTC")),
      long: shown(formatLongDay(language, NOON, "UTC")),
      list: formatList(language, ["Einkauf", "Achats", "Informática"]),
      or: formatAlternatives(language, ["Achats", "Operaciones"]),
    }).toEqual(written);
    expect(shown(formatInstant(language, NOON, "UTC")).replaceAll("_", " ")).toMatch(instant);
  });

  test("quotation marks are its own, also around what people wrote", () => {
    const marks = {
      en: /“\{action\}”/,
      de: /„\{action\}“/,
      fr: /«\u00a0\{action\}\u00a0»/,
      es: /«\{action\}»/,
    }[language];
    const quoted = JSON.stringify(ownersTexts(language).texts);
    expect(quoted).toMatch(marks);
  });

  test("a language is called as it calls it", () => {
    expect(LANGUAGES.map((named) => nameOfLanguage(language, named))).toEqual(
      {
        en: ["English", "German", "French", "Spanish"],
        de: ["Englisch", "Deutsch", "Französisch", "Spanisch"],
        fr: ["anglais", "allemand", "français", "espagnol"],
        es: ["inglés", "alemán", "francés", "español"],
      }[language],
    );
  });
});

test("a sentence keeps the number and its sign together", () => {
  expect(fill("{share} answered", { share: formatPercent("fr", 0.5) })).toBe("50\u00a0% answered");
});
