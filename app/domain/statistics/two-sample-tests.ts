import { mean, variance } from "./descriptive";
import { normalUpperTail } from "./distributions/normal";
import { studentTTwoSided } from "./distributions/student-t";
import { pairOrder, pooledStandardDeviation } from "./effect-sizes";
import { meanInterval, pooledDegreesOfFreedom } from "./intervals";

/** t statistic, its degrees of freedom and two-sided probability; the interval of mean x minus mean y. */
export type MeanTest = {
  difference: number;
  t: number;
  degreesOfFreedom: number;
  p: number;
  low: number;
  high: number;
};

function test(xs: readonly number[], ys: readonly number[], squaredError: number, df: number, level: number) {
  const meanX = mean(xs);
  const meanY = mean(ys);
  if (meanX === null || meanY === null) return null;
  const error = Math.sqrt(squaredError);
  // Values that differ by rounding only have no spread to test against.
  if (!(error > 10 * Number.EPSILON * Math.max(Math.abs(meanX), Math.abs(meanY)))) return null;
  const difference = meanX - meanY;
  const t = difference / error;
  const p = studentTTwoSided(t, df);
  const interval = meanInterval(difference, squaredError, df, level);
  return p === null || interval === null ? null : { difference, t, degreesOfFreedom: df, p, ...interval };
}

/**
 * Welch's t test of two means, variances not assumed equal. Null below two values on either side and without spread.
 * Source: Welch (1947).
 *
 * @example
 * welchTest([1, 2, 3], [2, 3, 4], 0.95)?.degreesOfFreedom // ~> 4
 * welchTest([1], [2, 3], 0.95) // => null
 */
export function welchTest(xs: readonly number[], ys: readonly number[], level: number): MeanTest | null {
  const varianceX = variance(xs);
  const varianceY = variance(ys);
  if (varianceX === null || varianceY === null) return null;
  const parts = [
    { variance: varianceX / xs.length, degreesOfFreedom: xs.length - 1 },
    { variance: varianceY / ys.length, degreesOfFreedom: ys.length - 1 },
  ];
  const df = pooledDegreesOfFreedom(parts);
  return df === null ? null : test(xs, ys, parts[0]!.variance + parts[1]!.variance, df, level);
}

/**
 * Student's t test of two means with one common variance. Null below three values altogether and without spread.
 * Source: Student (1908).
 *
 * @example
 * pooledTest([1, 2, 3], [2, 3, 4], 0.95)?.t // ~> -1.2247448713915892
 */
export function pooledTest(xs: readonly number[], ys: readonly number[], level: number): MeanTest | null {
  const spread = pooledStandardDeviation(xs, ys);
  if (spread === null) return null;
  return test(xs, ys, spread ** 2 * (1 / xs.length + 1 / ys.length), xs.length + ys.length - 2, level);
}

/** u counts pairs with x above y, ties as one half. z and p are null when all values are equal. */
export type RankTest = { u: number; z: number | null; p: number | null };

/** Sum of t^3 - t over groups of t equal values. */
function tieCorrection(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  let total = 0;
  let run = 0;
  for (let i = 0; i < sorted.length; i++) {
    run++;
    if (sorted[i + 1] !== sorted[i]) {
      total += run ** 3 - run;
      run = 0;
    }
  }
  return total;
}

/**
 * Mann and Whitney's test: normal approximation with the variance corrected for ties and a continuity correction of
 * one half; p is two-sided. Null when a side is empty. Source: Mann & Whitney (1947); Lehmann (1975).
 *
 * @example
 * mannWhitney([1, 3], [2, 3]).u // => 1.5
 * mannWhitney([1, 1], [1]) // => {"u":1,"z":null,"p":null}
 */
export function mannWhitney(xs: readonly number[], ys: readonly number[]): RankTest | null {
  const pairs = xs.length * ys.length;
  if (pairs === 0) return null;
  const { above, equal } = pairOrder(xs, ys);
  const u = above + equal / 2;
  const n = xs.length + ys.length;
  const squared = (pairs / 12) * (n + 1 - tieCorrection([...xs, ...ys]) / (n * (n - 1)));
  if (!(squared > 1e-9)) return { u, z: null, p: null };
  const excess = u - pairs / 2;
  const z = (excess - Math.sign(excess) / 2) / Math.sqrt(squared) + 0;
  return { u, z, p: Math.min(1, 2 * normalUpperTail(Math.abs(z))) };
}
