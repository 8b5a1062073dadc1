import { describe, expect, test } from "vitest";
import { bandOf, bandProbabilities } from "~/domain/statistics/bands";
import { changeBetween, differenceProbability, gapBetween } from "~/domain/statistics/comparisons";
import {
  combineEstimates,
  estimateMean,
  estimateMeanByReference,
  meanInterval,
  pooledDegreesOfFreedom,
  studentInterval,
} from "~/domain/statistics/intervals";
import { expectAgreement } from "./reference";

const parameters = { priorSpread: 12, answerNoise: 6, priorDegreesOfFreedom: 4, nonResponse: 0.25 };

describe("estimate of a mean", () => {
  test("one respondent: the prior spread alone", () => {
    const found = estimateMean({ mean: 70, variance: null, respondents: 1, invited: 2 }, parameters);
    // s*2 = 144, df 4; V = (144 - 36) / 2 + 36 = 90; nr = .25 * .5 * 12 = 1.5
    expectAgreement(
      found,
      {
        variance: 0,
        moderatedVariance: 144,
        degreesOfFreedom: 4,
        samplingVariance: 90,
        nonResponse: 1.5,
        squaredError: 92.25,
        fraction: 0.5,
      },
      1e-14,
    );
  });
  test("full response: only the wobble of the answers is left", () => {
    const found = estimateMean({ mean: 70, variance: 500, respondents: 9, invited: 9 }, parameters);
    expectAgreement(found, { samplingVariance: 4, nonResponse: 0, squaredError: 4 }, 1e-14);
  });
  test("fewer invited than answered counts as full response, as does nobody invited", () => {
    for (const invited of [3, 0]) {
      expect(estimateMean({ mean: 70, variance: 10, respondents: 4, invited }, parameters)?.fraction).toBe(1);
    }
  });
  test("spread below the wobble does not make the variance negative", () => {
    const narrow = { ...parameters, priorSpread: 3 };
    const found = estimateMean({ mean: 70, variance: 0, respondents: 4, invited: 8 }, narrow);
    expectAgreement(found?.samplingVariance, 9, 1e-14);
  });
  test("nobody answered", () => {
    expect(estimateMean({ mean: 0, variance: null, respondents: 0, invited: 9 }, parameters)).toBeNull();
    expect(estimateMeanByReference({ mean: 0, respondents: 0, invited: 9 }, parameters)).toBeNull();
  });
  test("reference spread: counts alone decide the width", () => {
    const found = estimateMeanByReference({ mean: 41, respondents: 6, invited: 12 }, parameters);
    // V = (108 / 2 + 36) / 6 = 15; nr = 1.5
    expectAgreement(
      found,
      { mean: 41, variance: null, moderatedVariance: 144, degreesOfFreedom: null, squaredError: 17.25 },
      1e-14,
    );
  });
  test("a released step adds its square over 12, through combination, gap and change", () => {
    const released = estimateMeanByReference(
      { mean: 60, respondents: 6, invited: 6, roundingStep: 6 },
      parameters,
    );
    if (released === null) throw new Error("no estimate");
    expectAgreement(released, { samplingVariance: 6, roundingVariance: 3, squaredError: 9 }, 1e-14);
    expectAgreement(
      combineEstimates([0.5, 0.5], [released, released]),
      { samplingVariance: 3, roundingVariance: 1.5, squaredError: 4.5, degreesOfFreedom: null },
      1e-14,
    );
    expectAgreement(gapBetween(released, released), { mean: 0, squaredError: 18 }, 1e-14);
    const change = changeBetween(released, released, { turnover: 0.1, nonResponse: 0.25 });
    expectAgreement(change, { samplingVariance: 12, roundingVariance: 6, squaredError: 18 }, 1e-14);
  });
});

