import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { METHOD_VERSION } from "~/domain/method";
import { buildReport } from "~/domain/report/build-report";
import type { ChangeReading, Estimate } from "~/domain/report/report";
import { stageRuleOf } from "~/domain/report/stage-rule";
import { stageProbabilities } from "~/domain/report/stages";
import { type BuiltDepartment, buildRelease, history } from "../../support/release-builder";

type Interval = { mean: number; ci: [number, number] };
type Wave = { departments: [BuiltDepartment, BuiltDepartment] };
type Case = {
  id: string;
  now: Wave;
  before?: Wave;
  expected: {
    overall: Interval & { se: number; df: number | null; pstage: number[] };
    headcount: Interval;
    departments: { ci: [number, number] }[];
    gap: Interval & { named: boolean };
    dimensionOverall: [number, number][];
    gaps: (Interval & { named: boolean })[];
    smallestDetectableChange: number;
    sensitivity: { silent: number; score: number };
    change?: Interval & { verdict: string };
    departmentChanges?: (Interval & { verdict: string })[];
    dimensionChanges?: (Interval & { verdict: string })[];
  };
};

const cases: Case[] = JSON.parse(readFileSync("test/fixtures/method/report_reference.json", "utf8"));

function close(actual: number | undefined | null, expected: number): void {
  expect(actual).toBeTypeOf("number");
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    1e-8 * Math.max(1, Math.abs(expected)),
  );
}

function isEstimate(actual: Estimate, [low, high]: [number, number]): void {
  if (actual.kind !== "estimate") throw new Error(`expected an estimate, not ${actual.kind}`);
  close(actual.low, Math.max(20, low));
  close(actual.high, Math.min(100, high));
}

function isChange(actual: ChangeReading | undefined, expected: Interval & { verdict: string }): void {
  if (actual?.kind !== "change") throw new Error("expected a change");
  close(actual.difference, expected.mean);
  close(actual.low, expected.ci[0]);
  close(actual.high, expected.ci[1]);
  expect(actual.verdict).toBe(expected.verdict);
}

describe.each(cases)("$id", ({ now, before, expected }) => {
  const reportOf = (methodVersion: string) => {
    const made = [...(before ? [before] : []), now];
    return buildReport(
      history(...made.map(({ departments }) => buildRelease(departments, { methodVersion }))),
    );
  };
  const report = reportOf(METHOD_VERSION);
  // Changes were worked out elsewhere without the common mood, as the first method has them.
  const withoutMood = reportOf("1.1");

  test("overall, departments and dimensions", () => {
    if (report.overall.kind !== "estimate") throw new Error("expected an estimate");
    close(report.overall.score, expected.overall.mean);
    close(report.overall.standardError, expected.overall.se);
    isEstimate(report.overall, expected.overall.ci);
    if (expected.overall.df === null) expect(report.overall.degreesOfFreedom).toBeNull();
    else close(report.overall.degreesOfFreedom, expected.overall.df);
    isEstimate(report.headcountWeighted, expected.headcount.ci);
    report.departments.forEach((department, index) => {
      isEstimate(department.estimate, expected.departments[index]!.ci);
    });
    report.dimensions.forEach((dimension, index) => {
      isEstimate(dimension.overall, expected.dimensionOverall[index]!);
    });
  });

  test("stage probabilities", () => {
    if (report.overall.kind !== "estimate") throw new Error("expected an estimate");
    const { score, standardError, degreesOfFreedom } = report.overall;
    // Worked out elsewhere for the cuts of the first method.
    const probabilities = stageProbabilities(
      { mean: score, squaredError: standardError ** 2, degreesOfFreedom },
      stageRuleOf("1.1").cuts,
    );
    Object.values(probabilities).forEach((probability, index) => {
      close(probability, expected.overall.pstage[index]!);
    });
  });

  test("gaps", () => {
    const readings = [report.gap, ...report.dimensions.map(({ gap }) => gap)];
    [expected.gap, ...expected.gaps].forEach((gap, index) => {
      const { estimate, verdict, higher } = readings[index]!;
      if (estimate.kind !== "estimate") throw new Error("expected an estimate");
      close(estimate.score, gap.mean);
      close(estimate.low, gap.ci[0]);
      close(estimate.high, gap.ci[1]);
      expect(verdict === "clear-difference").toBe(gap.named);
      expect(higher).toBe(gap.named ? (gap.mean > 0 ? 0 : 1) : null);
    });
  });

  test("changes", () => {
    if (!expected.change || !expected.departmentChanges || !expected.dimensionChanges) {
      expect(withoutMood.change).toEqual({ kind: "unavailable", reason: "no-earlier-wave" });
      return;
    }
    isChange(withoutMood.change, expected.change);
    isChange(withoutMood.changeSinceFirst, expected.change);
    expected.departmentChanges.forEach((change, index) => {
      isChange(withoutMood.departments[index]?.change, change);
    });
    expected.dimensionChanges.forEach((change, index) => {
      isChange(withoutMood.dimensions[index]?.change, change);
    });
  });

  test("what could be detected, and what the silent could move", () => {
    close(withoutMood.smallestDetectableChange, expected.smallestDetectableChange);
    const sensitivity = report.cautions.find(({ kind }) => kind === "sensitivity");
    if (expected.sensitivity.silent === 0) expect(sensitivity).toBeUndefined();
    else expect(sensitivity).toEqual({ kind: "sensitivity", ...expected.sensitivity });
  });
});

test("the cases hold named and unnamed gaps and all three verdicts", () => {
  const gaps = cases.flatMap(({ expected }) => expected.gaps.map(({ named }) => named));
  expect(new Set(gaps)).toEqual(new Set([true, false]));
  const verdicts = cases.flatMap(({ expected }) =>
    [expected.change, ...(expected.departmentChanges ?? []), ...(expected.dimensionChanges ?? [])].flatMap(
      (change) => change?.verdict ?? [],
    ),
  );
  expect(new Set(verdicts)).toEqual(new Set(["clear-change", "no-real-change", "too-little-data"]));
});
