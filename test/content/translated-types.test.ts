import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { compiledWith } from "../architecture/compiled-with";

const HEAD = `import { plural } from "~/content/intl";
import { fill, fillFrom, onlyEnglish, translated, translationOf } from "~/content/translated";
import { askedV1 } from "~/content/instrument/v1";
import { instrumentV1De } from "~/content/instrument/v1/de";
import { instrumentV1En } from "~/content/instrument/v1/en";
import { wordingOf } from "~/content/instrument/wording";
const en = { page: { title: "Waves", closes: "Closes on {date}", people: { one: "{count} person", other: "{count} people" } }, steps: ["Open {what}", "Wait"] } as const;
const whole = translationOf<typeof en>()({ page: { title: "Wellen", closes: "Endet am {date}", people: { one: "{count} Person", other: "{count} Personen" } }, steps: ["{what} öffnen", "Warten"] });
`;

type Case = readonly [name: string, written: string, compiles: boolean];

const PAGE =
  'page: { title: "Wellen", closes: "Endet am {date}", people: { one: "{count} Person", other: "{count} Personen" } }';
const STEPS = 'steps: ["{what} öffnen", "Warten"]';

const TRANSLATIONS: readonly Case[] = [
  ["whole", `translationOf<typeof en>()({ ${PAGE}, ${STEPS} });`, true],
  [
    "without a text",
    `translationOf<typeof en>()({ ${PAGE.replace('title: "Wellen", ', "")}, ${STEPS} });`,
    false,
  ],
  [
    "without a plural",
    `translationOf<typeof en>()({ ${PAGE.replace('one: "{count} Person", ', "")}, ${STEPS} });`,
    false,
  ],
  [
    "without a placeholder",
    `translationOf<typeof en>()({ ${PAGE.replace("{date}", "morgen")}, ${STEPS} });`,
    false,
  ],
  [
    "with another placeholder",
    `translationOf<typeof en>()({ ${PAGE.replace("{date}", "{day}")}, ${STEPS} });`,
    false,
  ],
  ["with a shorter list", `translationOf<typeof en>()({ ${PAGE}, steps: ["{what} öffnen"] });`, false],
  [
    "with a placeholder in another place of a list",
    `translationOf<typeof en>()({ ${PAGE}, steps: ["Öffnen", "{what} abwarten"] });`,
    false,
  ],
  [
    "with a text that English does not have",
    `translationOf<typeof en>()({ ${PAGE}, ${STEPS}, more: "Mehr" });`,
    false,
  ],
  ["of every language", "translated({ en, de: whole, fr: whole, es: whole });", true],
  ["with an empty language", "translated({ en, de: {}, fr: whole, es: whole });", false],
  ["without a language", "translated({ en, fr: whole, es: whole });", false],
  [
    "that nothing has compared before, whole",
    `translated({ en, de: { ${PAGE}, ${STEPS} } as const, fr: whole, es: whole });`,
    true,
  ],
  [
    "that nothing has compared before, with another placeholder",
    `translated({ en, de: { ${PAGE.replace("{date}", "{day}")}, ${STEPS} } as const, fr: whole, es: whole });`,
    false,
  ],
  [
    "that nothing has compared before, without a placeholder",
    `const de = { ${PAGE.replace("{date}", "morgen")}, ${STEPS} } as const; translated({ en, de, fr: whole, es: whole });`,
    false,
  ],
  [
    "that nothing has compared before, with a text that English does not have",
    `const de = { ${PAGE}, ${STEPS}, more: "Mehr" } as const; translated({ en, de, fr: whole, es: whole });`,
    false,
  ],
  [
    "that nothing has compared before, with a text more inside",
    `const de = { ${PAGE.replace("title:", 'more: "Mehr", title:')}, ${STEPS} } as const; translated({ en, de, fr: whole, es: whole });`,
    false,
  ],
  [
    "of plain strings",
    `const de = { ${PAGE}, ${STEPS.replace('"Warten"', '"Warten" as string')} } as const; translated({ en, de, fr: whole, es: whole });`,
    false,
  ],
  ["with an empty text", `translationOf<typeof en>()({ ${PAGE.replace("Wellen", "")}, ${STEPS} });`, false],
  [
    "with a blank text",
    `translationOf<typeof en>()({ ${PAGE.replace("Wellen", " \\n ")}, ${STEPS} });`,
    false,
  ],
  [
    "with an empty text in a list",
    `translationOf<typeof en>()({ ${PAGE}, ${STEPS.replace("Warten", "")} });`,
    false,
  ],
  [
    "with an empty text in English",
    'translated({ en: { title: "" }, de: { title: "a" }, fr: { title: "a" }, es: { title: "a" } });',
    false,
  ],
  [
    "with a form that English does not have",
    `translationOf<typeof en>()({ ${PAGE.replace("other:", 'few: "{count} Leute", two: "zwei", other:')}, ${STEPS} });`,
    true,
  ],
  [
    "with a form that asks for something else",
    `translationOf<typeof en>()({ ${PAGE.replace("other:", 'few: "{who} Leute", other:')}, ${STEPS} });`,
    false,
  ],
  [
    "with an empty form",
    `translationOf<typeof en>()({ ${PAGE.replace("other:", 'few: "", other:')}, ${STEPS} });`,
    false,
  ],
  [
    "with a form that no language has",
    `translationOf<typeof en>()({ ${PAGE.replace("other:", 'several: "{count} Leute", other:')}, ${STEPS} });`,
    false,
  ],
];

const ITEMS = "items: { ...instrumentV1En.items";

