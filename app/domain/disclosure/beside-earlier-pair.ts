import { POINTS_PER_STEP } from "~/domain/method";
import { answersOf } from "./beside-earlier";
import type { DepartmentPlan } from "./department-view";
import type { ComparableWave } from "./earlier-wave";
import { type Carried, contradicts, type Exchange, saysNothingNew, untouched } from "./exchange";
import { EVERYTHING, edgesOfFigure, type Window, windowOf } from "./figure";
import type { SafetyRule } from "./figure-choice";
import { pairLimitsWithin } from "./pair-items";
import { isSafePair, limitsIn, type PairItem, type PairView, worldsOf } from "./pair-view";
import {
  addPairs,
  isEmpty,
  lessPair,
  meetPairs,
  type PairWindow,
  sameWindow,
  tightened,
  withoutPair,
} from "./pair-window";
import type { Figure, ReleaseContent } from "./release-shape";

type Plans = readonly [DepartmentPlan, DepartmentPlan];
type PairItemSums = { favourable: PairWindow; sum: PairWindow };

/** What figures say of sums in the first department, in the second and in both. */
type PairSums = { total: PairWindow; dimensions: readonly PairWindow[]; items: readonly PairItemSums[] };

const PARTS = ["first", "second", "both"] as const;
type Part = (typeof PARTS)[number];

type Earlier = {
  said: PairSums;
  implied: PairSums;
  exchanges: Readonly<Record<Part, Exchange | null>>;
  people: Readonly<Record<Part, number>>;
  tellsSets: boolean;
};

/** What earlier waves allow; `contradicted`: whether a view shows of each of them that people now answer differently. */
export type PairBeside = SafetyRule<PairView> & { contradicted: (view: PairView) => boolean };

/**
 * `staysSafeBeside` of both departments at once. A wave that told sets of statements is no sum: beside it only figures are
 * safe that contradict it or follow from it.
 */
export function pairStaysSafeBeside(waves: readonly ComparableWave[], plans: Plans): PairBeside {
  const earlier = waves.map((wave) => earlierPair(wave, plans));
  return {
    steady: false,
    allows: (view) => earlier.length === 0 || isSafeBeside(view, earlier, plans),
    contradicted: (view) => {
      const now = sumsOf(view);
      return earlier.every((wave) => isContradicted(carriedFrom(wave, now, plans)));
    },
  };
}

function isSafeBeside(view: PairView, earlier: readonly Earlier[], plans: Plans): boolean {
  const now = sumsOf(view);
  const left = earlier.filter((wave) => {
    const carried = carriedFrom(wave, now, plans);
    // Of a department that cannot be compared everything is new.
    const all = PARTS.every((part) => wave.exchanges[part] !== null);
    const saysNothing = all && [...carried.values()].every(saysNothingNew);
    return !isContradicted(carried) && !saysNothing;
  });
  if (left.length === 0) return true;
  if (left.some(({ tellsSets }) => tellsSets)) return false;
  const carried = left.map((wave) => carriedFrom(wave, now, plans));
  return isSafePair(heldTo(view, (name) => carried.flatMap((sums) => sums.get(name) ?? [])));
}

function isContradicted(carried: ReadonlyMap<string, Carried>): boolean {
  return [...carried.values()].some(contradicts);
}

/** The view held to answers of which the earlier waves tell nothing. */
function heldTo(view: PairView, carriedOf: (name: string) => readonly Carried[]): PairView {
  const held = (name: string, window: PairWindow): PairWindow => {
    const part = (of: Part): Window =>
      carriedOf(`${name} ${of}`)
        .map(untouched)
        .reduce((a, b) => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) }), window[of]);
    return { first: part("first"), second: part("second"), both: part("both") };
  };
  let place = -1;
  const worlds = worldsOf(view);
  return {
    worlds: view.worlds,
    total: held("total", view.total),
    dimensions: view.dimensions.map(({ window, items }, position) => ({
      window: held(`dimension:${position}`, window),
      items: items.map((item): PairItem => {
        place += 1;
        const { knowledge } = item;
        const narrowed = {
          ...knowledge,
          favourable: held(`favourable:${place}`, knowledge.favourable),
          sum: held(`sum:${place}`, knowledge.sum),
        };
        if (sameWindow(narrowed.favourable, knowledge.favourable) && sameWindow(narrowed.sum, knowledge.sum))
          return item;
        const inner = worlds.map((sums) => meetPairs(narrowed.sum, sums[place]!));
        const limits = limitsIn(inner, (sum, seats) =>
          pairLimitsWithin(knowledge, { ...narrowed, sum }, seats),
        );
        return { ...item, limits };
      }),
    })),
  };
}

