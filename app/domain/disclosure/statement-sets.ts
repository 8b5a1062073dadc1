import { answersIn, type Histogram, sumIn } from "~/domain/histogram";
import type { Random } from "~/domain/statistics/random";
import { inWorlds, isPossiblePair, isSafePair, type PairView, worldsOf } from "./pair-view";
import { isEmpty, meetPairs, type PairWindow } from "./pair-window";

/** So many statements stand in a set. */
export const SET_SIZE = 3;

/** What a set is of: of both departments together the lowest or highest, or those on which they are farthest apart. */
export const SET_KINDS = ["lowest", "highest", "apart"] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** A statement with what both departments really answered. */
export type AnsweredByBoth = { id: string; histograms: readonly [Histogram, Histogram] };

/**
 * Fewer people in a department leave no room for a difference between departments beside the other figures: it would
 * be withheld nearly always, and hiding costs others their room.
 */
const APART_FROM = 8;

/** Positions of three items among all of a view, ascending. */
export type ItemSet = readonly number[];

/** A released set, or null where it is withheld, and what is known once it is out. */
export type SetChoice = { set: ItemSet | null; view: PairView };

/** So many other sets are tried to find one that may be hidden beside those that must be. */
const SETS_TRIED = 4;

/** So many places of the border between the set and the rest are tried. */
const BORDERS_TRIED = 12;

/** So many of the worlds found are kept to judge what comes later. */
const WORLDS_KEPT = 2;

/**
 * The three items of a kind, a tie at the third place drawn by lot.
 *
 * @example
 * truthOf("lowest", [{ id: "a", histograms: [[0, 0, 1, 0, 0], [0, 0, 1, 0, 0]] }], { shuffle: (values) => [...values], uniform: () => 0.5, normal: () => 0, integer: () => 0 }) // => [0]
 */
export function truthOf(kind: SetKind, items: readonly AnsweredByBoth[], random: Random): ItemSet {
  const drawn = random.shuffle(items.map((_, position) => position));
  const values = items.map((item) => rankedBy(kind, item));
  const ranked = drawn.toSorted((a, b) => {
    const difference = values[a]! - values[b]!;
    return Math.abs(difference) < ROUNDING_ERROR ? 0 : difference;
  });
  return ranked.slice(0, SET_SIZE).toSorted((a, b) => a - b);
}

/** Two means that differ by less are the same. */
const ROUNDING_ERROR = 1e-9;

function rankedBy(kind: SetKind, { histograms: [first, second] }: AnsweredByBoth): number {
  const mean = (sum: number, answers: number) => (answers === 0 ? 0 : sum / answers);
  if (kind === "apart") {
    return -Math.abs(mean(sumIn(first), answersIn(first)) - mean(sumIn(second), answersIn(second)));
  }
  const both = mean(sumIn(first) + sumIn(second), answersIn(first) + answersIn(second));
  return kind === "lowest" ? both : -both;
}

/**
 * A set as far as it may be known beside all figures before it. A set may be told when every answer remains possible
 * in worlds in which it is the true one and nothing ties at its border. One set that might be told is drawn by lot and
 * hidden all the same: whoever finds the set withheld then cannot exclude that one, so hiding is as safe as telling.
 * Where none is found the set is withheld whatever it is. Nothing but what is released decides.
 */
export function chooseSet(kind: SetKind, view: PairView, truth: ItemSet, random: Random): SetChoice {
  if (kind === "apart" && Math.min(...sizeOf(view).split) < APART_FROM) return { set: null, view };
  const items = view.dimensions.flatMap((dimension) => dimension.items).length;
  const withheld = hiddenSet(kind, view, items, random);
  if (!withheld) return { set: null, view };
  const hidden = { set: null, view: withheld.view };
  if (nameOf(withheld.set) === nameOf(truth)) return hidden;
  const told = toldSafely(kind, view, truth);
  return told ? { set: truth, view: told } : hidden;
}

function hiddenSet(
  kind: SetKind,
  view: PairView,
  items: number,
  random: Random,
): { set: ItemSet; view: PairView } | null {
  const all = Array.from({ length: items }, (_, position) => position);
  for (let tried = 0; tried < SETS_TRIED; tried++) {
    const set = random
      .shuffle(all)
      .slice(0, SET_SIZE)
      .toSorted((a, b) => a - b);
    const told = toldSafely(kind, view, set);
    if (told) return { set, view: told };
  }
  return null;
}

function nameOf(set: ItemSet): string {
  return set.join();
}

