import fs from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MethodPage } from "~/components/method/page";
import { DETAIL_SHOWN } from "~/content/method/detail";
import { en } from "~/content/method/en";
import { MEASURED } from "~/content/method/measured";
import { DETAIL_LEVELS } from "~/content/method/studied";
import { methodValues } from "~/content/method/values";
import { withTexts } from "../../components/with-texts";
import { detailGroup } from "../../tools/calibration/bars";
import { DETAIL_FILE, DETAIL_NAMES, detailSource } from "../../tools/calibration/measured";

/** Two thirds of what the page had before it was written for two readers; numbers in its tables are no words. */
const MOST_WORDS = 1634;

type Said = { key: string; text: string };

function said(value: unknown, key = ""): Said[] {
  if (typeof value === "string") return [{ key, text: value }];
  return Object.entries(Object(value)).flatMap(([name, inner]) => said(inner, key ? `${key}.${name}` : name));
}

const SAID = said(en.page);

/** Numbers that no constant decides, each with the reason why it may stand in a text. */
const ALLOWED: readonly { text: RegExp; in: RegExp; why: string }[] = [
  { text: /\b(19|20)\d\d\b/, in: /^sources\./, why: "the year of a source" },
  { text: /\bseven items between groups/, in: /^doubt\.open\./, why: "another instrument's own number" },
  { text: /\bexcludes zero\b/, in: /^doubt\.words\./, why: "no difference at all" },
  {
    text: /\bThree verdicts\b/,
    in: /^reading\.verdicts\.title$/,
    why: "those of the list below, counted here",
  },
  { text: /\bof a hundred figures\b/i, in: /^tables\.detail\./, why: "what a percentage counts" },
  { text: /\bone of the departments\b/, in: /^reading\.refused\./, why: "either of them" },
  { text: /\bmakes one this large\b/, in: /^reading\.verdicts\./, why: "a pronoun" },
  { text: /\bone person\b/i, in: /^(doubt\.error|tables\.constants)\./, why: "a single one by definition" },
  { text: /\bOne gate decides\b/, in: /^doubt\.release\./, why: "there is a single function" },
];

const NUMBER =
  /\d+|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|halves|half|thirds?|quarters?|fifths?|tenths?|once|twice|thrice|doubled?|dozens?)\b/gi;

function numbersIn(texts: readonly Said[]): string[] {
  return texts.flatMap(({ key, text }) => {
    const left = ALLOWED.filter((one) => one.in.test(key)).reduce(
      (rest, one) => rest.replace(one.text, ""),
      text.replace(/\{\w+\}/g, ""),
    );
    return (left.match(NUMBER) ?? []).map((number) => `${key}: ${number}`);
  });
}

function pageText(): string {
  const html = renderToStaticMarkup(withTexts(["method"], <MethodPage scales={[]} />));
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ");
}

describe("numbers of the method page", () => {
  test("stand in no text, but come from the constant or the measurement that decides them", () => {
    expect(numbersIn(SAID)).toEqual([]);
  });

  test("broken: a digit and a number word are named wherever they stand, a year outside of the sources too", () => {
    const planted = [
      { key: "reading.stage.points.0", text: "Aligned, from 65, or sixty {aligned}" },
      { key: "doubt.scale.paragraphs.0", text: "published in 2006" },
      { key: "doubt.error.paragraphs.0", text: "half of one person's answers" },
    ];
    expect(numbersIn(planted)).toEqual([
      "reading.stage.points.0: 65",
      "reading.stage.points.0: sixty",
      "doubt.scale.paragraphs.0: 2006",
      "doubt.error.paragraphs.0: half",
    ]);
  });

  test("that are allowed are still said, and the verdicts are as many as the title says", () => {
    const unused = ALLOWED.filter(
      (one) => !SAID.some(({ key, text }) => one.in.test(key) && one.text.test(text)),
    );
    expect(unused).toEqual([]);
    expect(en.page.reading.verdicts.points).toHaveLength(3);
  });

  test("that are handed in are all said", () => {
    const texts = SAID.map(({ text }) => text).join(" ");
    expect(Object.keys(methodValues("en")).filter((name) => !texts.includes(`{${name}}`))).toEqual([]);
  });

  test("leave no placeholder open on the page", () => {
    expect(pageText()).not.toMatch(/[{}]|NaN|undefined /);
  });

  test("are not rounded to what was not measured", () => {
    const { right, coverageSplit } = methodValues("en");
    const measured = (id: string) => MEASURED.find((one) => one.id === id)?.value ?? Number.NaN;
    expect(right).toBe(`${Math.round(1000 * measured("right")) / 10}\u00a0%`);
    expect(Number.parseFloat(coverageSplit)).toBeCloseTo(100 * measured("coverageSplit"), 5);
  });
});

describe("the table of what the gate leaves", () => {
  const bars = DETAIL_SHOWN.flatMap(({ respondents, ...figures }) =>
    Object.entries(DETAIL_NAMES).flatMap(([id, name]) =>
      DETAIL_LEVELS.map((level, index) => ({
        group: detailGroup(respondents, level),
        name: `${name}, as a value`,
        value:
          (new Map<string, readonly number[] | null>(Object.entries(figures)).get(id)?.[index] ?? 0) / 100,
        limit: null,
        unit: "%" as const,
      })),
    ),
  );

  test("is as npm run calibrate writes it", () => {
    expect(detailSource(bars)).toBe(fs.readFileSync(DETAIL_FILE, "utf8"));
  });

  test("broken: is not written where a figure was not measured", () => {
    expect(() => detailSource(bars.slice(1))).toThrow("department score");
  });
});