/** Each sum in the earlier wave and now, by what it is of. */
function carriedFrom({ said, implied, exchanges, people }: Earlier, now: PairSums, plans: Plans) {
  const carried = new Map<string, Carried>();
  const [first, second] = [plans[0].people, plans[1].people];
  const today: Readonly<Record<Part, number>> = { first, second, both: first + second };
  const add = (
    name: string,
    windows: { before: PairWindow; said: PairWindow; now: PairWindow },
    person: Window,
  ) => {
    for (const part of PARTS) {
      const exchange = exchanges[part];
      if (!exchange) continue;
      carried.set(`${name} ${part}`, {
        before: windows.before[part],
        said: windows.said[part],
        now: windows.now[part],
        exchange,
        person,
        people: [people[part], today[part]],
      });
    }
  };
  const sizes = plans[0].dimensions.map(({ items }) => items.length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  add("total", { before: implied.total, said: said.total, now: now.total }, answersOf(whole));
  for (const [place, size] of sizes.entries()) {
    const windows = { before: implied.dimensions[place]!, said: said.dimensions[place]! };
    add(`dimension:${place}`, { ...windows, now: now.dimensions[place]! }, answersOf(size));
  }
  for (const [place, after] of now.items.entries()) {
    const before = said.items[place]!;
    add(
      `favourable:${place}`,
      { before: before.favourable, said: before.favourable, now: after.favourable },
      { low: 0, high: 1 },
    );
    add(`sum:${place}`, { before: before.sum, said: before.sum, now: after.sum }, answersOf(1));
  }
  return carried;
}

function sumsOf({ total, dimensions }: PairView): PairSums {
  return {
    total: tightened(total),
    dimensions: dimensions.map(({ window }) => tightened(window)),
    items: dimensions.flatMap(({ items }) =>
      items.map(({ knowledge }) => ({ favourable: knowledge.favourable, sum: knowledge.sum })),
    ),
  };
}

function earlierPair({ release, exchanges, everybody, tellsSets }: ComparableWave, plans: Plans): Earlier {
  const [first, second] = release.departments.map(({ respondents }) => respondents ?? 0);
  const people = { first: first!, second: second!, both: release.pooled?.respondents ?? first! + second! };
  const said = saidBy(release, plans, people);
  return {
    said,
    implied: impliedBy(said, plans, people),
    exchanges: { first: exchanges[0], second: exchanges[1], both: everybody },
    people,
    tellsSets,
  };
}

/** What its figures say one by one. */
function saidBy(
  { departments, pooled, together }: ReleaseContent,
  plans: Plans,
  people: Readonly<Record<Part, number>>,
): PairSums {
  const sums = (
    first: Figure | undefined,
    second: Figure | undefined,
    both: Figure | undefined,
    unit: number,
  ) => ({
    first: sumOf(first, unit / people.first),
    second: sumOf(second, unit / people.second),
    both: sumOf(both, unit / people.both),
  });
  const sizes = plans[0].dimensions.map(({ items }) => items.length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const [one, two] = departments;
  return {
    total: sums(one.score, two.score, pooled?.score, POINTS_PER_STEP / whole),
    dimensions: plans[0].dimensions.map(({ id, items }) =>
      sums(
        one.dimensions[id]?.score,
        two.dimensions[id]?.score,
        together?.dimensions[id],
        POINTS_PER_STEP / items.length,
      ),
    ),
    items: plans[0].dimensions.flatMap(({ items }) =>
      items.map(({ id }) => ({
        favourable: sums(one.items[id]?.favourable, two.items[id]?.favourable, together?.items[id], 100),
        sum: sums(one.items[id]?.mean, two.items[id]?.mean, undefined, 1),
      })),
    ),
  };
}

function sumOf(figure: Figure | undefined, unit: number): Window {
  return figure && figure.kind !== "withheld" ? windowOf(edgesOfFigure(figure), unit) : EVERYTHING;
}

/** What follows from all of them; where they do not fit, because some left out answers, what they say one by one. */
function impliedBy(said: PairSums, plans: Plans, people: Readonly<Record<Part, number>>): PairSums {
  const sizes = plans[0].dimensions.map(({ items }) => items.length);
  const all = (size: number): PairWindow => {
    const of = (part: Part) => answersOf(size * people[part]);
    return { first: of("first"), second: of("second"), both: of("both") };
  };
  const dimensions = said.dimensions.map((window, place) => meetPairs(tightened(window), all(sizes[place]!)));
  const everything = addPairs(dimensions);
  const total = meetPairs(tightened(said.total), everything);
  if (dimensions.some(isEmpty) || isEmpty(total)) return said;
  return {
    total,
    dimensions: dimensions.map((window) =>
      meetPairs(window, lessPair(total, withoutPair(everything, window))),
    ),
    items: said.items,
  };
}
