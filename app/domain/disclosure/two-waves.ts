import { HIGHEST_ANSWER } from "~/domain/method";
import { differenceOf, meet, type Window } from "./figure";
import type { ItemLimits } from "./item-limits";
import { addAll } from "./joint-view";

/** What a wave leaves of the sum over everything, and of the sum of each dimension. */
export type WaveSums = { total: Window; dimensions: readonly Window[] };

/**
 * Two waves in which the same people answered alike, but for a group that is counted only in `more`. `stayed` says
 * what is known of each dimension's items among those in both; `sizes` are items, `weights` those of the total.
 */
export type TwoWaves = {
  more: WaveSums;
  less: WaveSums;
  stayed: readonly ItemLimits[];
  people: number;
  sizes: readonly number[];
  weights: readonly number[];
};

/** A dimension in both waves: its sum without the group, with it, and the group's own. */
type Dimension = { less: Window; more: Window; group: Window };

/**
 * Whether every answer to every item remains possible for the group, and for those who stayed, to colleagues who
 * suppose that everybody answered alike both times. Also when no answers fit: then somebody answered differently.
 *
 * Every condition bounds one sum or the difference of two, so what follows from all of them together is found by
 * adding bounds up along every path between two sums (difference constraints; shortest paths). Dimensions other than
 * the one looked at are added up first: their sums have the same kind of bounds. Exact while all weights are 1, and
 * strict in the colleagues' answers like the rule for one wave.
 *
 * Source: Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms, difference constraints and shortest paths.
 *
 * @example
 * twoWavesProveNothing({ more: { total: { low: 0, high: 999 }, dimensions: [{ low: 100, high: 100 }] }, less: { total: { low: 0, high: 999 }, dimensions: [{ low: 88, high: 90 }] }, stayed: [{ all: { low: 30, high: 150 }, known: { low: 40, high: 140 }, open: { low: 44, high: 136 } }], people: 1, sizes: [3], weights: [1] }) // => true
 * twoWavesProveNothing({ more: { total: { low: 0, high: 999 }, dimensions: [{ low: 100, high: 100 }] }, less: { total: { low: 0, high: 999 }, dimensions: [{ low: 86, high: 86 }] }, stayed: [{ all: { low: 30, high: 150 }, known: { low: 40, high: 140 }, open: { low: 44, high: 136 } }], people: 1, sizes: [3], weights: [1] }) // => false
 */
export function twoWavesProveNothing(waves: TwoWaves): boolean {
  if (!waves.sizes.every((_, position) => rangesOf(waves, "all", position))) return true;
  return waves.sizes.every((size, position) => {
    const found = rangesOf(waves, "known", position);
    const weight = waves.weights[position]!;
    const { open } = waves.stayed[position]!;
    if (!found || open.high === Number.NEGATIVE_INFINITY) return false;
    // With unequal weights not every sum between the ends can be reached; one step more makes up for it.
    const slip = new Set(waves.weights).size > 1 ? weight : 0;
    const least = weight * size * waves.people;
    const step = weight * (HIGHEST_ANSWER - 1);
    const leavesGroupOpen =
      found.group.high >= least + step + slip && found.group.low <= HIGHEST_ANSWER * least - step - slip;
    const leavesOthersOpen =
      found.less.low + slip <= weight * open.high && found.less.high - slip >= weight * open.low;
    return leavesGroupOpen && leavesOthersOpen;
  });
}

/**
 * Where the two waves together leave a dimension, in units of the total; null where they contradict each other.
 * `limits` holds the other dimensions to what colleagues know of them; the one looked at is compared with that later.
 */
function rangesOf(waves: TwoWaves, limits: "all" | "known", position: number): Dimension | null {
  const dimensions = waves.sizes.map((_, other) =>
    tightened(dimensionOf(waves, other, other === position ? "all" : limits)),
  );
  if (!dimensions.every(isPossible)) return null;
  const own = dimensions[position]!;
  const others = dimensions.filter((_, other) => other !== position);
  const rest = {
    less: addAll(others.map(({ less }) => less)),
    more: addAll(others.map(({ more }) => more)),
    group: addAll(others.map(({ group }) => group)),
  };
  return pathsBetween(own, rest, waves.less.total, waves.more.total);
}

function dimensionOf(waves: TwoWaves, position: number, limits: "all" | "known"): Dimension {
  const weight = waves.weights[position]!;
  const answers = waves.sizes[position]! * waves.people;
  const scaled = ({ low, high }: Window) => ({ low: weight * low, high: weight * high });
  return {
    less: scaled(meet(waves.less.dimensions[position]!, waves.stayed[position]![limits])),
    more: scaled(waves.more.dimensions[position]!),
    group: scaled({ low: answers, high: HIGHEST_ANSWER * answers }),
  };
}

/** Each of the three narrowed by the other two: with the group is without it and the group. */
function tightened({ less, more, group }: Dimension): Dimension {
  return {
    less: meet(less, differenceOf(more, group)),
    more: meet(more, addAll([less, group])),
    group: meet(group, differenceOf(more, less)),
  };
}

function isPossible({ less, more, group }: Dimension): boolean {
  return [less, more, group].every(({ low, high }) => low <= high);
}

/**
 * The points between which bounds are known: nothing, the dimension without and with the group, and, counted down
 * from nothing so that their sums with the dimension become differences, the rest without and with it.
 */
const [NOTHING, LESS, MORE, REST_LESS, REST_MORE] = [0, 1, 2, 3, 4] as const;
const POINTS = [NOTHING, LESS, MORE, REST_LESS, REST_MORE] as const;

function pathsBetween(
  own: Dimension,
  rest: Dimension,
  lessTotal: Window,
  moreTotal: Window,
): Dimension | null {
  const farthest = POINTS.map((from) =>
    POINTS.map((to): number => (from === to ? 0 : Number.POSITIVE_INFINITY)),
  );
  const bound = (from: number, to: number, { low, high }: Window) => {
    farthest[from]![to] = Math.min(farthest[from]![to]!, high);
    farthest[to]![from] = Math.min(farthest[to]![from]!, -low);
  };
  bound(NOTHING, LESS, own.less);
  bound(NOTHING, MORE, own.more);
  bound(LESS, MORE, own.group);
  bound(REST_LESS, NOTHING, rest.less);
  bound(REST_MORE, NOTHING, rest.more);
  bound(REST_MORE, REST_LESS, rest.group);
  bound(REST_LESS, LESS, lessTotal);
  bound(REST_MORE, MORE, moreTotal);
  for (const by of POINTS)
    for (const from of POINTS)
      for (const to of POINTS) {
        const around = farthest[from]![by]! + farthest[by]![to]!;
        if (around < farthest[from]![to]!) farthest[from]![to] = around;
      }
  if (POINTS.some((point) => farthest[point]![point]! < 0)) return null;
  const between = (from: number, to: number): Window => ({
    low: -farthest[to]![from]!,
    high: farthest[from]![to]!,
  });
  return { less: between(NOTHING, LESS), more: between(NOTHING, MORE), group: between(LESS, MORE) };
}