/** The view in worlds in which the set is the true one, or null where these do not leave every answer open. */
export function toldSafely(kind: SetKind, view: PairView, set: ItemSet): PairView | null {
  const before = worldsOf(view);
  const candidates =
    kind === "apart"
      ? DISTANCES.map((distance) => before.flatMap((world) => worldsApart(view, set, world, distance)))
      : before.flatMap((world) =>
          worldsInOrder(kind, view, set).map((next) => [joined(world, next)].filter((one) => one !== null)),
        );
  const safe = candidates.filter((worlds) => {
    if (worlds.length === 0) return false;
    const next = inWorlds(view, worlds);
    return isPossiblePair(next) && isSafePair(next);
  });
  return safe.length === 0 ? null : inWorlds(view, spread(safe, kind === "apart" ? 1 : WORLDS_KEPT).flat());
}

function joined(before: readonly PairWindow[], world: readonly PairWindow[]): PairWindow[] | null {
  const both = before.map((sums, position) => meetPairs(sums, world[position]!));
  return both.some(isEmpty) ? null : both;
}

/** Some of a list, evenly from its middle half. */
function spread<T>(values: readonly T[], kept: number): T[] {
  if (values.length <= kept) return [...values];
  return Array.from({ length: kept }, (_, index) => {
    const share = 0.25 + (0.5 * (index + 0.5)) / kept;
    return values[Math.floor(share * (values.length - 1))]!;
  });
}

/** One world for each border: the set on one side of it, everything else on the other. */
function worldsInOrder(kind: "lowest" | "highest", view: PairView, set: ItemSet): PairWindow[][] {
  const { people, items } = sizeOf(view);
  const [lowest, highest] = [people, 5 * people];
  const step = Math.max(1, Math.floor((highest - lowest) / BORDERS_TRIED));
  const borders = Array.from({ length: BORDERS_TRIED }, (_, index) => lowest + 1 + index * step);
  const inside = new Set(set);
  return borders.map((border) => {
    const below = bothIn(lowest, border);
    const above = bothIn(border + 1, highest);
    const [own, rest] = kind === "lowest" ? [below, above] : [above, below];
    return Array.from({ length: items }, (_, position) => (inside.has(position) ? own : rest));
  });
}

function bothIn(low: number, high: number): PairWindow {
  const open = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return { first: open, second: open, both: { low, high } };
}

/** Answer steps by which the departments are apart at the border, and around which mean answers the set lies. */
const DISTANCES = [0.4, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.4] as const;
const SHIFTS = [0, -0.7, 0.7] as const;

/**
 * Worlds in which the departments are farther apart than a distance on the items of the set, the first above the second
 * or the other way round, and nearer than it on all others.
 */
function worldsApart(
  view: PairView,
  set: ItemSet,
  before: readonly PairWindow[],
  distance: number,
): PairWindow[][] {
  const { split, people, centres } = sizeOf(view);
  const inside = new Set(set);
  const within = centres.map((centre, position) => {
    const { low, high } = before[position]!.both;
    return Math.min(high / people, Math.max(low / people, centre));
  });
  const nearBy = new Map(within.map((centre) => [centre, near(split, centre, distance)]));
  return SHIFTS.flatMap((shift) =>
    [1, -1].flatMap((sign) => {
      const next = within.map((centre, position) =>
        inside.has(position) ? far(split, centre + shift, distance, sign) : nearBy.get(centre)!,
      );
      const world = joined(before, next);
      return world ? [world] : [];
    }),
  );
}

function near([first, second]: readonly [number, number], centre: number, distance: number): PairWindow {
  const around = (people: number) => ({
    low: Math.ceil(people * (centre - distance / 2)),
    high: Math.floor(people * (centre + distance / 2)),
  });
  return { ...ANYTHING, first: around(first), second: around(second) };
}

function far(
  [first, second]: readonly [number, number],
  centre: number,
  distance: number,
  sign: number,
): PairWindow {
  const above = (people: number) => ({
    low: Math.floor(people * (centre + distance / 2)) + 1,
    high: 5 * people,
  });
  const below = (people: number) => ({ low: people, high: Math.floor(people * (centre - distance / 2)) });
  return sign > 0
    ? { ...ANYTHING, first: above(first), second: below(second) }
    : { ...ANYTHING, first: below(first), second: above(second) };
}

const ANYTHING: PairWindow = bothIn(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

/** People, items, and per item the mean answer that the figures of its dimension have in their middle. */
function sizeOf({ dimensions }: PairView) {
  const split = dimensions[0]!.items[0]!.knowledge.people;
  const people = split[0] + split[1];
  const centres = dimensions.flatMap(({ window: { both }, items }) => {
    const whole = { low: people * items.length, high: 5 * people * items.length };
    const middle = (Math.max(both.low, whole.low) + Math.min(both.high, whole.high)) / 2;
    return items.map(() => middle / (people * items.length));
  });
  return { split, people, items: centres.length, centres };
}