const FILLED: readonly Case[] = [
  ["a text with its values", 'fill(en.page.closes, { date: "4 December" });', true],
  ["a text without a value", "fill(en.page.closes, {});", false],
  ["a plain string", 'fill(en.page.title as string, { date: "4 December" });', false],
  ["a plain string without values", "fill(en.page.title as string, {});", false],
  ["a text from what is known", 'fillFrom({ date: "4 December", more: 1 })(en.page.closes);', true],
  ["a text from less than it needs", "fillFrom({ more: 1 })(en.page.closes);", false],
  ["a plain string from what is known", 'fillFrom({ date: "4 December" })(en.page.title as string);', false],
  ["a text with a value too many", 'fill(en.page.closes, { date: "4 December", more: 1 });', false],
  [
    "a text with a value too many that was put together before",
    'const given = { date: "4 December", more: 1 }; fill(en.page.closes, given);',
    false,
  ],
  ["a text that has lost its place for a value", 'fill(en.page.title, { date: "4 December" });', false],
  [
    "a text from something that holds more",
    'const given = { date: "4 December", more: true }; fillFrom(given)(en.page.closes);',
    true,
  ],
  [
    "a text from what may hold nothing in its place",
    "const given: { date: string | null } = { date: null }; fillFrom(given)(en.page.closes);",
    false,
  ],
  [
    "a text from values that nobody knows",
    "const given: Record<string, string> = {}; fillFrom(given)(en.page.closes);",
    false,
  ],
  ["a plural with a value too many", 'plural("en", en.page.people, 3, { all: 4 });', false],
  [
    "a plural with a value too many that was put together before",
    'const given = { all: 4, more: 1 }; plural("en", { one: "{count} of {all}", other: "{count} of {all}" } as const, 3, given);',
    false,
  ],
  [
    "a plural with its values",
    'const given = { all: 4 }; plural("en", { one: "{count} of {all}", other: "{count} of {all}" } as const, 3, given);',
    true,
  ],
  ["an area with an empty text", 'onlyEnglish({ page: { title: "" } });', false],
  ["a plural", 'plural("en", en.page.people, 3);', true],
  [
    "a plural without its other value",
    'plural("en", { one: "{count} of {all}", other: "many" } as const, 3);',
    false,
  ],
  [
    "a plural of plain strings",
    'plural("en", { one: "a day", other: "{count} days" } as { one: string; other: string }, 3);',
    false,
  ],
  ["an area", 'onlyEnglish({ page: { title: "Waves" } });', true],
  ["an area with a plain string", 'onlyEnglish({ page: { title: "Waves" as string } });', false],
];

const INSTRUMENTS: readonly Case[] = [
  ["whole", `wordingOf<typeof askedV1>()({ ...instrumentV1En, ${ITEMS} } });`, true],
  [
    "without an item",
    'const { "trust-1": _, ...items } = instrumentV1En.items; wordingOf<typeof askedV1>()({ ...instrumentV1En, items });',
    false,
  ],
  [
    "with an item more",
    `wordingOf<typeof askedV1>()({ ...instrumentV1En, ${ITEMS}, "trust-4": "We trust." } });`,
    false,
  ],
  [
    "with a value that nobody gives",
    `wordingOf<typeof askedV1>()({ ...instrumentV1En, ${ITEMS}, "trust-1": "{third} helps." } });`,
    false,
  ],
  [
    "with an empty item",
    `wordingOf<typeof askedV1>()({ ...instrumentV1En, ${ITEMS}, "trust-1": "" } });`,
    false,
  ],
  [
    "without a dimension",
    "const { trust: _, ...dimensions } = instrumentV1En.dimensions; wordingOf<typeof askedV1>()({ ...instrumentV1En, dimensions });",
    false,
  ],
  ["whole in German", "translationOf<typeof instrumentV1En>()({ ...instrumentV1De });", true],
  [
    "without an item in German",
    'const { "trust-1": _, ...items } = instrumentV1De.items; translationOf<typeof instrumentV1En>()({ ...instrumentV1De, items });',
    false,
  ],
  [
    "with an item more in German",
    'translationOf<typeof instrumentV1En>()({ ...instrumentV1De, items: { ...instrumentV1De.items, "trust-4": "Wir vertrauen." } });',
    false,
  ],
  [
    "without a placeholder in German",
    'translationOf<typeof instrumentV1En>()({ ...instrumentV1De, items: { ...instrumentV1De.items, "joint-work-1": "Pläne entstehen gemeinsam." } });',
    false,
  ],
  [
    "without a dimension in German",
    "const { trust: _, ...dimensions } = instrumentV1De.dimensions; translationOf<typeof instrumentV1En>()({ ...instrumentV1De, dimensions });",
    false,
  ],
];

const ALL = [...TRANSLATIONS, ...FILLED, ...INSTRUMENTS];
const fileOf = (written: string) => `app/content/made-up-${ALL.findIndex((one) => one[1] === written)}.ts`;

/** One program for all of them: most of the time goes into what they have in common. */
function compiled(): ts.Program {
  const made = Object.fromEntries(ALL.map(([, written]) => [fileOf(written), HEAD + written]));
  return compiledWith(made, Object.keys(made));
}

let program: ts.Program;
beforeAll(() => {
  program = compiled();
});

/** What the compiler says of what was written. */
function problemsOf(written: string): readonly string[] {
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path.resolve(fileOf(written))))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

const TESTED = [
  ["a translation", TRANSLATIONS],
  ["filling", FILLED],
  ["an instrument", INSTRUMENTS],
] as const;

describe.each(TESTED)("%s", (_, cases) => {
  test.each(cases)("%s compiles: %#", { timeout: 120_000 }, (_name, written, compiles) => {
    const problems = problemsOf(written);
    expect(problems.length === 0, problems.join("\n")).toBe(compiles);
  });
});
