function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * Sum of the values with the rounding errors collected beside it. The empty sum is 0; the values must be finite.
 * Source: Neumaier (1974).
 *
 * @example
 * sum([1e100, 1, -1e100]) // => 1
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * The values that are there, in their order: null, undefined and NaN are missing answers.
 *
 * @example
 * present([3, null, 5]) // => [3, 5]
 */
export function present(values: readonly (number | null | undefined)[]): number[] {
  const found: number[] = [];
  for (const value of values) {
    if (value !== null && value !== undefined && !Number.isNaN(value)) found.push(value);
  }
  return found;
}

/**
 * Arithmetic mean, in the unit of the values; null for no values. Corrected by the mean of the residuals, so that
 * the mean of equal values is exactly that value.
 *
 * @example
 * mean([1, 2, 3]) // => 2
 * mean([0.1, 0.1, 0.1]) // => 0.1
 * mean([]) // => null
 */
export function mean(values: readonly number[]): number | null {
  const n = values.length;
  if (n === 0) return null;
  const total = sum(values);
  const rough = Number.isFinite(total) ? total / n : sum(values.map((value) => value / n));
  return finiteOrNull(rough + sum(values.map((value) => value - rough)) / n);
}

/**
 * Sum of squared deviations from the mean, in squared units; null for no values. 0 for one value and for equal ones.
 * Source: corrected two-pass algorithm, Chan, Golub & LeVeque (1983).
 *
 * @example
 * sumOfSquares([1, 2, 3]) // => 2
 */
export function sumOfSquares(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null) return null;
  const deviations = values.map((value) => value - centre);
  const drift = sum(deviations);
  return finiteOrNull(Math.max(0, sum(deviations.map((d) => d * d)) - (drift * drift) / values.length));
}

/**
 * Sample variance with divisor n - 1, in squared units; null below two values.
 *
 * @example
 * variance([1, 2, 3, 4]) // ~> 1.6666666666666667
 * variance([5]) // => null
 */
export function variance(values: readonly number[]): number | null {
  const squares = sumOfSquares(values);
  return squares === null || values.length < 2 ? null : squares / (values.length - 1);
}

/**
 * Sample standard deviation with divisor n - 1, in the unit of the values; null below two values.
 *
 * @example
 * standardDeviation([2, 4, 6]) // => 2
 */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values);
  return squared === null ? null : Math.sqrt(squared);
}

/**
 * Quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7).
 * Range: 0 <= p <= 1; null elsewhere and for no values.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.25) // => 1.75
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0 || !(p >= 0 && p <= 1)) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return finiteOrNull(low + (position - below) * (high - low));
}

/**
 * Median: the middle value, or the mean of the two middle ones; null for no values.
 *
 * @example
 * median([5, 1, 4]) // => 4
 * median([1, 2, 3, 4]) // => 2.5
 */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Values over the largest power of two among them: no digit changes, and no square leaves the range of numbers. */
function inOwnUnit(values: readonly number[]): number[] {
  const largest = values.reduce((running, value) => Math.max(running, Math.abs(value)), 0);
  const unit = largest > 0 ? 2 ** Math.floor(Math.log2(largest)) : 1;
  return values.map((value) => value / unit);
}

/**
 * Product-moment correlation; null when either side is constant or there are fewer than two pairs.
 * Throws RangeError when the two sides differ in length.
 *
 * @example
 * correlation([1, 2, 3], [2, 4, 6]) // => 1
 * correlation([1, 2, 3], [4, 4, 4]) // => null
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError("correlation requires two sides of equal length");
  const centreX = mean(xs);
  const centreY = mean(ys);
  if (centreX === null || centreY === null) return null;
  const dx = inOwnUnit(xs.map((x) => x - centreX));
  const dy = inOwnUnit(ys.map((y) => y - centreY));
  const scale = Math.sqrt(sum(dx.map((d) => d * d)) * sum(dy.map((d) => d * d)));
  if (!(scale > 0)) return null;
  const r = sum(dx.map((d, i) => d * dy[i]!)) / scale;
  return finiteOrNull(Math.min(1, Math.max(-1, r)));
}

/**
 * A value moved from one scale to another by the straight line through both ends, such as an answer 1..5 to
 * points 20..100. Null when the first scale has no width.
 *
 * @example
 * rescale(3.4, [1, 5], [20, 100]) // ~> 68
 * rescale(3.4, [1, 5], [0, 100]) // ~> 60
 */
export function rescale(
  value: number,
  from: readonly [number, number],
  to: readonly [number, number],
): number | null {
  const width = from[1] - from[0];
  if (width === 0) return null;
  return finiteOrNull(to[0] + ((value - from[0]) / width) * (to[1] - to[0]));
}
