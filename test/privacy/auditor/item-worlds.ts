import { SPLIT_SHARE_AT_BOTH_ENDS } from "~/domain/method";
import type { Runs } from "./runs";
import { type ItemView, within, without } from "./view";

/**
 * Every way in which `people` others can have answered one item, grouped by favourable answers, sum and whether
 * opinions are split once the colleagues' own answers are counted in. Per group, answer by answer, the fewest and the
 * most who can have given it; a group in which even the fewest is IMPOSSIBLE holds no world.
 */
export type ItemWorlds = { people: number; own: readonly number[]; fewest: Uint8Array; most: Uint8Array };

/** Answers to one item count as split when their mean absolute deviation is at least this. */
const SPLIT_DEVIATION = 1.1;

const IMPOSSIBLE = 255;

const cache = new Map<string, ItemWorlds>();

/** For up to 200 people. */
export function itemWorlds(people: number, own: readonly number[]): ItemWorlds {
  const key = `${people}:${own.toSorted().join("")}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size > 150) cache.clear();
  const worlds = listWorlds(people, own);
  cache.set(key, worlds);
  return worlds;
}

/** Where the counts of those groups begin that have this many favourable answers and this sum, own ones included. */
export function placesOf({ people, own, fewest }: ItemWorlds, favourable: number, sum: number): number[] {
  const among = favourable - own.filter((answer) => answer >= 4).length;
  const rest = sum - own.reduce((total, answer) => total + answer, 0);
  if (among < 0 || among > people || rest < people || rest > 5 * people) return [];
  return [0, 1]
    .map((split) => 5 * groupOf(people, among, rest, split))
    .filter((place) => fewest[place] !== IMPOSSIBLE);
}

function groupOf(people: number, favourable: number, sum: number, split: number): number {
  return 2 * (favourable * (4 * people + 1) + sum - people) + split;
}

function listWorlds(people: number, own: readonly number[]): ItemWorlds {
  const groups = 2 * (people + 1) * (4 * people + 1);
  const fewest = new Uint8Array(5 * groups).fill(IMPOSSIBLE);
  const most = new Uint8Array(5 * groups);
  const extra = [1, 2, 3, 4, 5].map((answer) => own.filter((given) => given === answer).length);
  const [own1, own2, own3, own4, own5] = [extra[0]!, extra[1]!, extra[2]!, extra[3]!, extra[4]!];
  const widen = (place: number, count: number) => {
    if (count < fewest[place]!) fewest[place] = count;
    if (count > most[place]!) most[place] = count;
  };
  for (let a = 0; a <= people; a++) {
    for (let b = 0; a + b <= people; b++) {
      for (let c = 0; a + b + c <= people; c++) {
        for (let d = 0; a + b + c + d <= people; d++) {
          const e = people - a - b - c - d;
          const split = splitness(a + own1, b + own2, c + own3, d + own4, e + own5);
          for (const is of SPLIT_OR_NOT[split + 1]!) {
            const place = 5 * groupOf(people, d + e, a + 2 * b + 3 * c + 4 * d + 5 * e, is);
            widen(place, a);
            widen(place + 1, b);
            widen(place + 2, c);
            widen(place + 3, d);
            widen(place + 4, e);
          }
        }
      }
    }
  }
  return { people, own, fewest, most };
}

const SPLIT_OR_NOT = [[0], [0, 1], [1]] as const;

/** 1 where opinions are split, -1 where not, 0 where only the last digit of the arithmetic decides. */
export function splitness(a: number, b: number, c: number, d: number, e: number): -1 | 0 | 1 {
  const people = a + b + c + d + e;
  if (Math.min(a + b, d + e) < SPLIT_SHARE_AT_BOTH_ENDS * people) return -1;
  const sum = a + 2 * b + 3 * c + 4 * d + 5 * e;
  const deviation =
    a * Math.abs(people - sum) +
    b * Math.abs(2 * people - sum) +
    c * Math.abs(3 * people - sum) +
    d * Math.abs(4 * people - sum) +
    e * Math.abs(5 * people - sum);
  const far = deviation - SPLIT_DEVIATION * people * people;
  if (far < -1e-6) return -1;
  return far > 1e-6 ? 1 : 0;
}

/** Visits the groups that the view leaves possible; `place` is where their five counts begin. */
export function forEachGroup(
  { people, own, fewest }: ItemWorlds,
  view: ItemView,
  visit: (sum: number, favourable: number, place: number) => void,
): void {
  const ownSum = own.reduce((total, answer) => total + answer, 0);
  const counts = without(view.favourable, own.filter((answer) => answer >= 4).length);
  const sums = without(view.sum, ownSum);
  for (let favourable = 0; favourable <= people; favourable++) {
    if (!within(counts, favourable)) continue;
    const lowest = Math.max(sums.low, people + 3 * favourable);
    const highest = Math.min(sums.high, 3 * people + 2 * favourable);
    for (let sum = lowest; sum <= highest; sum++) {
      for (let split = 0; split < 2; split++) {
        if (view.split !== null && view.split !== (split === 1)) continue;
        const place = 5 * groupOf(people, favourable, sum, split);
        if (fewest[place] !== IMPOSSIBLE) visit(sum, favourable, place);
      }
    }
  }
}

/** Sums that the others can have reached. */
export function possibleSums(worlds: ItemWorlds, view: ItemView): Runs {
  const seen = new Uint8Array(5 * worlds.people + 2);
  forEachGroup(worlds, view, (sum) => {
    seen[sum] = 1;
  });
  const sums: [number, number][] = [];
  for (let sum = 1; sum < seen.length; sum++) {
    if (seen[sum] && !seen[sum - 1]) sums.push([sum, sum]);
    if (seen[sum]) sums.at(-1)![1] = sum;
  }
  return sums;
}