/** Constants that no reader needs, each with its reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  FAVOURABLE_FROM: "the page says Often and Always",
  FALSE_ALARM_RATE: "what the confidence level leaves over",
  PRIOR_DEGREES_OF_FREEDOM: "only in releases of method 1.0",
  PROBABILITY_STEP: "how a number is shown, not what it says",
  PRIORITY_DRAWS: "its own error is below half a percentage point",
  PRIORITY_SEED: "any other does as well",
  STANDS_OUT_BEYOND_CHANCE: "said as the probability that follows from it",
  LOWEST_THRESHOLD: "the reporting threshold itself",
  DISTRIBUTION_STEP: "said as a refusal",
};

const HOMES = [
  "app/domain/method.ts",
  "app/domain/disclosure/rules.ts",
  "app/domain/disclosure/reporting-threshold.ts",
];
const exported = HOMES.flatMap((file) =>
  [...fs.readFileSync(file, "utf8").matchAll(/^export const ([A-Z_]+)\b/gm)].map(([, name = ""]) => name),
);
const READERS = [
  "app/content/method/values.ts",
  "app/components/method/constants.tsx",
  "app/components/method/tiers.tsx",
];
const read = READERS.map((file) => fs.readFileSync(file, "utf8")).join("\n");
const isRead = (name: string) => new RegExp(`\\b${name}\\b`).test(read);

describe("constants of the method", () => {
  test("are on the page, or left out for a reason", () => {
    expect(exported.length).toBeGreaterThan(40);
    expect(exported.filter((name) => !isRead(name) && LEFT_OUT[name] === undefined)).toEqual([]);
  });

  test("that are left out exist, and the page has none of them", () => {
    expect(Object.keys(LEFT_OUT).filter((name) => !exported.includes(name) || isRead(name))).toEqual([]);
  });
});

describe("the two readers", () => {
  /** Terms of statistics and of the release gate. */
  const JARGON =
    /\b(standard (deviation|error)s?|intervals?|cuts?|steps?|bands?|variances?|correlat\w+|bounds?|gate|Holm|sampling|spread known)\b/i;

  test("whoever reads a report meets no term of statistics", () => {
    expect(said(en.page.reading).filter(({ text }) => JARGON.test(text))).toEqual([]);
    expect(said(en.page.doubt).some(({ text }) => JARGON.test(text))).toBe(true);
  });

  test("read at most two thirds of what the page had", () => {
    const words = pageText()
      .split(" ")
      .filter((word) => /\p{L}/u.test(word));
    expect(words.length).toBeGreaterThan(1000);
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
  });

  test("the reader of a report comes first, and what is not met is said to the other", () => {
    const text = pageText();
    expect(text.indexOf(en.page.reading.unknown.title)).toBeLessThan(text.indexOf(en.page.doubt.title));
    const missed = MEASURED.filter(
      ({ value, limit }) => limit && ("atLeast" in limit ? value < limit.atLeast : value > limit.atMost),
    );
    expect(text.split(en.page.measured.notMet)).toHaveLength(missed.length + 1);
    const aims = MEASURED.filter(({ limit }) => limit).length;
    expect(text).toContain(`${aims - missed.length} of ${aims} aims are met.`);
  });
});

/** Sentences that claimed too much or were wrong, and what stands in their place. */
describe("the page does not say", () => {
  const text = pageText();
  const values = methodValues("en");

  test.each([
    [
      "a second rule beside the cut, or that the stage never flaps",
      /more than half of the answers|does not flap/i,
    ],
    ["that intervals hold for every response rate", /every response rate|for every rate/i],
    ["that every score has an interval", /every score has an interval/i],
    ["a weight that is not in use, or its source", /further respondents|Smyth/i],
    ["that smaller changes cannot be noticed", /notice at all/i],
    ["that there are numbers for both departments only", /anybody but the two departments together/i],
    ["what is likely without the probability it stands for", /about 35|most likely among/i],
    ["that nothing is shown below the threshold", /neither is shown:/i],
  ])("%s", (_, wording) => expect(text).not.toMatch(wording));

  test("what it says instead", () => {
    for (const sentence of [
      `It then stays until another reaches ${values.changing}.`,
      `intervals held the truth in only ${values.coverageSplit} of simulated cases, and where the silent see it lower in ${values.coverageUnlike}`,
      "A score known only within bounds has no interval.",
      "Split opinions: at either end",
      `is noticed in ${values.power} of cases; smaller ones can be.`,
      "Numbers for any group smaller than one of the departments",
      `A stage is "clear" from ${values.clear}, "likely" from ${values.naming}; "most likely between" is the ${values.confidence} interval.`,
      `from ${values.pool} in all perhaps a score of everybody.`,
    ])
      expect(text).toContain(sentence.replace(/\s+/g, " "));
  });
});
