import { differenceOf, EVERYTHING, meet, type Window } from "./figure";
import { addAll } from "./joint-view";

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
  return {
    first: meet(first, differenceOf(both, second)),
    second: meet(second, differenceOf(both, first)),
    both: meet(both, addAll([first, second])),
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
  return tightened({
    first: meet(a.first, b.first),
    second: meet(a.second, b.second),
    both: meet(a.both, b.both),
  });
}

/** Sums of pairs from several windows. */
export function addPairs(pairs: readonly PairWindow[]): PairWindow {
  return {
    first: addAll(pairs.map(({ first }) => first)),
    second: addAll(pairs.map(({ second }) => second)),
    both: addAll(pairs.map(({ both }) => both)),
  };
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
  const less = (a: Window, b: Window) => ({ low: a.low - b.low, high: a.high - b.high });
  return {
    first: less(sum.first, part.first),
    second: less(sum.second, part.second),
    both: less(sum.both, part.both),
  };
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
