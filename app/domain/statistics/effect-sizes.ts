import { mean, sumOfSquares } from "./descriptive";
import { logGammaHalfStep } from "./distributions/log-gamma";

/**
 * Counts of pairs (x, y) with x above, equal to and below y, over all pairs. Sorts once: n log n.
 *
 * @example
 * pairOrder([1, 3], [2, 3]) // => {"above":1,"equal":1,"below":2}
 */
export function pairOrder(
  xs: readonly number[],
  ys: readonly number[],
): { above: number; equal: number; below: number } {
  const sortedX = Float64Array.from(xs).sort();
  const sortedY = Float64Array.from(ys).sort();
  let above = 0;
  let equal = 0;
  let smaller = 0;
  let notLarger = 0;
  for (const x of sortedX) {
    while (smaller < sortedY.length && sortedY[smaller]! < x) smaller++;
    while (notLarger < sortedY.length && sortedY[notLarger]! <= x) notLarger++;
    above += smaller;
    equal += notLarger - smaller;
  }
  return { above, equal, below: sortedX.length * sortedY.length - above - equal };
}

/**
 * Cliff's delta, P(x > y) - P(x < y): -1..1, no unit. Null when a side is empty. Source: Cliff (1993).
 *
 * @example
 * cliffsDelta([3, 4, 5], [1, 2, 3]) // ~> 0.8888888888888888
 * cliffsDelta([1, 1], [1]) // => 0
 */
export function cliffsDelta(xs: readonly number[], ys: readonly number[]): number | null {
  const pairs = xs.length * ys.length;
  if (pairs === 0) return null;
  const { above, below } = pairOrder(xs, ys);
  return (above - below) / pairs;
}

/**
 * Standard deviation pooled over two groups, in the unit of the values; null unless both have values and at least
 * three are there altogether.
 *
 * @example
 * pooledStandardDeviation([1, 3], [5, 7]) // ~> 1.4142135623730951
 */
export function pooledStandardDeviation(xs: readonly number[], ys: readonly number[]): number | null {
  const squaresX = sumOfSquares(xs);
  const squaresY = sumOfSquares(ys);
  const df = xs.length + ys.length - 2;
  return squaresX === null || squaresY === null || df < 1 ? null : Math.sqrt((squaresX + squaresY) / df);
}

/**
 * Cohen's d: difference of the means, first minus second, in pooled standard deviations. Null without spread.
 * Source: Cohen (1988).
 *
 * @example
 * cohensD([1, 3], [5, 7]) // ~> -2.8284271247461903
 * cohensD([2, 2], [3, 3]) // => null
 */
export function cohensD(xs: readonly number[], ys: readonly number[]): number | null {
  const spread = pooledStandardDeviation(xs, ys);
  const meanX = mean(xs);
  const meanY = mean(ys);
  if (spread === null || spread === 0 || meanX === null || meanY === null) return null;
  return (meanX - meanY) / spread;
}

/**
 * Hedges' g: Cohen's d with the exact small-sample correction Gamma(m/2) / (sqrt(m/2) Gamma((m-1)/2)), m = n - 2.
 * Null without spread and below four values altogether, where the correction does not exist. Source: Hedges (1981).
 *
 * @example
 * hedgesG([1, 3], [5, 7]) // ~> -1.5957691216057308
 */
export function hedgesG(xs: readonly number[], ys: readonly number[]): number | null {
  const d = cohensD(xs, ys);
  const m = xs.length + ys.length - 2;
  if (d === null || m < 2) return null;
  return d * Math.exp(logGammaHalfStep((m - 1) / 2) - 0.5 * Math.log(m / 2));
}
