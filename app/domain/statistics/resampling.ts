import { mean, sum } from "./descriptive";
import { normalCdf, normalQuantile } from "./distributions/normal";
import type { Interval } from "./intervals";
import type { Random } from "./random";

/** Nine decimals: resamples of the same values in another order must tie. */
function nineDecimals(value: number): number {
  const scaled = value * 1e9;
  return Math.abs(scaled) < 2 ** 53 ? Math.round(scaled) / 1e9 : value;
}

/**
 * Means of given resamples; each is a list of positions (from 0) in `values`, in the unit of the values.
 * Throws RangeError for a position outside the values or an empty resample.
 *
 * @example
 * resampledMeans([1, 2, 6], [[0, 0, 2], [1, 1, 1]]) // ~> [2.6666666666666665, 2]
 */
export function resampledMeans(
  values: readonly number[],
  resamples: readonly (readonly number[])[],
): number[] {
  return resamples.map((positions) => {
    const drawn = positions.map((position) => {
      const value = values[position];
      if (value === undefined) throw new RangeError("resampledMeans requires positions within the values");
      return value;
    });
    if (drawn.length === 0)
      throw new RangeError("resampledMeans requires resamples with at least one position");
    return sum(drawn) / drawn.length;
  });
}

/**
 * Means of `replicates` resamples drawn with replacement, each as large as `values`. Empty for no values.
 * Cost: replicates x number of values; memory: one number per replicate.
 *
 * @example
 * bootstrapMeans([4, 4, 4], 2, createRandom(1)) // => [4, 4]
 */
export function bootstrapMeans(values: readonly number[], replicates: number, random: Random): number[] {
  const n = values.length;
  if (n === 0) return [];
  return Array.from({ length: replicates }, () => {
    let total = 0;
    for (let i = 0; i < n; i++) total += values[random.integer(n)]!;
    return total / n;
  });
}

/** Order statistic of sorted values at probability alpha, interpolated on the normal scale (Davison & Hinkley 5.6). */
function normalOrderStatistic(sorted: Float64Array, alpha: number): number {
  const count = sorted.length;
  const rank = (count + 1) * alpha;
  const below = Math.trunc(rank);
  if (below < 1) return sorted[0]!;
  if (below >= count) return sorted[count - 1]!;
  const low = sorted[below - 1]!;
  if (below === rank) return low;
  const at = normalQuantile(alpha) ?? 0;
  const from = normalQuantile(below / (count + 1)) ?? 0;
  const to = normalQuantile((below + 1) / (count + 1)) ?? 0;
  return low + ((at - from) / (to - from)) * (sorted[below]! - low);
}

/** `bias` is z0, `acceleration` a; both and the accelerated interval are null where they do not exist. */
export type BootstrapInterval = {
  estimate: number;
  bias: number | null;
  acceleration: number | null;
  percentile: Interval;
  accelerated: Interval | null;
};

/** Skewness of the values' influence on their mean, over 6. */
function accelerationOf(values: readonly number[], centre: number): number | null {
  const distances = values.map((value) => value - centre);
  // No unit is left in the end; the largest distance as unit keeps the cubes in range.
  const largest = distances.reduce((running, distance) => Math.max(running, Math.abs(distance)), 0);
  const influence = distances.map((distance) => distance / (largest || 1));
  const squares = sum(influence.map((value) => value * value));
  return squares > 0 ? sum(influence.map((value) => value ** 3)) / (6 * squares ** 1.5) : null;
}

/**
 * Percentile and bias-corrected accelerated (BCa) interval of a mean from its bootstrap replicates, in the unit of the
 * values, at the given level. Means are compared and sorted to nine decimals, so that ties are ties. Null without
 * values or replicates and for a level outside 0..1; the BCa interval is null for constant values and when all
 * replicates lie on one side. Source: Efron (1987); Davison & Hinkley (1997), 5.3.
 *
 * @example
 * bootstrapInterval([4, 4, 4], [4, 4], 0.95) // => {"estimate":4,"bias":null,"acceleration":null,"percentile":{"low":4,"high":4},"accelerated":null}
 */
export function bootstrapInterval(
  values: readonly number[],
  replicateMeans: readonly number[],
  level: number,
): BootstrapInterval | null {
  const centre = mean(values);
  if (centre === null || replicateMeans.length === 0 || !(level > 0 && level < 1)) return null;
  const estimate = nineDecimals(centre);
  const sorted = Float64Array.from(replicateMeans, nineDecimals).sort();
  const between = (alphas: readonly [number, number]): Interval => ({
    low: normalOrderStatistic(sorted, alphas[0]),
    high: normalOrderStatistic(sorted, alphas[1]),
  });
  const tail = (1 - level) / 2;
  const percentile = between([tail, 1 - tail]);
  const below = sorted.findIndex((value) => value >= estimate);
  const bias = normalQuantile((below < 0 ? sorted.length : below) / sorted.length);
  const acceleration = accelerationOf(values, centre);
  const z = normalQuantile(tail);
  if (bias === null || acceleration === null || z === null) {
    return { estimate, bias, acceleration, percentile, accelerated: null };
  }
  const adjusted = (quantile: number) => {
    const shifted = bias + quantile;
    return normalCdf(bias + shifted / (1 - acceleration * shifted));
  };
  return { estimate, bias, acceleration, percentile, accelerated: between([adjusted(z), adjusted(-z)]) };
}
