import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as agreement from "~/domain/statistics/agreement";
import * as bands from "~/domain/statistics/bands";
import * as comparisons from "~/domain/statistics/comparisons";
import * as charts from "~/domain/statistics/control-charts";
import * as descriptive from "~/domain/statistics/descriptive";
import * as f from "~/domain/statistics/distributions/f";
import * as beta from "~/domain/statistics/distributions/incomplete-beta";
import * as gamma from "~/domain/statistics/distributions/log-gamma";
import * as normal from "~/domain/statistics/distributions/normal";
import * as studentT from "~/domain/statistics/distributions/student-t";
import * as effects from "~/domain/statistics/effect-sizes";
import * as imputation from "~/domain/statistics/imputation";
import * as intervals from "~/domain/statistics/intervals";
import { intraclassCorrelation } from "~/domain/statistics/intraclass-correlation";
import * as multiplicity from "~/domain/statistics/multiplicity";
import * as ordinal from "~/domain/statistics/ordinal-agreement";
import { createRandom } from "~/domain/statistics/random";
import * as reliability from "~/domain/statistics/reliability";
import * as resampling from "~/domain/statistics/resampling";
import * as tests from "~/domain/statistics/two-sample-tests";

/** Undefined is null: no NaN, no infinity, no undefined anywhere in a result. */
function isClean(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return Array.from(value).every(isClean);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isClean);
  return value !== undefined;
}

const number = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.double({ min: 20, max: 100, noNaN: true }),
  fc.double({ min: -1e100, max: 1e100, noNaN: true }),
  fc.constantFrom(0, 0.1, 66.66666666666667, 1e-300, -1e-300, 1e150),
);
const values = fc.oneof(
  fc.array(number, { maxLength: 12 }),
  fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }),
  fc.tuple(number, fc.integer({ min: 0, max: 6 })).map(([value, n]) => new Array<number>(n).fill(value)),
);
const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const answers = fc
  .integer({ min: 1, max: 6 })
  .chain((items) => fc.array(fc.array(answer, { minLength: items, maxLength: items }), { maxLength: 14 }));
const degrees = fc.oneof(
  fc.constant(null),
  fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
  fc.integer({ min: -1, max: 9 }),
);
const anyNumber = fc.double();
const probability = fc.oneof(
  fc.double({ min: -0.1, max: 1.1, noNaN: true }),
  fc.constantFrom(0, 1, 1e-300, 1 - 2 ** -53),
);
const scale = { low: 1, high: 5 };

function clean(result: unknown): void {
  if (!isClean(result)) expect(result).toBe("free of NaN, infinity and undefined");
}

