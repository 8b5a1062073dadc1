import { differenceOf, EVERYTHING, meet, type Window } from "./figure";

/**
 * What is known of two whole numbers, one of each department, and of both together: a hexagon in the plane. Sums,
 * differences and intersections of such hexagons are hexagons again and hold every whole point that they should
 * (generalized polymatroids), so adding, subtracting and meeting bounds finds exactly what is possible.
 *
 * Source: Frank & Tardos 1988, Generalized polymatroids and submodular flows.
 */
export type PairWindow = { first: Window; second: Window; both: Window };

export const ANY_PAIR: PairWindow = { first: EVERYTHING, second: EVERYTHING, both: EVERYTHING };

/**
 * Each of the three windows narrowed by the other two.
 *
 * @example
 * tightened({ first: { low: 0, high: 9 }, second: { low: 2, high: 3 }, both: { low: 4, high: 5 } }).first // => {"low":1,"high":3}
 */
export function tightened({ first, second, both }: PairWindow): PairWindow {
  return narrowed(first.low, first.high, second.low, second.high, both.low, both.high);
}

/** Asked so often that it makes no objects on the way. */
function narrowed(a: number, b: number, c: number, d: number, low: number, high: number): PairWindow {
  return {
    first: { low: Math.max(a, low - d), high: Math.min(b, high - c) },
    second: { low: Math.max(c, low - b), high: Math.min(d, high - a) },
    both: { low: Math.max(low, a + c), high: Math.min(high, b + d) },
  };
}

/**
 * Whether no two numbers fit a tightened window.
 *
 * @example
 * isEmpty({ first: { low: 1, high: 0 }, second: { low: 0, high: 1 }, both: { low: 0, high: 1 } }) // => true
 */
export function isEmpty({ first, second, both }: PairWindow): boolean {
  return first.low > first.high || second.low > second.high || both.low > both.high;
}

/** What two windows have in common. */
export function meetPairs(a: PairWindow, b: PairWindow): PairWindow {
  return narrowed(
    Math.max(a.first.low, b.first.low),
    Math.min(a.first.high, b.first.high),
    Math.max(a.second.low, b.second.low),
    Math.min(a.second.high, b.second.high),
    Math.max(a.both.low, b.both.low),
    Math.min(a.both.high, b.both.high),
  );
}

/** Sums of pairs from several windows. */
export function addPairs(pairs: readonly PairWindow[]): PairWindow {
  const sum = {
    first: { low: 0, high: 0 },
    second: { low: 0, high: 0 },
    both: { low: 0, high: 0 },
  };
  for (const { first, second, both } of pairs) {
    sum.first.low += first.low;
    sum.first.high += first.high;
    sum.second.low += second.low;
    sum.second.high += second.high;
    sum.both.low += both.low;
    sum.both.high += both.high;
  }
  return sum;
}

/** What is left of a pair in the first window when one in the second is taken out. */
export function lessPair(whole: PairWindow, part: PairWindow): PairWindow {
  return {
    first: differenceOf(whole.first, part.first),
    second: differenceOf(whole.second, part.second),
    both: differenceOf(whole.both, part.both),
  };
}

/** The sums of all but one of several windows, from the sum of all: bounds add up, so they can be taken out again. */
export function withoutPair(sum: PairWindow, part: PairWindow): PairWindow {
  return {
    first: without(sum.first, part.first),
    second: without(sum.second, part.second),
    both: without(sum.both, part.both),
  };
}

function without(a: Window, b: Window): Window {
  return { low: a.low - b.low, high: a.high - b.high };
}

/** Whether two windows have a pair in common; asked so often that it makes no objects. */
export function fitTogether(a: PairWindow, b: PairWindow): boolean {
  const firstLow = Math.max(a.first.low, b.first.low);
  const firstHigh = Math.min(a.first.high, b.first.high);
  if (firstLow > firstHigh) return false;
  const secondLow = Math.max(a.second.low, b.second.low);
  const secondHigh = Math.min(a.second.high, b.second.high);
  if (secondLow > secondHigh) return false;
  const low = Math.max(a.both.low, b.both.low);
  const high = Math.min(a.both.high, b.both.high);
  return low <= high && firstLow + secondLow <= high && firstHigh + secondHigh >= low;
}

/** Whether two windows have the same bounds. */
export function sameWindow(a: PairWindow, b: PairWindow): boolean {
  return (["first", "second", "both"] as const).every(
    (part) => a[part].low === b[part].low && a[part].high === b[part].high,
  );
}

/** A window wider by some steps at each end, or narrower. */
export function wider({ first, second, both }: PairWindow, steps: number): PairWindow {
  const moved = ({ low, high }: Window) => ({ low: low - steps, high: high + steps });
  return { first: moved(first), second: moved(second), both: moved(both) };
}

/** The bounds of both, not narrowed by one another. */
export function meetWindows(a: PairWindow, b: PairWindow): PairWindow {
  return { first: meet(a.first, b.first), second: meet(a.second, b.second), both: meet(a.both, b.both) };
}
