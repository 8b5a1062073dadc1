import { describe, expect, test } from "vitest";
import { buildReport, type PastRelease } from "~/domain/report/build-report";
import { missingQuarters } from "~/domain/trends/time-line";
import { buildTrend } from "~/domain/trends/trend";
import { DIMENSIONS } from "../../support/dimensions";
import { atLeast, buildHiddenRelease, buildRelease, history } from "../../support/release-builder";

const department = (score: number) => ({
  n: 12,
  N: 14,
  score,
  dims: DIMENSIONS.map((_, index) => score - 6 + 2 * index),
});
const wave = (first: number, second = first) => buildRelease([department(first), department(second)]);

const STORY = history(
  wave(50, 58),
  wave(42),
  wave(51, 49),
  buildHiddenRelease(),
  null,
  buildRelease([{ ...department(60), score: atLeast(84) }, department(60)]),
  wave(62),
  buildRelease([department(61), department(64)], { instrumentVersion: "v2" }),
  buildRelease([department(66), department(70)], { instrumentVersion: "v2" }),
);

const upTo = (length: number): readonly PastRelease[] => STORY.slice(0, length);

/** Where the trend says something else than the reports of its waves. */
function differences(releases: readonly PastRelease[]): string[] {
  const { points } = buildTrend(releases);
  return releases.flatMap((wave, index) => {
    if (!wave.release) return [];
    const report = buildReport(releases.slice(0, index + 1));
    const point = points[index]!;
    const pairs: [string, unknown, unknown][] = [
      ["overall", point.overall, report.overall],
      ["stage", point.stage, report.stage],
      ["departments", point.departments, report.departments.map(({ estimate }) => estimate)],
      ["gap", point.gap, report.gap],
      ["change", point.change, report.change],
    ];
    return pairs.flatMap(([name, mine, theirs]) =>
      JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [`${wave.waveId}: ${name}`],
    );
  });
}

describe("the trend says what the reports say", () => {
  test("at every wave", () => {
    expect(differences(STORY)).toEqual([]);
  });

  test.each([2, 3, 7, 9])("about the changes up to wave %i", (length) => {
    const report = buildReport(upTo(length));
    const { development } = buildTrend(upTo(length));
    expect(development.last).toEqual(report.comparedWith);
    expect(development.first).toEqual(report.first);
    expect(development.sinceLast.overall).toEqual(report.change);
    expect(development.sinceFirst.overall).toEqual(report.changeSinceFirst);
    expect(development.sinceLast.departments).toEqual(report.departments.map(({ change }) => change));
    for (const { dimension, change } of report.dimensions)
      expect(development.sinceLast.dimensions[dimension]).toEqual(change);
    expect(development.smallestDetectableChange).toBe(report.smallestDetectableChange);
  });
});

describe("the development", () => {
  test("is that of the last wave with a result, when the newest has none", () => {
    const { development } = buildTrend(upTo(5));
    expect(development.now?.waveId).toBe("w3");
    expect(development.last?.waveId).toBe("w2");
    expect(development.first?.waveId).toBe("w1");
  });

  test("compares nothing before the second result", () => {
    for (const releases of [[], upTo(1)]) {
      const { sinceLast, sinceFirst } = buildTrend(releases).development;
      for (const change of [sinceLast.overall, ...sinceFirst.departments])
        expect(change).toEqual({ kind: "unavailable", reason: "no-earlier-wave" });
    }
  });

  test("compares nothing across two instruments, and starts over with the new one", () => {
    const { points, development } = buildTrend(upTo(8));
    expect(development.sinceLast.overall).toEqual({ kind: "unavailable", reason: "other-instrument" });
    expect(development.first).toBeNull();
    expect(points.map(({ sameInstrument }) => sameInstrument)).toEqual([
      ...Array.from({ length: 7 }, () => true),
      false,
    ]);
    expect(buildTrend(upTo(9)).points.at(-1)?.sameInstrument).toBe(true);
  });

  test("reads the six topics together: what one alone would flag is not flagged among six", () => {
    const lone = (score: number, dims: number[]) => ({ n: 12, N: 14, score, dims });
    const flat = [55, 55, 55, 55, 55, 55];
    const before = buildRelease([lone(55, flat), lone(55, flat)]);
    const flagged = (shift: number) => {
      const moved = [55 + shift, 55, 55, 55, 55, 55];
      const after = buildRelease([lone(55, moved), lone(55, moved)]);
      const change = buildTrend(history(before, after)).development.sinceLast.dimensions.definitions;
      if (change?.kind !== "change") throw new Error("both waves show the topic");
      return { clear: change.verdict === "clear-change", alone: change.low > 0 };
    };
    const shifts = Array.from({ length: 30 }, (_, index) => flagged(index + 1));
    expect(shifts.some(({ clear, alone }) => alone && !clear)).toBe(true);
    expect(shifts.at(-1)).toEqual({ clear: true, alone: true });
  });
});

const NEWER = { instrumentVersion: "v2" };

test("the moving average leaves out waves of another instrument", () => {
  const old = Array.from({ length: 7 }, () => wave(40));
  const now = Array.from({ length: 8 }, () => buildRelease([department(60), department(60)], NEWER));
  expect(buildTrend(history(...old, ...now.slice(1))).drift).toBeNull();
  const { drift } = buildTrend(history(...old, ...now));
  expect(drift).toHaveLength(8);
  expect(drift?.every(({ average }) => Math.abs(average - 60) < 1e-9)).toBe(true);
});

test("quarters in which nothing was asked are found over the turn of the year, once each", () => {
  expect(missingQuarters(["2025-Q3", "2025-Q3", "2026-Q2"])).toEqual(["2025-Q4", "2026-Q1"]);
  expect(missingQuarters(["2026-Q1"])).toEqual([]);
  expect(missingQuarters(["w1", "w2"])).toEqual([]);
  expect(missingQuarters([])).toEqual([]);
});
