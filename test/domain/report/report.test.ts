import { describe, expect, test } from "vitest";
import type { Figure } from "~/domain/disclosure/release-shape";
import { buildReport } from "~/domain/report/build-report";
import { buildTrend } from "~/domain/trends/trend";
import {
  atLeast,
  atMost,
  buildHiddenRelease,
  buildRelease,
  history,
  value,
} from "../../support/release-builder";

const department = (score: number, more: object = {}) => ({ n: 12, N: 14, score, ...more });

describe("what a wave is compared with", () => {
  const now = buildRelease([department(62), department(60)]);

  test("the last and the first wave that showed both departments", () => {
    const first = buildRelease([department(50), department(50)]);
    const report = buildReport(history(first, buildHiddenRelease(), null, now));
    expect(report.comparedWith).toEqual({ waveId: "w1", quarter: "Q1" });
    expect(report.first).toEqual({ waveId: "w1", quarter: "Q1" });
    expect(report.change).toMatchObject({ kind: "change", difference: 11, verdict: "clear-change" });
  });

  test("another instrument is not compared, but the first wave with this one is", () => {
    const same = buildRelease([department(55), department(55)]);
    const other = buildRelease([department(50), department(50)], { instrumentVersion: "v0" });
    const report = buildReport(history(same, other, now));
    expect(report.change).toEqual({ kind: "unavailable", reason: "other-instrument" });
    expect(report.dimensions[0]?.change).toEqual({ kind: "unavailable", reason: "other-instrument" });
    expect(report.first?.waveId).toBe("w1");
    expect(report.changeSinceFirst).toMatchObject({ kind: "change", difference: 6 });
  });

  test("a first wave has nothing before it", () => {
    const report = buildReport(history(now));
    expect(report.change).toEqual({ kind: "unavailable", reason: "no-earlier-wave" });
    expect(report.comparedWith).toBeNull();
  });

  test("a wave without a release has no report", () => {
    expect(() => buildReport(history(now, null))).toThrow("buildReport requires a release");
  });
});

describe("departments that may not be shown apart", () => {
  test("leave only the pooled total, and one reason everywhere", () => {
    const release = buildHiddenRelease();
    const report = buildReport(history(release));
    expect(report.overall).toEqual({ kind: "withheld", reason: "department-below-threshold" });
    expect(report.gap.estimate.kind).toBe("withheld");
    expect(report.mirror.map(({ mismatch }) => mismatch.kind)).toEqual(["withheld", "withheld"]);
    expect(report.smallestDetectableChange).toBeNull();
    expect(report.pooled).toBeNull();
    const pooled = { respondents: 12, invited: 20, score: value(58) };
    const withPool = buildReport(history(buildRelease([department(50), department(50)], { pooled })));
    expect(withPool.pooled).toMatchObject({ respondents: 12, estimate: { kind: "estimate", score: 58 } });
  });
});

describe("the mirror", () => {
  const sees = (own: number, other: number) => ({ mirror: { own: value(own, 10), other: value(other, 10) } });

  test("sets how a department sees itself against how the other sees it", () => {
    const release = buildRelease([
      { n: 30, N: 34, score: 60, ...sees(80, 40) },
      { n: 25, N: 28, score: 60, ...sees(60, 50) },
    ]);
    const [sales, marketing] = buildReport(history(release)).mirror;
    expect(sales).toMatchObject({
      department: 0,
      verdict: "clear-difference",
      mismatch: { score: 30 },
    });
    expect(sales.viewOfOther).toEqual(value(50, 10));
    expect(marketing).toMatchObject({ department: 1, mismatch: { score: 20 } });
  });

  test("a mismatch inside its error is not named", () => {
    const release = buildRelease([department(60, sees(70, 60)), department(60, sees(60, 60))]);
    expect(buildReport(history(release)).mirror[0]).toMatchObject({
      verdict: "too-little-data",
      mismatch: { score: 10 },
    });
  });
});

describe("cautions", () => {
  const wave = (n: number, m: number) =>
    buildRelease([
      { n, N: 20, score: 60 },
      { n: m, N: 20, score: 60 },
    ]);

  test("low response, per department, below 60 %", () => {
    expect(buildReport(history(wave(11, 12))).cautions).toContainEqual({
      kind: "low-response",
      department: 0,
      rate: 0.55,
    });
    expect(buildReport(history(wave(12, 12))).cautions.map(({ kind }) => kind)).toEqual(["sensitivity"]);
  });

  test("a difference of 15 percentage points from the wave compared with", () => {
    const kinds = (from: number, to: number) =>
      buildReport(history(wave(from, 16), wave(to, 16))).cautions.map(({ kind }) => kind);
    expect(kinds(14, 17)).toContain("response-shift");
    expect(kinds(17, 14)).toContain("response-shift");
    expect(kinds(14, 16)).not.toContain("response-shift");
  });

  test("nobody silent, no sensitivity", () => {
    expect(buildReport(history(wave(20, 20))).cautions).toEqual([]);
    expect(buildReport(history(wave(16, 20))).cautions).toEqual([
      { kind: "sensitivity", silent: 4, score: 59 },
    ]);
  });
});