describe("undefined is null, never NaN or infinite", () => {
  test("values", () => {
    fc.assert(
      fc.property(values, values, (xs, ys) => {
        clean([
          descriptive.mean(xs),
          descriptive.variance(xs),
          descriptive.standardDeviation(xs),
          descriptive.median(xs),
          descriptive.quantile(xs, 0.3),
          effects.cliffsDelta(xs, ys),
          effects.cohensD(xs, ys),
          effects.hedgesG(xs, ys),
          tests.welchTest(xs, ys, 0.95),
          tests.pooledTest(xs, ys, 0.95),
          tests.mannWhitney(xs, ys),
          intervals.studentInterval(xs, 0.95),
          intervals.studentInterval(xs, 0.95, 3),
          agreement.meanAbsoluteDeviation(xs),
          agreement.withinGroupAgreement(xs, scale),
          agreement.meanAdjustedAgreement(xs, scale),
          ordinal.vanDerEijkAgreement(ordinal.frequencies(xs, scale)),
          ordinal.leikDispersion(xs.map(Math.abs)),
          intraclassCorrelation([xs, ys]),
          charts.individualsChart(xs),
          resampling.bootstrapInterval(xs, resampling.bootstrapMeans(xs, 20, createRandom(1)), 0.9),
          descriptive.correlation(xs.slice(0, ys.length), ys.slice(0, xs.length)),
        ]);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });
  test("answers with gaps", () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const feldt = { respondents: rows.length, items: rows[0]?.length ?? 0, level: 0.95 };
        clean([
          reliability.cronbachAlpha(rows),
          reliability.standardizedAlpha(rows),
          reliability.alphaIfDeleted(rows),
          reliability.itemRestCorrelations(rows),
          reliability.omegaOneFactor(rows),
          reliability.feldtInterval(reliability.cronbachAlpha(rows) ?? 0, feldt),
          agreement.withinGroupAgreementOfItems(rows, scale),
          imputation.imputeTwoWay(rows, { minimumShare: 0.5, low: 1, high: 5 }),
        ]);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
  test("distributions, for any number at all", () => {
    fc.assert(
      fc.property(anyNumber, degrees, degrees, probability, (x, df, other, p) => {
        clean([
          studentT.studentTCdf(x, df),
          studentT.studentTUpperTail(x, df),
          studentT.studentTTwoSided(x, df),
          studentT.studentTDensity(x, df),
          studentT.studentTQuantile(p, df),
          normal.normalQuantile(p),
          Number.isNaN(x) ? 0 : [normal.normalCdf(x), normal.normalUpperTail(x), normal.normalDensity(x)],
          f.fCdf(x, df ?? 1, other ?? 2),
          f.fUpperTail(x, df ?? 1, other ?? 2),
          beta.incompleteBeta(p, df ?? 1, other ?? 2),
          gamma.logGamma(x),
        ]);
      }),
      { numRuns: 800, seed: 3 },
    );
  });
  test("estimates", () => {
    const people = fc.integer({ min: 0, max: 9 });
    const variance = fc.option(fc.double({ min: 0, max: 1600, noNaN: true }));
    const points = fc.double({ min: 20, max: 100, noNaN: true });
    const noise = fc.constantFrom(0, 6, 20);
    fc.assert(
      fc.property(
        points,
        variance,
        people,
        people,
        noise,
        fc.constantFrom(0, 4),
        (mean, s2, n, N, answerNoise, nu0) => {
          const parameters = { priorSpread: 12, answerNoise, priorDegreesOfFreedom: nu0, nonResponse: 0.25 };
          const responses = { mean, variance: s2, respondents: n, invited: N };
          const own = intervals.estimateMean(responses, parameters);
          const reference = intervals.estimateMeanByReference(responses, parameters);
          clean([own, reference]);
          if (own === null || reference === null) return;
          const both = intervals.combineEstimates([0.5, 0.5], [own, reference]);
          const gap = comparisons.gapBetween(own, reference);
          const change = comparisons.changeBetween(own, reference, { turnover: 0.1, nonResponse: 0.25 });
          clean([both, gap, change]);
          for (const { mean: m, squaredError, degreesOfFreedom } of [own, reference, both, gap, change]) {
            clean([
              intervals.meanInterval(m, squaredError, degreesOfFreedom, 0.95),
              comparisons.differenceProbability({ mean: m, squaredError, degreesOfFreedom }),
              bands.bandProbabilities({ mean: m, squaredError, degreesOfFreedom }, [20, 40, 60, 80, 100]),
            ]);
          }
        },
      ),
      { numRuns: 800, seed: 4 },
    );
  });
  test("probabilities to adjust", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 9 }), (p) => {
        clean([
          multiplicity.holmAdjust(p),
          multiplicity.benjaminiHochbergAdjust(p),
          multiplicity.hommelAdjust(p),
          multiplicity.bonferroniAdjust(p),
        ]);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
  test("the check notices", () => {
    expect(
      [Number.NaN, [1, Number.POSITIVE_INFINITY], { a: undefined }, [null, { b: 1 }]].map(isClean),
    ).toEqual([false, false, false, true]);
  });
});
