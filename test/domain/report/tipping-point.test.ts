import { expect, test } from "vitest";
import { tippingPointSentence } from "~/content/report/participation";
import { buildReport } from "~/domain/report/build-report";
import type { StageReading } from "~/domain/report/report";
import { readTippingPoint } from "~/domain/report/tipping-point";
import { scoresOf } from "~/domain/report/wave-scores";
import { atLeast, buildRelease, history, value } from "../../support/release-builder";

const PROBABILITIES = { undefined: 0, defined: 1, aligned: 0, integrated: 0 };
const named = (stage: "undefined" | "defined" | "integrated"): StageReading => ({
  kind: "named",
  stage,
  probabilities: PROBABILITIES,
});

/** Its cuts are 40, 60 and 80. */
const FIRST_METHOD = { methodVersion: "1.1" };

type People = readonly [score: number, n: number, N: number];

function tipping(first: People, second: People, stage: StageReading) {
  const [a, b] = [first, second].map(([score, n, N]) => ({ score, n, N }));
  if (!a || !b) throw new Error("two departments");
  const release = buildRelease([a, b], FIRST_METHOD);
  return readTippingPoint(release, scoresOf(release).departments, stage);
}

test("the nearer direction, in whole points, until the score leaves the stage", () => {
  // A quarter is silent in each: 44 less d / 4 stays at 40 or more up to d = 16.
  expect(tipping([44, 12, 16], [44, 12, 16], named("defined"))).toEqual({
    kind: "unless",
    silent: 8,
    direction: "lower",
    by: 16,
  });
  // The cut itself belongs to the stage above: at 16 points higher the score would be 60.
  expect(tipping([56, 9, 12], [56, 9, 12], named("defined"))).toMatchObject({ direction: "higher", by: 15 });
});

test("departments weigh the same, however many of each are silent", () => {
  // Only Marketing has silent people, half of it: its half of the score moves by a quarter of the difference.
  expect(tipping([42, 40, 40], [42, 6, 12], named("defined"))).toEqual({
    kind: "unless",
    silent: 6,
    direction: "lower",
    by: 8,
  });
});

test("where nobody could answer so differently, the stage holds whatever they would have said", () => {
  expect(tipping([50, 19, 20], [50, 19, 20], named("defined"))).toEqual({ kind: "whatever", silent: 2 });
  expect(tipping([25, 18, 20], [25, 18, 20], named("undefined"))).toEqual({ kind: "whatever", silent: 4 });
  expect(tipping([99, 6, 12], [99, 6, 12], named("integrated"))).toMatchObject({
    direction: "lower",
    by: 38,
  });
});

test("the cuts are those of the release's method", () => {
  const release = buildRelease([
    { n: 9, N: 12, score: 61 },
    { n: 9, N: 12, score: 61 },
  ]);
  // 65 is reached at 16 points higher.
  expect(readTippingPoint(release, scoresOf(release).departments, named("defined"))).toEqual({
    kind: "unless",
    silent: 6,
    direction: "higher",
    by: 15,
  });
});

test("nothing is said where no stage is named, where everybody answered, and outside of the stage that stands", () => {
  const border: StageReading = {
    kind: "border",
    lower: "defined",
    upper: "aligned",
    probabilities: PROBABILITIES,
  };
  expect(tipping([50, 12, 16], [50, 12, 16], border)).toBeNull();
  expect(tipping([50, 12, 12], [50, 12, 12], named("defined"))).toBeNull();
  expect(tipping([39, 12, 16], [39, 12, 16], named("defined"))).toBeNull();
});

test("a score within bounds has no tipping point; one score of everybody has", () => {
  const departments = [
    { n: 5, N: 8, score: atLeast(40) },
    { n: 5, N: 8, score: atLeast(40) },
  ] as const;
  const bands = buildRelease(departments, FIRST_METHOD);
  expect(readTippingPoint(bands, scoresOf(bands).departments, named("defined"))).toBeNull();
  const pooled = buildRelease(departments, {
    ...FIRST_METHOD,
    pooled: { respondents: 10, invited: 16, score: value(45) },
  });
  expect(readTippingPoint(pooled, scoresOf(pooled).departments, named("defined"))).toEqual({
    kind: "unless",
    silent: 6,
    direction: "lower",
    by: 13,
  });
});

test("no score that silent people of that difference would make lies outside of the stage", () => {
  for (let score = 41; score < 60; score += 1) {
    for (const n of [5, 8, 11, 15]) {
      const found = tipping([score, n, 16], [score, 12, 16], named("defined"));
      if (found?.kind !== "unless") continue;
      const at = (by: number) => {
        const silent = Math.min(100, Math.max(20, score + (found.direction === "lower" ? -by : by)));
        const of = (answered: number) => answered * score + (1 - answered) * silent;
        return (of(n / 16) + of(12 / 16)) / 2;
      };
      for (let by = 0; by <= found.by; by += 0.5) {
        expect(at(by)).toBeGreaterThanOrEqual(40);
        expect(at(by)).toBeLessThan(60);
      }
      const beyond = at(found.by + 1);
      expect(beyond < 40 || beyond >= 60).toBe(true);
    }
  }
});

test("the report has it in words", () => {
  const report = buildReport(
    history(
      buildRelease(
        [
          { n: 12, N: 16, score: 48 },
          { n: 12, N: 16, score: 48 },
        ],
        FIRST_METHOD,
      ),
    ),
  );
  expect(report.stage).toMatchObject({ kind: "named", stage: "defined" });
  expect(tippingPointSentence("en", report.tippingPoint)).toBe(
    "The stage holds unless the 8 who did not answer are more than 47\u00a0points higher than those who did.",
  );
  const say = (by: number, silent: number) =>
    tippingPointSentence("en", { kind: "unless", silent, direction: "lower", by });
  expect(say(15, 7)).toBe(
    "The stage holds unless the 7 who did not answer are more than 15\u00a0points lower than those who did.",
  );
  expect(say(1, 1)).toBe(
    "The stage holds unless the one person who did not answer is more than 1\u00a0point lower than those who did.",
  );
  expect(say(0, 7)).toBe("The stage holds only if the 7 who did not answer are no lower than those who did.");
  expect(tippingPointSentence("en", null)).toBeNull();
});
