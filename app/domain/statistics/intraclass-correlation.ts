import { mean, sum, sumOfSquares } from "./descriptive";
import { fUpperTail } from "./distributions/f";

/** One-way analysis of variance and what it says about agreement within groups; null what is undefined. */
export type IntraclassCorrelation = {
  groups: number;
  n: number;
  betweenMeanSquare: number | null;
  withinMeanSquare: number | null;
  f: number | null;
  p: number | null;
  meanGroupSize: number | null;
  /** ICC(1): share of the variance of one person's value that lies between groups. */
  icc1: number | null;
  /** ICC(2): reliability of the group means. */
  icc2: number | null;
};

function ratio(top: number, bottom: number): number | null {
  const value = top / bottom;
  return Number.isFinite(value) ? value : null;
}

/**
 * ICC(1) and ICC(2) of persons in groups, from a one-way analysis of variance with random groups. Group size k is the
 * mean one. Empty groups do not count; null where there are fewer than two groups, no group of two, or no spread.
 * Source: Shrout & Fleiss (1979); Bliese (2000).
 *
 * @example
 * intraclassCorrelation([[1, 2], [5, 6]]).icc2 // ~> 0.96875
 * intraclassCorrelation([[1, 2]]).icc1 // => null
 */
export function intraclassCorrelation(groups: readonly (readonly number[])[]): IntraclassCorrelation {
  const filled = groups.filter((group) => group.length > 0);
  const n = filled.reduce((running, group) => running + group.length, 0);
  const result: IntraclassCorrelation = {
    groups: filled.length,
    n,
    betweenMeanSquare: null,
    withinMeanSquare: null,
    f: null,
    p: null,
    meanGroupSize: n > 0 ? n / filled.length : null,
    icc1: null,
    icc2: null,
  };
  const centre = mean(filled.flat());
  if (centre === null || filled.length < 2) return result;
  // Around the grand mean first: group means keep all digits of data that share many leading ones.
  const centred = filled.map((group) => group.map((value) => value - centre));
  const drift = mean(centred.flat()) ?? 0;
  const between =
    sum(centred.map((group) => group.length * ((mean(group) ?? 0) - drift) ** 2)) / (filled.length - 1);
  result.betweenMeanSquare = between;
  if (n === filled.length) return result;
  const within = sum(centred.map((group) => sumOfSquares(group) ?? 0)) / (n - filled.length);
  const k = n / filled.length;
  const f = ratio(between, within);
  return {
    ...result,
    withinMeanSquare: within,
    f,
    p: f === null ? null : fUpperTail(f, filled.length - 1, n - filled.length),
    icc1: ratio(between - within, between + (k - 1) * within),
    icc2: ratio(between - within, between),
  };
}
