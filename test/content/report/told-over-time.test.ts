import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyWave, makeWave, type WaveSketch } from "../../support/wave-shapes";
import { JUDGES_OVER_TIME, type ToldPair, tellPair } from "./told-over-time";

/** The same departments a quarter later: as they were, somewhat further, or far away. */
const anyPair = fc
  .tuple(anyWave, fc.constantFrom(0, 0.15, -0.3, 0.4, -0.4, 0.6, -1, 2, -2), fc.boolean())
  .map(([sketch, shift, other]): readonly [WaveSketch, WaveSketch] => [
    sketch,
    {
      ...sketch,
      levels: [sketch.levels[0] + shift, sketch.levels[1] + (other ? shift : 0)],
      seed: sketch.seed + 1,
    },
  ]);

const ORDINARY = { shapes: ["ordinary", "ordinary"] } as const;

/** Too few changes are small beside their error in departments as small as most of these. */
const large = ([sketch, later]: readonly [WaveSketch, WaveSketch]): readonly [WaveSketch, WaveSketch] => [
  { ...sketch, ...ORDINARY, people: [90, 80] },
  { ...later, ...ORDINARY, people: [90, 80] },
];

const PAIRS: readonly ToldPair[] = [
  ...fc.sample(anyPair, { seed: 20_060_709, numRuns: 110 }),
  ...fc.sample(anyPair, { seed: 7, numRuns: 12 }).map(large),
  ...fc
    .sample(anyPair, { seed: 9, numRuns: 30 })
    .map(([sketch, later]): readonly [WaveSketch, WaveSketch] => [
      { ...sketch, ...ORDINARY, levels: [2.9, 3.1] },
      { ...later, ...ORDINARY, levels: [4.7, 4.8] },
    ]),
].map(([before, now]) => tellPair(makeWave(before), makeWave(now)));

const falsehoods = (kind: string, pairs: readonly ToldPair[]) =>
  pairs.flatMap((told) => JUDGES_OVER_TIME[kind]?.(told) ?? ["no such kind"]);

const SAID_NOTHING = "Too little data to tell";

/** Words that are false: an end of a band taken for the score, and what is not known said to be the same. */
const BROKEN: Readonly<Record<string, (told: ToldPair) => ToldPair>> = {
  "the change": (told) => {
    const { change } = told.report;
    if (change.kind !== "bounded") return told;
    const most = Math.floor(Math.max(Math.abs(change.low), Math.abs(change.high)));
    const sentences = told.said.sentences.map((it) => it.replace(/at least \d+/, `at least ${most}`));
    return { ...told, said: { ...told.said, sentences } };
  },
  "the statement of the trends": (told) => ({
    ...told,
    statement: "The relationship between Sales and Marketing has not really changed since Q3 2026.",
  }),
  "the departments over time": (told) => {
    const departments = told.words.departments.map((it) =>
      it.replace(/^For (\w+) there is too little data.*/, "$1 has not really changed."),
    );
    return { ...told, words: { ...told.words, departments } };
  },
  "the topics over time": (told) => ({
    ...told,
    words: { ...told.words, topics: ["No single topic changed clearly."] },
  }),
  "the gap over time": (told) => {
    const gap = ["In every wave the two saw the relationship much the same way."];
    return { ...told, words: { ...told.words, gap } };
  },
  "the size that is noticed": (told) => {
    const { changes } = told.said;
    if (changes === null) return told;
    const visible = "A change of the overall score becomes visible from about 8\u00a0points on.";
    return {
      ...told,
      said: { ...told.said, changes: { ...changes, sentences: [...changes.sentences, visible] } },
    };
  },
};

describe.each(Object.keys(JUDGES_OVER_TIME))("what is said of %s", (kind) => {
  test("is true of the answers of both waves, whatever they are", () => {
    expect(falsehoods(kind, PAIRS)).toEqual([]);
  });

  test("and words that are false are caught", () => {
    expect(falsehoods(kind, PAIRS.map(BROKEN[kind] ?? ((told) => told)))).not.toEqual([]);
  });
});

test("topics that are not named are counted: a sentence that leaves some out is caught", () => {
  const shortened = PAIRS.map((told) => ({
    ...told,
    words: {
      ...told.words,
      topics: told.words.topics.map((it) => it.replace(/ Of \w+ topics? no change can be computed\./, "")),
    },
  }));
  expect(falsehoods("the topics over time", shortened)).not.toEqual([]);
});

test("the waves bring about every verdict, with and without bounds", () => {
  const verdicts = PAIRS.flatMap(({ report }) =>
    [report.change, ...report.departments, ...report.dimensions].map((it) => {
      const change = "change" in it ? it.change : it;
      return change.kind === "unavailable" ? change.reason : `${change.kind} ${change.verdict}`;
    }),
  );
  for (const verdict of [
    "change clear-change",
    "change no-real-change",
    "change too-little-data",
    "bounded clear-change",
    "end-band",
    "audit-refused",
  ])
    expect(verdicts).toContain(verdict);
  const said = PAIRS.flatMap(({ said: { sentences } }) => sentences).join(" ");
  expect(said).toMatch(/Rose by at least/);
  expect(said).toMatch(/Fell by at least/);
  expect(said).toContain(SAID_NOTHING);
});
