import { describe, expect, test } from "vitest";
import {
  correlation,
  mean,
  median,
  present,
  quantile,
  standardDeviation,
  sum,
  variance,
} from "~/domain/statistics/descriptive";
import { cliffsDelta, cohensD, hedgesG, pairOrder } from "~/domain/statistics/effect-sizes";
import { imputeTwoWay } from "~/domain/statistics/imputation";
import {
  benjaminiHochbergAdjust,
  bonferroniAdjust,
  holmAdjust,
  hommelAdjust,
} from "~/domain/statistics/multiplicity";
import { createRandom } from "~/domain/statistics/random";
import { mannWhitney, pooledTest, welchTest } from "~/domain/statistics/two-sample-tests";
import { expectAgreement } from "./reference";

describe("descriptive", () => {
  test("no values, one value", () => {
    expect([mean([]), variance([]), standardDeviation([]), median([]), sum([])]).toEqual([
      null,
      null,
      null,
      null,
      0,
    ]);
    expect([mean([7]), variance([7]), standardDeviation([7]), median([7])]).toEqual([7, null, null, 7]);
  });
  test("equal values have exactly no variance, whatever their digits", () => {
    for (const value of [0.1, 1 / 3, 66.66666666666667, 1e15 + 0.3, 1e-300]) {
      for (const n of [2, 3, 7, 10, 1001]) {
        const values = new Array(n).fill(value);
        expect(mean(values)).toBe(value);
        expect(variance(values)).toBe(0);
      }
    }
  });
  test("a large common offset does not eat the variance", () => {
    expectAgreement(variance([1e15 + 1, 1e15 + 2, 1e15 + 3]), 1, 1e-15);
    expectAgreement(mean([1e308, 1e308]), 1e308, 1e-15);
    expect(variance([1e308, -1e308])).toBeNull();
  });
  test("missing answers", () => {
    expect(present([null, 0, undefined, Number.NaN, -2])).toEqual([0, -2]);
  });
  test("quantiles at the ends", () => {
    expect([0, 1, -0.1, 1.1].map((p) => quantile([3, 1, 2], p))).toEqual([1, 3, null, null]);
  });
  test("correlation of a constant, of one pair, of unequal lengths", () => {
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
    expect(correlation([1], [2])).toBeNull();
    expect(correlation([1, 2], [2, 1])).toBe(-1);
    expect(() => correlation([1], [1, 2])).toThrow(RangeError);
  });
});

describe("two samples", () => {
  test("constant and tiny groups", () => {
    expect(welchTest([3, 3], [3, 3], 0.95)).toBeNull();
    expect(welchTest([3, 3, 3], [4, 4], 0.95)).toBeNull();
    expect(welchTest([1], [1, 2, 3], 0.95)).toBeNull();
    expect(pooledTest([1], [2], 0.95)).toBeNull();
    expect(cohensD([], [1, 2])).toBeNull();
    expect(cohensD([4, 4], [5, 5])).toBeNull();
    expect(hedgesG([1], [2, 3])).toBeNull();
    expect(welchTest([3, 3], [4, 6], 0.95)?.degreesOfFreedom).toBe(1);
  });
  test("Hedges' correction for four values", () => {
    // Gamma(1) / (sqrt(1) Gamma(1/2)) = 1 / sqrt(pi)
    expectAgreement(hedgesG([1, 3], [5, 7]), (cohensD([1, 3], [5, 7]) ?? 0) / Math.sqrt(Math.PI), 1e-14);
  });
  test("Mann-Whitney without ties, by hand: U = 0 of 12, variance 3 * 4 * 8 / 12 = 8", () => {
    const found = mannWhitney([1, 2, 3], [4, 5, 6, 7]);
    expectAgreement(found, { u: 0, z: (-6 + 0.5) / Math.sqrt(8) }, 1e-14);
  });
  test("Mann-Whitney at the centre, all tied, empty", () => {
    expect(mannWhitney([1, 4], [2, 3])).toEqual({ u: 2, z: 0, p: 1 });
    expect(mannWhitney([3, 3, 3], [3, 3])).toEqual({ u: 3, z: null, p: null });
    expect(mannWhitney([], [1])).toBeNull();
    expect(mannWhitney([1], [2])?.p).toBe(1);
  });
  test("pairs agree with comparing each to each", () => {
    const random = createRandom(4);
    for (let round = 0; round < 50; round++) {
      const xs = Array.from({ length: random.integer(12) }, () => random.integer(5));
      const ys = Array.from({ length: random.integer(12) }, () => random.integer(5));
      const signs = xs.flatMap((x) => ys.map((y) => Math.sign(x - y)));
      const count = (sign: number) => signs.filter((s) => s === sign).length;
      expect(pairOrder(xs, ys)).toEqual({ above: count(1), equal: count(0), below: count(-1) });
    }
    expect(cliffsDelta([5, 5], [1])).toBe(1);
    expect(cliffsDelta([], [1])).toBeNull();
  });
});

