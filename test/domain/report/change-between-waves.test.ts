import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { changeSentence } from "~/content/report/changes";
import { buildReport } from "~/domain/report/build-report";
import { readContrast } from "~/domain/report/contrast";
import { buildTrend } from "~/domain/trends/trend";
import { buildRelease, history } from "../../support/release-builder";

type Sizes = { n?: number; N?: number; other?: number; methodVersion?: string };

function wave(score: number, { n = 20, N = 23, other = n, methodVersion = "2.0" }: Sizes = {}) {
  return buildRelease(
    [
      { n, N, score },
      { n: other, N, score },
    ],
    { methodVersion },
  );
}

const standardError = (change: { kind: string; low?: number; high?: number }) =>
  ((change.high ?? Number.NaN) - (change.low ?? Number.NaN)) / 2 / 1.959963984540054;

/** What 3 silent people of 23 in each of two waves add, apart from what each wave's score has in its error. */
const silent = (usualSpread: number, times = 1.4) => (2 * (times ** 2 - 1) * usualSpread ** 2 * 3) / 23 / 20;

describe("the mood of two days and the silent of two waves", () => {
  const report = (methodVersion: string, score = 56) =>
    buildReport(history(wave(50), wave(score, { methodVersion })));
  const [before, now] = [report("1.1"), report("2.0")];

  test("enter the squared error of every change whole, however it is put together", () => {
    const added = (pick: (of: typeof now) => (typeof now)["change"]) =>
      standardError(pick(now)) ** 2 - standardError(pick(before)) ** 2;
    const mood = 2 * 1.4 ** 2;
    expect(added(({ change }) => change)).toBeCloseTo(mood + silent(12.5) / 2, 9);
    expect(added(({ changeSinceFirst }) => changeSinceFirst)).toBeCloseTo(mood + silent(12.5) / 2, 9);
    for (const department of [0, 1] as const) {
      expect(added(({ departments }) => departments[department].change)).toBeCloseTo(mood + silent(12.5), 9);
    }
    for (let dimension = 0; dimension < 6; dimension++) {
      expect(added(({ dimensions }) => dimensions[dimension]!.change)).toBeCloseTo(mood + silent(16) / 2, 9);
    }
  });

  test("make the smallest change that would show larger", () => {
    expect(before.smallestDetectableChange).toBeCloseTo(4.73, 2);
    expect(now.smallestDetectableChange).toBeCloseTo(7.8, 2);
  });

  test("count for more where it is not looked at whether opinions are divided, and for nothing where all answered", () => {
    const error = (methodVersion: string, N: number) => {
      const later = wave(56, { n: 12, N, methodVersion });
      return standardError(buildReport(history(wave(50, { n: 12, N }), later)).change) ** 2;
    };
    const added = (N: number) => error("2.0", N) - error("1.1", N) - 2 * 1.4 ** 2;
    expect(added(14)).toBeCloseTo(((1.5 ** 2 - 1) * 12.5 ** 2 * 2) / 14 / 12, 9);
    expect(added(12)).toBeCloseTo(0, 9);
  });

  test("leave to method 1 what it has said, and to large movements the word clear", () => {
    expect(report("1.1", 55).change).toMatchObject({ verdict: "clear-change" });
    expect(report("2.0", 55).change).toMatchObject({ verdict: "too-little-data" });
    expect(report("2.0", 58).change).toMatchObject({ verdict: "clear-change" });
  });

  test("do not enter gap and the contrast of an action", () => {
    expect(now.gap).toEqual(before.gap);
    const contrast = (methodVersion: string) =>
      readContrast({
        instrument: instrumentV1,
        releases: history(wave(50), wave(48), wave(56, { methodVersion })),
        chosenAfter: "w2",
        targetedItems: ["trust-1"],
      });
    const [one, two] = [contrast("1.1"), contrast("2.0")];
    if (!("low" in one) || !("low" in two)) throw new Error("both can be compared");
    expect([two.low, two.high]).toEqual([one.low, one.high]);
  });
});

describe("a response rate that moved by 15 points", () => {
  const moved = history(wave(50, { N: 20 }), wave(65, { n: 17, N: 20, other: 20 }));
  const report = buildReport(moved);

  test("leaves no change clear that rests on it, and says why", () => {
    const because = { verdict: "too-little-data", because: "response-moved" };
    expect(report.change).toMatchObject(because);
    expect(report.departments[0].change).toMatchObject(because);
    expect(report.dimensions.map(({ change }) => change)).toEqual(
      report.dimensions.map(() => expect.objectContaining(because)),
    );
    expect(buildTrend(moved).points[1]?.change).toEqual(report.change);
    expect(buildTrend(moved).development.sinceLast.departments[0]).toEqual(report.departments[0].change);
    expect(changeSentence("en", report.change, "Q1")).toBe(
      "Too little data to tell whether it moved since Q1: the response rate changed by 15 percentage points or more, so the difference may come from other people answering.",
    );
  });

  test("does not touch the department whose rate stayed, nor a smaller step", () => {
    expect(report.departments[1].change).toMatchObject({ verdict: "clear-change" });
    const less = buildReport(history(wave(50, { N: 20 }), wave(65, { n: 18, N: 20, other: 20 })));
    expect(less.change).toMatchObject({ verdict: "clear-change" });
  });

  test("is no reason where chance alone is reason enough", () => {
    const small = buildReport(history(wave(50, { N: 20 }), wave(52, { n: 17, N: 20 })));
    expect(small.change).toMatchObject({ verdict: "too-little-data" });
    expect(small.change).not.toHaveProperty("because");
  });

  test("changes nothing that method 1 has said", () => {
    const old = buildReport(
      history(wave(50, { N: 20 }), wave(65, { n: 17, N: 20, other: 20, methodVersion: "1.1" })),
    );
    expect(old.change).toMatchObject({ verdict: "clear-change" });
  });
});
