import { describe, expect, test } from "vitest";
import { changeSentence } from "~/content/report/changes";
import { CUT_SCORES } from "~/domain/method";
import { buildReport } from "~/domain/report/build-report";
import type { Stage, StageReading } from "~/domain/report/report";
import { stageRuleOf } from "~/domain/report/stage-rule";
import { inSteps, stageBands, stageOfScore, stageProbabilities } from "~/domain/report/stages";
import { atLeast, atMost, buildHiddenRelease, buildRelease, history } from "../../support/release-builder";

/** Departments so large that the score alone decides, or so small that neighbours of a cut stay open. */
const large = (score: number) => ({ n: 400, N: 400, score, sd: 12, dimSd: 15 });
const small = (score: number) => ({ n: 12, N: 14, score });

function waves(...scores: readonly (number | null)[]): StageReading {
  const releases = scores.map((score) =>
    score === null ? buildHiddenRelease() : buildRelease([small(score), small(score)]),
  );
  return buildReport(history(...releases)).stage;
}

describe("bands", () => {
  test("a cut score belongs to the higher band", () => {
    const stages = [20, 39.9, 40, 64.9, 65, 79.9, 80, 100].map((score) => stageOfScore(score));
    expect(stages).toEqual([
      "undefined",
      "undefined",
      "defined",
      "defined",
      "aligned",
      "aligned",
      "integrated",
      "integrated",
    ]);
    expect(stageBands(CUT_SCORES).map(({ from, to }) => [from, to])).toEqual([
      [20, 40],
      [40, 65],
      [65, 80],
      [80, 100],
    ]);
    const before = stageRuleOf("1.1").cuts;
    expect(stageBands(before)[1]).toEqual({ stage: "defined", from: 40, to: 60 });
    expect([stageOfScore(62, before), stageOfScore(62)]).toEqual(["aligned", "defined"]);
  });
});

describe("probabilities", () => {
  test("add up to 1 and come in steps of 5 % that add up to 100 %", () => {
    for (let mean = 20; mean <= 100; mean += 0.5) {
      for (const error of [0.5, 2, 5, 12]) {
        for (const degreesOfFreedom of [null, 4, 30]) {
          const exact = stageProbabilities({ mean, squaredError: error ** 2, degreesOfFreedom });
          expect(sum(exact)).toBeCloseTo(1, 10);
          const steps = inSteps(exact);
          expect(sum(steps)).toBeCloseTo(1, 12);
          for (const stage of Object.keys(steps) as Stage[]) {
            expect(Math.abs(steps[stage] * 20 - Math.round(steps[stage] * 20))).toBeLessThan(1e-9);
            expect(Math.abs(steps[stage] - exact[stage])).toBeLessThan(0.1);
            for (const limit of [0.8, 0.9, 0.95])
              expect(steps[stage] < limit || exact[stage] >= limit - 1e-9).toBe(true);
            expect(steps[stage] >= 0.8).toBe(exact[stage] >= 0.8);
          }
        }
      }
    }
  });
});

describe("wording", () => {
  test("a stage is named from .80 on, otherwise the border is", () => {
    expect(waves(71)).toMatchObject({ kind: "named", stage: "aligned" });
    expect(waves(66)).toMatchObject({ kind: "border", lower: "defined", upper: "aligned" });
    expect(waves(64)).toMatchObject({ kind: "border", lower: "defined", upper: "aligned" });
    expect(waves(60)).toMatchObject({ kind: "named", stage: "defined" });
    expect(waves(40)).toMatchObject({ kind: "border", lower: "undefined", upper: "defined" });
  });

  test("the previous stage stays until another one reaches .90, which names a stage where none stands", () => {
    expect(waves(60, 66)).toMatchObject({ kind: "unchanged", stage: "defined", leaning: "aligned" });
    const enoughToName = 67;
    expect(waves(enoughToName)).toMatchObject({ kind: "named", stage: "aligned" });
    const kept = waves(60, enoughToName);
    expect(kept).toMatchObject({ kind: "unchanged", stage: "defined", leaning: "aligned" });
    expect("probabilities" in kept && kept.probabilities?.aligned).toBeLessThan(0.9);
    expect(waves(60, 71)).toMatchObject({ kind: "named", stage: "aligned" });
    expect(waves(60, 71, 64)).toMatchObject({ kind: "unchanged", stage: "aligned", leaning: "defined" });
  });

  test("one withheld wave is bridged, two are not", () => {
    expect(waves(58, null, 65)).toMatchObject({ kind: "unchanged", stage: "defined" });
    expect(waves(58, null, null, 65)).toMatchObject({ kind: "border" });
    const nothing = history(
      buildRelease([small(58), small(58)]),
      null,
      null,
      buildRelease([small(65), small(65)]),
    );
    expect(buildReport(nothing).stage).toMatchObject({ kind: "border" });
  });

  test("a withheld wave reads as withheld", () => {
    const report = buildReport(history(buildHiddenRelease()));
    expect(report.stage).toEqual({ kind: "withheld", reason: "department-below-threshold" });
    expect(report.departments[0].respondents).toBeNull();
  });
});

