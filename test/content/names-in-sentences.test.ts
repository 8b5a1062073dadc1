import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { partsWith } from "~/content/before-name";
import { formatAlternatives, formatList } from "~/content/intl";
import { LANGUAGES, type Language } from "~/content/language";
import { fillUnchecked } from "~/content/translated";
import { listFiles } from "../architecture/source-files";
import { wordsIn } from "./typography";

/** Departments as companies call them, in each language; names of people and firms begin alike. */
const NAMES = [
  "Achats",
  "Hôtellerie",
  "Informática",
  "Einkauf",
  "Operations",
  "Vertrieb",
  "Ingeniería",
  "I+D",
];

/** Places in which the name of a department, a person, a firm or a file stands. */
const NAMED =
  "first|second|department|name|self|other|higher|lower|organisation|relationship|who|owner|file|contact|holder";

/** Words whose form would depend on the name. */
const DEPENDENT: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\{(?:${NAMED})\\}['’]|(?<!\\p{L})an? \\{(?:${NAMED})\\}`, "u"),
  de: new RegExp(
    `(?<!\\p{L})(?:[dD]e[rmns]|[dD]ie|[dD]as|[iI]m|[vV]om|[zZ]u[rm]|[bB]eim|[aA]m|[iI]ns) \\{(?:${NAMED})\\}|\\{(?:${NAMED})\\}s(?!\\p{L})`,
    "u",
  ),
  fr: new RegExp(
    `(?<![\\p{L}’'])(?:[dD][eu]|[dD]es|[aA]ux?|[qQ]ue|lorsque|puisque|[lL][ea]s?)[ \\u00a0]\\{(?:${NAMED})\\}|[lL]’\\{(?:${NAMED})\\}`,
    "u",
  ),
  es: new RegExp(`(?<!\\p{L})(?:[dD]el|[aA]l|[eE]l|[lL][ao]s?|[eu]) \\{(?:${NAMED})\\}`, "u"),
};

const PLACE_OF_NAME = new RegExp(`\\{(?:${NAMED})\\}`);

/** All texts of a language that hold a name, and no first and last wave; version 1 of the statements is frozen. */
function textsOf(language: Language): readonly { text: string; where: string }[] {
  const files = listFiles("app/content").filter(
    (file) => new RegExp(`/${language}(\\.ts$|/)`).test(file) && !file.includes("/instrument/v1/"),
  );
  return files.flatMap((file) =>
    wordsIn(file, fs.readFileSync(file, "utf8"))
      .filter(({ text }) => PLACE_OF_NAME.test(text) && !text.includes("{last}"))
      .map(({ text, line }) => ({ text, where: `${file}:${line}` })),
  );
}

/** What is no name is a number. */
function filledWith(text: string, name: string): string {
  const places = [...text.matchAll(/\{(\w+)\}/g)].map(([place, key]) => [
    key,
    PLACE_OF_NAME.test(place) ? name : "7",
  ]);
  return fillUnchecked(text, Object.fromEntries(places));
}

/** What no language writes, whatever the name is. */
const WRONG: Readonly<Record<Language, RegExp>> = {
  en: /s's\b/,
  de: /(?!)/,
  fr: /(?<![\p{L}’])(?:de|que) (?:[AEÉIOU]|Hô)|(?<!\p{L})(?:d|qu)[’'](?![aeéèêiouyh])(?!Achats|Hôt|Inf|Ing|Ein|Op|I\+)\p{L}/u,
  es: /(?<!\p{L})(?:y (?:[IÍ]|Hi(?!e))|e [^IÍiíHh]|o (?:O|Ho))/u,
};

describe.each(LANGUAGES)("sentences with the name of a department in %s", (language) => {
  const texts = textsOf(language);

  test("hold no word that would have to know the name", () => {
    expect(texts.length).toBeGreaterThan(100);
    const found = texts.filter(({ text }) => DEPENDENT[language].test(text));
    expect(found.map(({ text, where }) => `${where} ${text}`)).toEqual([]);
  });

  test("read right with each of them", () => {
    const found = NAMES.flatMap((name) =>
      texts.flatMap(({ text, where }) => {
        const said = filledWith(text, name);
        return WRONG[language].test(said) && !WRONG[language].test(text) ? [`${where} ${said}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });
});

test.each([
  ["Ventas y {second}", "Informática", "Ventas e Informática"],
  ["Ventas y {second}", "Hidráulica", "Ventas e Hidráulica"],
  ["Ventas y {second}", "Hielo", "Ventas y Hielo"],
  ["Ventas y {second}", "Marketing", "Ventas y Marketing"],
  ["Ventas o {second}", "Operaciones", "Ventas u Operaciones"],
  ["Y {first} también", "Ingeniería", "E Ingeniería también"],
  ["de {first}", "Achats", "de Achats"],
  ["score d’{first}", "Achats", "score d’Achats"],
  ["score d’{first}", "Études", "score d’Études"],
  ["score d’{first}", "Hôtellerie", "score d’Hôtellerie"],
  ["score d’{first}", "Ventes", "score de Ventes"],
  ["score d'{first}", "Marketing", "score de Marketing"],
  ["score d’{first}", "Hamburg", "score de Hamburg"],
  ["score d’{first}", "Yvonne", "score d’Yvonne"],
  ["score d’{first}", "Yoga", "score de Yoga"],
  ["Ce qu’{name} peut voir", "Bettina", "Ce que Bettina peut voir"],
  ["Ce qu’{name} peut voir", "Anna", "Ce qu’Anna peut voir"],
  ["la clé d’{holder}", "la direction", "la clé de la direction"],
  ["{first} und {second}", "Einkauf", "{first} und Einkauf"],
])("%s with %s: %s", (text, name, said) => {
  const place = /\{(\w+)\}[^{}]*$/.exec(text)?.[1] ?? "";
  expect(fillUnchecked(text, { [place]: name })).toBe(said);
});

test("lists know the same", () => {
  expect(formatList("es", ["Ventas", "Informática"])).toBe("Ventas e Informática");
  expect(formatAlternatives("es", ["Ventas", "Operaciones"])).toBe("Ventas u Operaciones");
});

test("what is no text leaves the word before it as it is, and what is not given stays open", () => {
  const field = { kind: "a field" };
  expect(partsWith<unknown>("Ventas y {second}: {third}", { second: field })).toEqual([
    "Ventas ",
    "y ",
    field,
    ": ",
    "{third}",
    "",
  ]);
});

test("broken: a word that depends on the name is noticed", () => {
  expect(DEPENDENT.fr.test("les réponses de {first}")).toBe(true);
  expect(DEPENDENT.fr.test("au service {first}")).toBe(false);
  expect(DEPENDENT.de.test("die Leitung der {first}")).toBe(true);
  expect(DEPENDENT.es.test("las respuestas del {department}")).toBe(true);
  expect(DEPENDENT.en.test("{first}'s view")).toBe(true);
  expect(WRONG.es.test("Ventas y Informática")).toBe(true);
  expect(WRONG.fr.test("les réponses de Achats")).toBe(true);
});