describe("multiplicity", () => {
  const all = [holmAdjust, benjaminiHochbergAdjust, hommelAdjust, bonferroniAdjust];
  test("no comparison, one, and undefined ones", () => {
    for (const adjust of all) {
      expect(adjust([])).toEqual([]);
      expect(adjust([0.03])).toEqual([0.03]);
      expect(adjust([null, null])).toEqual([null, null]);
      expect(adjust([null, 0.02])).toEqual([null, 0.02]);
      expect(adjust([0, 1])).toEqual([0, 1]);
    }
  });
  test("never below the plain probability, in the same order; Hommel between plain and Holm", () => {
    const random = createRandom(8);
    for (let round = 0; round < 100; round++) {
      const p = Array.from({ length: 1 + random.integer(9) }, () => random.uniform() ** 3);
      const holm = holmAdjust(p);
      const hommel = hommelAdjust(p);
      p.forEach((plain, i) => {
        expect(hommel[i]).toBeGreaterThanOrEqual(plain);
        expect(holm[i]).toBeGreaterThanOrEqual((hommel[i] ?? 1) - 1e-15);
      });
    }
  });
});

describe("two-way imputation", () => {
  const scale = { minimumShare: 0.5, low: 1, high: 5 };
  test("nobody, nothing answered, everything answered", () => {
    expect(imputeTwoWay([], scale)).toEqual({ used: [], rows: [], personMeans: [], mean: null });
    expect(imputeTwoWay([[null, null]], scale)).toEqual({ used: [], rows: [], personMeans: [], mean: null });
    expect(imputeTwoWay([[2, 4]], scale)).toEqual({ used: [0], rows: [[2, 4]], personMeans: [3], mean: 3 });
  });
  test("an empty row never counts, even when no share is demanded", () => {
    expect(
      imputeTwoWay(
        [
          [null, null],
          [1, null],
          [3, 5],
        ],
        { ...scale, minimumShare: 0 },
      ).used,
    ).toEqual([1, 2]);
  });
  test("exactly half counts, and 11 of 20 at a share of 0.55", () => {
    expect(
      imputeTwoWay(
        [
          [4, null],
          [3, 3],
        ],
        scale,
      ).used,
    ).toEqual([0, 1]);
    const row = Array.from({ length: 20 }, (_, i) => (i < 11 ? 3 : null));
    expect(imputeTwoWay([row, new Array(20).fill(3)], { ...scale, minimumShare: 0.55 }).used).toEqual([0, 1]);
  });
  test("clips to the scale on both sides", () => {
    const { rows } = imputeTwoWay(
      [
        [5, 5, null],
        [1, 1, null],
        [3, 3, 5],
        [3, 3, 1],
        [3, 3, 4.5],
      ],
      scale,
    );
    // Item means 3, 3, 3.5: 3.5 + 2 and 3.5 - 2.
    expect(rows[0]?.[2]).toBe(5);
    expect(rows[1]?.[2]).toBe(1.5);
  });
  test("an item nobody answered stays undefined and says so", () => {
    const found = imputeTwoWay(
      [
        [2, 3, null],
        [4, 5, null],
      ],
      scale,
    );
    expect(found).toEqual({
      used: [0, 1],
      rows: [
        [2, 3, null],
        [4, 5, null],
      ],
      personMeans: [null, null],
      mean: null,
    });
  });
  test("the input stays as it was; ragged rows are refused", () => {
    const input = [
      [1, null, 3],
      [2, 2, 2],
    ];
    imputeTwoWay(input, scale);
    expect(input).toEqual([
      [1, null, 3],
      [2, 2, 2],
    ]);
    expect(() => imputeTwoWay([[1, 2], [1]], scale)).toThrow(RangeError);
  });
});
