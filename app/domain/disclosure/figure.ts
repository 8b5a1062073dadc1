import type { Figure } from "./release";
import { COALITION } from "./rules";

/** A scale on which answers are averaged: its ends and how far one answer can move between them. */
export type FigureScale = { low: number; high: number };

export const POINTS: FigureScale = { low: 20, high: 100 };
export const ANSWERS: FigureScale = { low: 1, high: 5 };
export const PERCENT: FigureScale = { low: 0, high: 100 };

/** Guards a grid line that arithmetic missed by its last digit. */
const ROUNDING_SLACK = 1e-9;

/**
 * Where the end bands of a weighted mean begin, rounded outward to the grid, or null where no two bands fit.
 *
 * The bands start where every answer remains possible for somebody even after any two people's answers are taken
 * out. Worst case at the upper end: the two gave the lowest answer everywhere and so hide 2 x span x sum(weights)
 * below the maximum; for the others one lowest answer must still be possible, span x max(weights) more. So the upper
 * band holds at least
 *
 *     high - span x (2 x sum(weights) + max(weights)) ... high,   span = high - low,
 *
 * and the lower band the same mirrored. `weights` is, per item, the share of one answer in the mean (1 / (items x
 * people)). A favourable share of n answers (span 100, weight 1/n) gives the counts n - 3 ... n; a score over m items
 * of n people gives 100 - 160/n - 80/(mn) points. Between the bands even the exact figure proves nothing.
 *
 * The grid and the bands depend on counts only, never on answers.
 *
 * @example
 * endBands([1 / 12], PERCENT, 5) // => {"bottom":25,"top":75}
 */
export function endBands(
  weights: readonly number[],
  scale: FigureScale,
  step: number,
): { bottom: number; top: number } | null {
  const hidden =
    (scale.high - scale.low) *
    (COALITION * weights.reduce((sum, weight) => sum + weight, 0) + Math.max(...weights));
  const bottom = onGrid(Math.ceil((scale.low + hidden) / step - ROUNDING_SLACK), step);
  const top = onGrid(Math.floor((scale.high - hidden) / step + ROUNDING_SLACK), step);
  const bandsMeet = bottom === top && scale.low + hidden < bottom - ROUNDING_SLACK;
  return bottom < top || bandsMeet ? { bottom, top } : null;
}

/**
 * A number as a figure: rounded to the grid between its end bands, otherwise only the band.
 *
 * @example
 * figureOf(66.7, [1 / 12], PERCENT, 5) // => {"kind":"value","value":65,"step":5}
 * figureOf(75, [1 / 12], PERCENT, 5) // => {"kind":"at-least","bound":75,"step":5}
 */
export function figureOf(
  exact: number,
  weights: readonly number[],
  scale: FigureScale,
  step: number,
): Figure {
  const bands = endBands(weights, scale, step);
  if (!bands) return { kind: "withheld", reason: "audit-refused" };
  if (exact >= bands.top) return { kind: "at-least", bound: bands.top, step };
  if (exact <= bands.bottom) return { kind: "at-most", bound: bands.bottom, step };
  return { kind: "value", value: onGrid(Math.round(exact / step), step), step };
}

/** A grid line without the dust of 3 x 0.1. */
function onGrid(line: number, step: number): number {
  const perUnit = Math.round(1 / step);
  return step < 1 ? line / perUnit : line * step;
}