describe("end bands", () => {
  const six = (score: Parameters<typeof buildRelease>[0][0]["score"]) => ({ n: 6, N: 7, score });
  const read = (first: Parameters<typeof six>[0], second: Parameters<typeof six>[0]) =>
    buildReport(history(buildRelease([six(first), six(second)])));

  test("give a range and nothing finer", () => {
    const report = read(atLeast(72), 64);
    expect(report.overall).toEqual({ kind: "bounded", low: 68, high: 82 });
    expect(report.gap).toMatchObject({ estimate: { kind: "bounded", low: 8, high: 36 } });
    expect(report.departments[0].estimate).toEqual({ kind: "bounded", low: 72, high: 100 });
    expect(report.cautions.some(({ kind }) => kind === "sensitivity")).toBe(false);
    for (const { amongLowest } of report.dimensions)
      expect(Math.abs((amongLowest ?? 0) - 1 / 3)).toBeLessThan(0.02);
  });

  test("say at least, at most, or between which stages, each end at its worst", () => {
    expect(read(atLeast(72), atLeast(72)).stage).toMatchObject({ kind: "at-least", stage: "aligned" });
    expect(read(atMost(48), atMost(48)).stage).toMatchObject({ kind: "at-most", stage: "defined" });
    expect(read(atLeast(82), 56).stage).toMatchObject({
      kind: "between",
      lower: "aligned",
      upper: "aligned",
    });
    expect(read(atLeast(72), atMost(48)).stage).toMatchObject({
      kind: "between",
      lower: "defined",
      upper: "aligned",
    });
  });

  test("a bound next to a cut is not taken as certainty", () => {
    expect(read(atLeast(66), atLeast(66)).stage).toEqual({ kind: "at-least", stage: "defined" });
  });

  test("a gap is named only if the smallest possible one would be", () => {
    expect(read(atLeast(72), 50).gap).toMatchObject({ verdict: "clear-difference", higher: 0 });
    expect(read(atLeast(72), 69).gap).toMatchObject({ verdict: "too-little-data", higher: null });
    expect(read(atLeast(60), atMost(60)).gap).toMatchObject({ verdict: "too-little-data" });
    expect(read(atMost(48), 72).gap).toMatchObject({ verdict: "clear-difference", higher: 1 });
  });

  test("a change from or to an end band is said only where the bounds leave no doubt", () => {
    const releases = history(buildRelease([six(60), six(60)]), buildRelease([six(atLeast(64)), six(60)]));
    const report = buildReport(releases);
    expect(report.change).toEqual({ kind: "unavailable", reason: "end-band" });
    expect(report.departments[1].change).toMatchObject({ kind: "change", difference: 0 });
  });

  test("a rise from a value to a band above it is at least the distance from its interval to the bound", () => {
    const nine = (score: number) => ({ n: 9, N: 9, score });
    const before = buildRelease([nine(59), nine(60)]);
    const after = buildRelease([six(atLeast(79)), six(atLeast(79))]);
    const { change, overall } = buildReport(history(before, after));
    const earlier = buildReport(history(before)).overall;
    if (earlier.kind !== "estimate" || change.kind !== "bounded") throw new Error("not what is compared");
    expect(overall).toMatchObject({ kind: "bounded", high: 100 });
    expect(change.verdict).toBe("clear-change");
    expect(change.low).toBeCloseTo(79 - earlier.high, 10);
    expect(changeSentence("en", change, "Q1")).toMatch(/^Rose by at least 16\spoints since Q1/);
    const back = buildReport(history(after, before)).change;
    expect(back).toMatchObject({ kind: "bounded", high: -change.low, verdict: "clear-change" });
  });

  test("a standing stage survives a range that holds it and not one that does not", () => {
    const aligned = buildRelease([large(70), large(70)]);
    const later = buildRelease([small(65), small(65)]);
    const holds = buildRelease([six(atLeast(66)), six(atLeast(66))]);
    const excludes = buildRelease([six(atMost(48)), six(atMost(48))]);
    expect(buildReport(history(aligned, holds)).stage).toMatchObject({
      kind: "held",
      stage: "aligned",
      lower: "defined",
      upper: "integrated",
    });
    expect(buildReport(history(aligned, excludes)).stage).toMatchObject({
      kind: "at-most",
      stage: "defined",
    });
    expect(buildReport(history(aligned, holds, later)).stage).toMatchObject({ kind: "unchanged" });
    expect(buildReport(history(aligned, excludes, later)).stage).toMatchObject({ kind: "border" });
  });
});

function sum(probabilities: Readonly<Record<Stage, number>>): number {
  return Object.values(probabilities).reduce((total, probability) => total + probability, 0);
}
