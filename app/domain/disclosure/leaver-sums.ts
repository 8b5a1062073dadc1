import { HIGHEST_ANSWER } from "../method";
import type { Window } from "./figure";

/**
 * What a wave leaves of the sums over every choice of dimensions, one window a choice, in units of the total. Choices
 * are numbered by their bits: 5 is the first and the third dimension.
 */
export type Sums = readonly Window[];

/** The few people in whom two waves differ, and how many items each dimension has. */
export type Group = { people: number; sizes: readonly number[] };

/**
 * The sums over every choice of dimensions that a total and the dimensions leave together: a choice is bounded by its
 * own dimensions, and by the total less the others. Exact while all weights are 1.
 *
 * @example
 * sumsOf({ low: 10, high: 11 }, [{ low: 4, high: 9 }, { low: 3, high: 5 }], [1, 1])[1] // => {"low":5,"high":8}
 */
export function sumsOf(total: Window, dimensions: readonly Window[], weights: readonly number[]): Sums {
  return everyChoice(dimensions.length).map((choice) => {
    let [low, high, othersLow, othersHigh] = [0, 0, 0, 0];
    dimensions.forEach((window, position) => {
      const weight = weights[position]!;
      if (isIn(choice, position)) {
        low += weight * window.low;
        high += weight * window.high;
      } else {
        othersLow += weight * window.low;
        othersHigh += weight * window.high;
      }
    });
    return { low: Math.max(low, total.low - othersHigh), high: Math.min(high, total.high - othersLow) };
  });
}

/**
 * Whether a group that is counted in `more` and not in `less`, while everybody else answered alike in both, may have
 * given every answer to every item. Also when no group fits: then somebody else answered differently.
 *
 * The sums of the group lie, for every choice of dimensions, between the differences of the two waves' ends, and
 * between what so many people can answer. Sets bounded like this (generalized polymatroids) have no corner that one
 * choice alone does not show, so the least and the greatest sum of one dimension follow from going through all choices.
 * Source: Frank, Tardos 1988, Generalized polymatroids and submodular flows.
 *
 * @example
 * leavesOpen({ people: 1, sizes: [3] }, [{ low: 0, high: 0 }, { low: 33, high: 36 }], [{ low: 0, high: 0 }, { low: 26, high: 27 }], [1]) // => true
 * leavesOpen({ people: 1, sizes: [3] }, [{ low: 0, high: 0 }, { low: 33, high: 33 }], [{ low: 0, high: 0 }, { low: 27, high: 30 }], [1]) // => false
 */
export function leavesOpen(
  { people, sizes }: Group,
  more: Sums,
  less: Sums,
  weights: readonly number[],
): boolean {
  const choices = everyChoice(sizes.length);
  const theirs = choices.map((choice) => ({
    low: more[choice]!.low - less[choice]!.high,
    high: more[choice]!.high - less[choice]!.low,
  }));
  const least = choices.map((choice) => sumOver(choice, sizes, weights) * people);
  const fits = theirs.every(
    ({ low, high }, choice) =>
      low <= HIGHEST_ANSWER * least[choice]! && high >= least[choice]! && low <= high,
  );
  if (!fits) return true;
  // With unequal weights not every sum between the ends can be reached; one step more makes up for it.
  const slip = new Set(weights).size > 1 ? 1 : 0;
  return sizes.every((size, position) => {
    const weight = weights[position]!;
    const own = size * people * weight;
    let [highest, lowest] = [HIGHEST_ANSWER * own, own];
    for (const choice of choices) {
      if (!isIn(choice, position)) continue;
      const others = least[choice]! - own;
      highest = Math.min(highest, theirs[choice]!.high - others);
      lowest = Math.max(lowest, theirs[choice]!.low - HIGHEST_ANSWER * others);
    }
    const step = HIGHEST_ANSWER - 1 + slip;
    return highest >= own + step * weight && lowest <= HIGHEST_ANSWER * own - step * weight;
  });
}

function everyChoice(dimensions: number): number[] {
  return Array.from({ length: 2 ** dimensions }, (_, choice) => choice);
}

function isIn(choice: number, position: number): boolean {
  return ((choice >> position) & 1) === 1;
}

function sumOver(choice: number, sizes: readonly number[], weights: readonly number[]): number {
  return sizes.reduce(
    (sum, size, position) => sum + (isIn(choice, position) ? size * weights[position]! : 0),
    0,
  );
}