describe("combination and comparison", () => {
  test("a change at different response rates", () => {
    const wave = { moderatedVariance: 100, roundingVariance: 0, degreesOfFreedom: 10 };
    const found = changeBetween(
      { ...wave, mean: 50, fraction: 0.5, samplingVariance: 3 },
      { ...wave, mean: 58, fraction: 0.9, samplingVariance: 2 },
      { turnover: 0.1, nonResponse: 0.25 },
    );
    // V = 3 + .01 * .25 * 100 + 2 + .01 * .01 * 100 = 5.26; nr = .25 * .4 * 10 = 1
    expectAgreement(found, { mean: 8, samplingVariance: 5.26, nonResponse: 1, squaredError: 6.26 }, 1e-13);
  });
  test("degrees of freedom: equal parts add, infinite parts drop out, no variance has none", () => {
    const part = (variance: number, degreesOfFreedom: number | null) => ({ variance, degreesOfFreedom });
    expect(pooledDegreesOfFreedom([part(3, 7), part(3, 7)])).toBe(14);
    expect(pooledDegreesOfFreedom([part(1, 5), part(1, null)])).toBe(20);
    expect(pooledDegreesOfFreedom([part(0, 5), part(0, 5)])).toBeNull();
    expect(pooledDegreesOfFreedom([part(1e-200, 5), part(1e-200, 5)])).toBe(10);
  });
  test("weights and estimates must match", () => {
    expect(() => combineEstimates([1], [])).toThrow(RangeError);
    expect(() => combineEstimates([], [])).toThrow(RangeError);
  });
  test("no error: certain when there is a difference, undefined when there is none", () => {
    expect(differenceProbability({ mean: 2, squaredError: 0, degreesOfFreedom: 3 })).toBe(0);
    expect(differenceProbability({ mean: 0, squaredError: 0, degreesOfFreedom: 3 })).toBeNull();
  });
});

describe("intervals", () => {
  test("tabulated t: 2.7764 at 4 degrees of freedom", () => {
    expectAgreement(meanInterval(0, 1, 4, 0.95), { low: -2.776445105, high: 2.776445105 }, 1e-9);
  });
  test("undefined is null", () => {
    expect(meanInterval(60, -1, 4, 0.95)).toBeNull();
    expect(meanInterval(60, 4, 0, 0.95)).toBeNull();
    expect(meanInterval(60, 4, 4, 1)).toBeNull();
    expect(meanInterval(60, 4, 4, 0)).toBeNull();
    expect(studentInterval([], 0.95)).toBeNull();
    expect(studentInterval([3], 0.95, 10)).toBeNull();
  });
  test("unanimity and full response have no width", () => {
    expect(studentInterval([0.1, 0.1, 0.1], 0.95)).toEqual({
      mean: 0.1,
      standardDeviation: 0,
      standardError: 0,
      low: 0.1,
      high: 0.1,
    });
    expect(studentInterval([1, 2], 0.95, 2)).toMatchObject({ low: 1.5, high: 1.5 });
  });
});

describe("bands", () => {
  const cuts = [20, 40, 60, 80, 100];
  test("a cut belongs to the band above it, the top to the last", () => {
    expect([20, 39.999, 40, 59.99999999, 60, 80, 100].map((value) => bandOf(value, cuts))).toEqual([
      0, 0, 1, 1, 2, 3, 3,
    ]);
    expect([19, 101].map((value) => bandOf(value, cuts))).toEqual([0, 3]);
    expect(bandOf(50, [20])).toBeNull();
  });
  test("far bands keep their digits: P(Z > 20) against P(Z > 19)", () => {
    const found = bandProbabilities({ mean: 60, squaredError: 1, degreesOfFreedom: null }, [50, 60, 79, 80]);
    // Half the scale below, half above; the last band is the upper tail from 19 to 20 over about 1/2 + 1/2.
    expectAgreement(found?.[2], 8.52722392509474e-81, 1e-12);
  });
  test("probabilities add up to 1 and mirror", () => {
    const low = bandProbabilities({ mean: 47, squaredError: 30, degreesOfFreedom: 9 }, cuts) ?? [];
    const high = bandProbabilities({ mean: 73, squaredError: 30, degreesOfFreedom: 9 }, cuts) ?? [];
    expectAgreement(
      low.reduce((total, p) => total + p, 0),
      1,
      1e-15,
    );
    expectAgreement(high, low.toReversed(), 1e-13);
  });
  test("an estimate on the end of the scale, without error, and far off the scale", () => {
    const top = bandProbabilities({ mean: 100, squaredError: 25, degreesOfFreedom: 8 }, cuts);
    expect(top?.[3]).toBeGreaterThan(0.99);
    expect(bandProbabilities({ mean: 100, squaredError: 0, degreesOfFreedom: 8 }, cuts)).toEqual([
      0, 0, 0, 1,
    ]);
    expect(bandProbabilities({ mean: 9000, squaredError: 1, degreesOfFreedom: null }, cuts)).toBeNull();
    expect(bandProbabilities({ mean: 60, squaredError: -1, degreesOfFreedom: null }, cuts)).toBeNull();
  });
});
