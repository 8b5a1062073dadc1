import { describe, expect, test } from "vitest";
import {
  completeColumns,
  meanAbsoluteDeviation,
  meanAdjustedAgreement,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from "~/domain/statistics/agreement";
import {
  individualsChart,
  movingAverageChart,
  movingAverageLimits,
  movingAverages,
} from "~/domain/statistics/control-charts";
import { intraclassCorrelation } from "~/domain/statistics/intraclass-correlation";
import { cholesky, covarianceMatrix } from "~/domain/statistics/matrix";
import { oneFactor } from "~/domain/statistics/one-factor";
import {
  frequencies,
  leikDispersion,
  splitShare,
  vanDerEijkAgreement,
} from "~/domain/statistics/ordinal-agreement";
import { createRandom } from "~/domain/statistics/random";
import {
  alphaIfDeleted,
  cronbachAlpha,
  feldtInterval,
  itemRestCorrelations,
  omegaOneFactor,
  standardizedAlpha,
} from "~/domain/statistics/reliability";
import { bootstrapInterval, bootstrapMeans, resampledMeans } from "~/domain/statistics/resampling";
import { expectAgreement } from "./reference";

const scale = { low: 1, high: 5 };

describe("agreement", () => {
  test("unanimity", () => {
    expect(withinGroupAgreement([4, 4, 4], scale)).toBe(1);
    expect(meanAdjustedAgreement([4, 4, 4], scale)).toBe(1);
    expect(meanAdjustedAgreement([1, 1, 1], scale)).toBeNull();
    expect(
      withinGroupAgreementOfItems(
        [
          [4, 2],
          [4, 2],
        ],
        scale,
      ),
    ).toBe(1);
    expect(meanAbsoluteDeviation([0.1, 0.1, 0.1])).toBe(0);
    expect(vanDerEijkAgreement([0, 0, 7, 0, 0])).toBe(1);
    expect(leikDispersion([0, 0, 0, 0, 7])).toBe(0);
  });
  test("worse than evenly spread is floored at 0", () => {
    expect(withinGroupAgreement([1, 5], scale)).toBe(0);
    expect(
      withinGroupAgreementOfItems(
        [
          [1, 5],
          [5, 1],
        ],
        scale,
      ),
    ).toBe(0);
    // aWG is not floored: s2 = 8, largest variance 2 * 2 * 2 = 8.
    expect(meanAdjustedAgreement([1, 5], scale)).toBe(-1);
  });
  test("too few values", () => {
    expect(withinGroupAgreement([], scale)).toBeNull();
    expect(withinGroupAgreement([3], scale)).toBeNull();
    expect(withinGroupAgreementOfItems([[3, 4]], scale)).toBeNull();
    expect(withinGroupAgreementOfItems([], scale)).toBeNull();
    expect(meanAdjustedAgreement([3], scale)).toBeNull();
    expect(meanAbsoluteDeviation([])).toBeNull();
    expect(withinGroupAgreement([3, 3], { low: 3, high: 3 })).toBeNull();
  });
  test("rows with a missing answer are left out", () => {
    expect(
      completeColumns([
        [1, null],
        [2, 3],
      ]),
    ).toEqual([[2], [3]]);
    expect(completeColumns([])).toEqual([]);
    expect(() => completeColumns([[1], [1, 2]])).toThrow(RangeError);
  });
  test("van der Eijk: shares as counts, gaps, negative and missing counts", () => {
    expectAgreement(vanDerEijkAgreement([0.3, 0, 0.4, 0, 0.3]), -0.15, 1e-12);
    expectAgreement(vanDerEijkAgreement([3e-15, 0, 4e-15, 0, 3e-15]), -0.15, 1e-12);
    expect(vanDerEijkAgreement([1, 1])).toBeNull();
    expect(vanDerEijkAgreement([-1, 2, 3])).toBeNull();
    expect([vanDerEijkAgreement([]), leikDispersion([0, 0]), splitShare([0, 0, 0])]).toEqual([
      null,
      null,
      null,
    ]);
  });
  test("split opinions leave the middle out", () => {
    expect(splitShare([3, 0, 4, 0, 3])).toBe(0.3);
    expect(splitShare([5, 5])).toBe(0.5);
    expect(frequencies([0, 1, 2.5, 5, 6], scale)).toEqual([1, 0, 0, 0, 1]);
  });
});

describe("intraclass correlation", () => {
  test("by hand: means 1.5 and 5.5, MSB 16, MSW .5", () => {
    expectAgreement(
      intraclassCorrelation([
        [1, 2],
        [5, 6],
      ]),
      { betweenMeanSquare: 16, withinMeanSquare: 0.5, f: 32, icc1: 15.5 / 16.5, icc2: 15.5 / 16 },
      1e-14,
    );
  });
  test("NIST SmLs09: 1,000,000,000,000.4 with a spread of 0.1, as far as numbers hold it", () => {
    // Certified F is 21; the data themselves are rounded to about 1e-4 when read.
    const offset = 1e12;
    const groups = Array.from({ length: 9 }, (_, group) => {
      const centre = [0.4, 0.3, 0.2, 0.5, 0.6, 0.2, 0.4, 0.6, 0.8][group] ?? 0;
      return [centre, ...Array.from({ length: 20 }, (_, i) => centre + (i % 2 ? 0.1 : -0.1))];
    });
    const plain = intraclassCorrelation(groups).f ?? 0;
    const shifted = intraclassCorrelation(groups.map((group) => group.map((value) => value + offset))).f ?? 0;
    expectAgreement(shifted, plain, 2e-3);
  });
  test("undefined where nothing can be compared", () => {
    expect(intraclassCorrelation([])).toMatchObject({ groups: 0, n: 0, icc1: null, meanGroupSize: null });
    expect(intraclassCorrelation([[1, 2, 3]])).toMatchObject({ groups: 1, icc1: null, f: null });
    expect(intraclassCorrelation([[1], [2]])).toMatchObject({ withinMeanSquare: null, icc1: null });
    expect(
      intraclassCorrelation([
        [2, 2],
        [2, 2],
      ]),
    ).toMatchObject({ f: null, p: null, icc1: null, icc2: null });
    expect(
      intraclassCorrelation([
        [2, 2],
        [3, 3],
      ]),
    ).toMatchObject({ f: null, icc1: 1, icc2: 1 });
    expect(intraclassCorrelation([[], [1, 2], [5, 6]]).groups).toBe(2);
  });
});

describe("reliability", () => {
  test("parallel items are perfectly reliable, opposite ones leave no total", () => {
    const rows = [
      [1, 1],
      [2, 2],
      [5, 5],
    ];
    expect(cronbachAlpha(rows)).toBe(1);
    expect(
      cronbachAlpha([
        [1, 5],
        [2, 4],
        [3, 3],
      ]),
    ).toBeNull();
    expect(alphaIfDeleted(rows)).toEqual([null, null]);
  });
  test("too little to say", () => {
    expect(cronbachAlpha([])).toBeNull();
    expect(cronbachAlpha([[1, 2]])).toBeNull();
    expect(
      cronbachAlpha([
        [1, null],
        [null, 2],
      ]),
    ).toBeNull();
    expect(
      cronbachAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(itemRestCorrelations([[1], [2]])).toEqual([null]);
    expect(omegaOneFactor([])).toBeNull();
    expect(feldtInterval(0.8, { respondents: 30, items: 1, level: 0.95 })).toBeNull();
  });
  test("a constant item", () => {
    const rows = [
      [1, 3, 2],
      [2, 3, 2],
      [4, 3, 5],
      [5, 3, 4],
    ];
    expect(standardizedAlpha(rows)).toBeNull();
    expect(itemRestCorrelations(rows)[1]).toBeNull();
    expect(omegaOneFactor(rows)).toBeNull();
    expect(cronbachAlpha(rows)).not.toBeNull();
  });
});

describe("one factor", () => {
  test("recovers exact structures, signs and units included", () => {
    const loadings = [2, -1.5, 0.3, 4, -0.8];
    const residuals = [1, 0.2, 0.5, 3, 0.05];
    const covariance = loadings.map((a, i) => loadings.map((b, j) => a * b + (i === j ? residuals[i]! : 0)));
    expectAgreement(oneFactor(covariance), { loadings, residualVariances: residuals }, 1e-7);
  });
  test("a Heywood case is reported, not hidden", () => {
    const covariance = [
      [1, 0.8, 0.8],
      [0.8, 1, 0.5],
      [0.8, 0.5, 1],
    ];
    const found = oneFactor(covariance);
    expectAgreement(found?.loadings, [Math.sqrt(1.28), 0.8 / Math.sqrt(1.28), 0.8 / Math.sqrt(1.28)], 1e-12);
    expect(found?.residualVariances[0]).toBeLessThan(0);
  });
  test("no maximum: contradicting signs, an item that repeats another, two items", () => {
    expect(
      oneFactor([
        [1, 0.5, 0.5],
        [0.5, 1, -0.1],
        [0.5, -0.1, 1],
      ]),
    ).toBeNull();
    expect(
      oneFactor([
        [1, 1, 0.5],
        [1, 1, 0.5],
        [0.5, 0.5, 1],
      ]),
    ).toBeNull();
    expect(
      oneFactor([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toBeNull();
    expect(
      oneFactor([
        [0, 0, 0],
        [0, 1, 0.5],
        [0, 0.5, 1],
      ]),
    ).toBeNull();
  });
  test("matrices", () => {
    expect(
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toBeNull();
    expect(covarianceMatrix([[1], [2]])).toEqual([]);
    expect(() => covarianceMatrix([[1], [1, 2]])).toThrow(RangeError);
  });
});

describe("random numbers and resampling", () => {
  test("the same seed gives the same stream, another one another, large seeds included", () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return [random.uniform(), random.normal(), random.integer(1000), random.shuffle([1, 2, 3, 4, 5])];
    };
    expect(draw(5)).toEqual(draw(5));
    expect(
      new Set([0, 1, -1, 2 ** 32, 2 ** 33, 2 ** 53 - 1].map((seed) => JSON.stringify(draw(seed)))).size,
    ).toBe(6);
    expect(() => createRandom(0.5)).toThrow(RangeError);
    expect(() => createRandom(1).integer(0)).toThrow(RangeError);
  });
  test("uniform, normal and whole numbers have the moments they should", () => {
    const random = createRandom(2024);
    const n = 200_000;
    let [uniform, normal, squared, fourth] = [0, 0, 0, 0];
    const counts = new Array(7).fill(0);
    for (let i = 0; i < n; i++) {
      const z = random.normal();
      uniform += random.uniform();
      normal += z;
      squared += z * z;
      fourth += z ** 4;
      counts[random.integer(7)]++;
    }
    // Each within five standard errors.
    expect(Math.abs(uniform / n - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(normal / n)).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(squared / n - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    expect(Math.abs(fourth / n - 3)).toBeLessThan(5 * Math.sqrt(96 / n));
    for (const count of counts) expect(Math.abs(count - n / 7)).toBeLessThan(5 * Math.sqrt(n / 7));
  });
  test("a shuffle keeps what it shuffles and reaches every order", () => {
    const random = createRandom(3);
    const seen = new Set(Array.from({ length: 300 }, () => random.shuffle(["a", "b", "c"]).join("")));
    expect(seen.size).toBe(6);
    expect(random.shuffle([])).toEqual([]);
  });
  test("bootstrap of nothing, one value, equal values", () => {
    const random = createRandom(1);
    expect(bootstrapMeans([], 5, random)).toEqual([]);
    expect(bootstrapInterval([], [], 0.95)).toBeNull();
    expect(bootstrapInterval([3], bootstrapMeans([3], 9, random), 0.95)).toMatchObject({
      percentile: { low: 3, high: 3 },
      accelerated: null,
    });
    expect(bootstrapInterval([1, 2], [1, 2], 1)).toBeNull();
    expect(() => resampledMeans([1, 2], [[2]])).toThrow(RangeError);
    expect(() => resampledMeans([1, 2], [[]])).toThrow(RangeError);
  });
  test("few replicates end at the extreme ones", () => {
    const found = bootstrapInterval([1, 2, 3], [1.5, 2, 2.5], 0.95);
    expect(found?.percentile).toEqual({ low: 1.5, high: 2.5 });
  });
});

describe("control charts", () => {
  test("own standard errors: equal ones approach the limits of the long run", () => {
    const chart = movingAverageChart(new Array(60).fill(50), new Array(60).fill(2), {
      lambda: 0.3,
      start: 50,
      width: 2.8,
    });
    const limits = movingAverageLimits({ centre: 50, standardDeviation: 2, lambda: 0.3, width: 2.8 });
    expectAgreement(chart.at(-1), { ...limits, average: 50, outside: false }, 1e-9);
    expect(chart[0]?.high).toBeCloseTo(50 + 2.8 * 0.3 * 2, 12);
  });
  test("nothing to average, lambda 1 is the value itself, lambda 0 is refused", () => {
    expect(movingAverages([], { lambda: 0.3, start: 1 })).toEqual([]);
    expect(movingAverages([4, 9], { lambda: 1, start: 1 })).toEqual([4, 9]);
    expect(() => movingAverages([4], { lambda: 0, start: 1 })).toThrow(RangeError);
    expect(() => movingAverageChart([4], [], { lambda: 0.3, start: 1, width: 3 })).toThrow(RangeError);
  });
  test("a shift shows", () => {
    const values = [50, 51, 49, 50, 57, 57, 57];
    const chart = movingAverageChart(values, new Array(7).fill(2), { lambda: 0.3, start: 50, width: 2.8 });
    expect(chart.map((point) => point.outside)).toEqual([false, false, false, false, false, true, true]);
  });
  test("individual values: none, one, constant", () => {
    expect(individualsChart([])).toBeNull();
    expect(individualsChart([5])).toBeNull();
    expect(individualsChart([5, 5, 5])).toEqual({ centre: 5, meanMovingRange: 0, low: 5, high: 5 });
  });
});