describe("which dimension first", () => {
  test("the two that are far the lowest are so for certain, equal ones by a third each", () => {
    const clear = buildRelease([
      department(60, { dims: [40, 75, 42, 75, 75, 75] }),
      department(60, { dims: [40, 75, 42, 75, 75, 75] }),
    ]);
    const probabilities = buildReport(history(clear)).dimensions.map(({ amongLowest }) => amongLowest ?? 0);
    expect(probabilities[0]).toBeGreaterThan(0.99);
    expect(probabilities[2]).toBeGreaterThan(0.99);
    const equal = buildReport(history(buildRelease([department(60), department(60)])));
    for (const { amongLowest } of equal.dimensions)
      expect(Math.abs((amongLowest ?? 0) - 1 / 3)).toBeLessThan(0.02);
    const sum = equal.dimensions.reduce((total, { amongLowest }) => total + (amongLowest ?? 0), 0);
    expect(sum).toBeCloseTo(2, 10);
  });

  test("counts an end band for anywhere in it: a low one is among the lowest, a high one is not", () => {
    const of = (band: Figure) =>
      buildReport(
        history(
          buildRelease([
            department(60, { dims: [50, 62, 63, 64, 65, band] }),
            department(60, { dims: [50, 62, 63, 64, 65, band] }),
          ]),
        ),
      ).dimensions.map(({ amongLowest }) => amongLowest ?? -1);
    const low = of(atMost(39));
    expect(low[5]).toBeGreaterThan(0.99);
    expect(low[0]).toBeGreaterThan(0.95);
    expect(of(atLeast(84))[5]).toBeLessThan(0.01);
  });

  test("leaves out what is withheld, and says nothing when more than two are", () => {
    const hidden: Figure = { kind: "withheld", reason: "audit-refused" };
    const of = (dims: readonly (number | Figure)[]) =>
      buildReport(history(buildRelease([department(60, { dims }), department(60)]))).dimensions.map(
        ({ amongLowest }) => amongLowest,
      );
    const one = of([50, 60, 60, 60, 60, hidden]);
    expect(one[5]).toBeNull();
    expect(one[0]).toBeGreaterThan(0.5);
    expect(of([50, 60, 60, hidden, hidden, hidden])).toEqual(Array(6).fill(null));
  });
});

describe("the trend", () => {
  const wave = (score: number) => buildRelease([department(score), department(score)]);

  test("has one point a wave, withheld ones included, each read with the history up to it", () => {
    const { points, drift } = buildTrend(history(wave(58), null, wave(65), buildHiddenRelease()));
    expect(points.map(({ stage }) => stage.kind)).toEqual(["named", "withheld", "unchanged", "withheld"]);
    expect(points.map(({ overall }) => overall.kind)).toEqual([
      "estimate",
      "withheld",
      "estimate",
      "withheld",
    ]);
    expect(points[0]?.responseRates[0]).toBeCloseTo(12 / 14);
    expect(points[3]?.responseRates).toEqual([null, null]);
    expect(drift).toBeNull();
  });

  test("the moving average starts with the eighth wave and sees a lasting shift, not a wobble", () => {
    const wobble = [60, 61, 59, 60, 62, 60, 59, 60].map(wave);
    expect(buildTrend(history(...wobble.slice(1))).drift).toBeNull();
    expect(buildTrend(history(...wobble)).drift?.some(({ outside }) => outside)).toBe(false);
    const shift = [54, 54, 55, 54, 66, 66, 65, 66, 66, 66].map(wave);
    const drift = buildTrend(history(...shift)).drift;
    expect(drift?.at(-1)?.outside).toBe(true);
  });

  test("its arithmetic follows the NIST example: 0.3 of the new, 0.7 of the old", () => {
    const scores = [52, 47, 53, 49, 50, 47, 51, 50];
    const { drift } = buildTrend(history(...scores.map(wave)));
    const centre = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    let expected = centre;
    for (const [index, score] of scores.entries()) {
      expected = 0.3 * score + 0.7 * expected;
      expect(drift?.[index]?.average).toBeCloseTo(expected, 10);
    }
  });
});
