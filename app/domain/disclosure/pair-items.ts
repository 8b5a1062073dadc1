import { FAVOURABLE_FROM } from "~/domain/method";
import type { Window } from "./figure";
import { ANY_PAIR, isEmpty, meetPairs, type PairWindow, tightened } from "./pair-window";
import { COALITION } from "./rules";

/** Two numbers, one a department. */
export type Pair = readonly [number, number];

/** What figures say of an item that both departments answered: how many answers are favourable, and their sums. */
export type PairKnowledge = { people: Pair; favourable: PairWindow; sum: PairWindow };

/** Where two colleagues can sit. */
export const SEATS: readonly Pair[] = [
  [COALITION, 0],
  [1, 1],
  [0, COALITION],
];

/**
 * Sums of an item for one seating of two colleagues: `known` whatever their answers are, and `open` all stretches of
 * which the sum must reach each one, so that somebody else in the department (first, second) can have given any answer.
 */
export type PairLimits = { known: PairWindow | null; open: (department: 0 | 1) => Open };

/** null where some answer fits in nowhere. */
type Open = readonly PairWindow[] | null;

/** An item about which nothing is said. */
export function unknownPair(people: Pair): PairKnowledge {
  const upTo = (high: number): Window => ({ low: 0, high });
  return {
    people,
    favourable: { first: upTo(people[0]), second: upTo(people[1]), both: upTo(people[0] + people[1]) },
    sum: ANY_PAIR,
  };
}

/** Sums that an item can have at all; a little too many where its favourable answers are known together only. */
export function possibleSums(item: PairKnowledge): PairWindow | null {
  return sumsWith(item, NOBODY, "outward");
}

/**
 * The limits of an item for one seating. `inner` narrows the sums to worlds that are looked for; colleagues' answers
 * that fit the figures and not these worlds leave nothing open.
 */
export function pairLimits(item: PairKnowledge, inner: PairWindow, seats: Pair): PairLimits {
  return pairLimitsWithin(item, { ...item, sum: meetPairs(item.sum, inner) }, seats);
}

/** The same where answers are looked for of which more is known than the figures say. */
export function pairLimitsWithin(item: PairKnowledge, narrowed: PairKnowledge, seats: Pair): PairLimits {
  const groups: Given[][] = [];
  let known: PairWindow | null = ANY_PAIR;
  for (const { all, ends } of groupsOf(seats, saysNothing(narrowed))) {
    // Between the ends sums are convex: where these fit, all do, and they bound what all leave.
    const fitting = ends.every((given) => fits(item, given))
      ? ends
      : all.filter((given) => fits(item, given));
    for (const given of fitting) {
      const sums: PairWindow | null = sumsWith(narrowed, given, "inward");
      known = sums && known && meetPairs(known, sums);
    }
    if (fitting.length > 0) groups.push(fitting === ends ? ends : endsOf(fitting));
  }
  if (known === null || isEmpty(known)) return { known: null, open: () => null };
  const found: Open[] = [];
  // Most worlds are left before anybody asks.
  const open = (department: 0 | 1) => {
    if (found[department] === undefined) found[department] = openTo(narrowed, groups, department);
    return found[department];
  };
  return { known, open };
}

function fits(item: PairKnowledge, given: Given): boolean {
  return sumsWith(item, given, "outward") !== null;
}

/** Answers that stand fast: how many in each department, how many of them favourable, and their sums. */
type Given = { count: Pair; favourable: Pair; sum: Pair };

const NOBODY: Given = { count: [0, 0], favourable: [0, 0], sum: [0, 0] };

/**
 * Sums with some answers given. With c favourable of p answers the sum is anything from p + 3c to 3p + 2c. Where c is
 * bounded for both departments together, the parts of three and of two steps that each leaves unused do not add up:
 * inward they are kept off.
 */
function sumsWith(item: PairKnowledge, given: Given, rounding: "inward" | "outward"): PairWindow | null {
  const rest = [item.people[0] - given.count[0], item.people[1] - given.count[1]] as const;
  if (rest[0] < 0 || rest[1] < 0) return null;
  const counts = favourableAmong(item, given, rest);
  if (isEmpty(counts)) return null;
  const [unusedBelow, unusedAbove] = rounding === "inward" ? [4, 2] : [0, 0];
  const { first, second, both } = counts;
  const together = rest[0] + rest[1] + given.sum[0] + given.sum[1];
  const sums = {
    first: sumsOf(first, rest[0], given.sum[0]),
    second: sumsOf(second, rest[1], given.sum[1]),
    both: {
      low:
        both.low > first.low + second.low ? together + 3 * both.low + unusedBelow : Number.NEGATIVE_INFINITY,
      high:
        both.high < first.high + second.high
          ? together + 2 * (rest[0] + rest[1]) + 2 * both.high - unusedAbove
          : Number.POSITIVE_INFINITY,
    },
  };
  const possible = meetPairs(tightened(sums), item.sum);
  return isEmpty(possible) ? null : possible;
}

function favourableAmong({ favourable }: PairKnowledge, given: Given, rest: Pair): PairWindow {
  const [a, b] = given.favourable;
  return tightened({
    first: among(favourable.first, a, rest[0]),
    second: among(favourable.second, b, rest[1]),
    both: among(favourable.both, a + b, rest[0] + rest[1]),
  });
}

function among({ low, high }: Window, taken: number, most: number): Window {
  return { low: Math.max(0, low - taken), high: Math.min(most, high - taken) };
}

function sumsOf(favourable: Window, people: number, given: number): Window {
  return { low: given + people + 3 * favourable.low, high: given + 3 * people + 2 * favourable.high };
}

/** For every answer that somebody in a department might have given: the sums that go with it. */
function openTo(item: PairKnowledge, groups: readonly (readonly Given[])[], department: 0 | 1): Open {
  const stretches: PairWindow[] = [];
  const answers = saysNothing(item) ? ANYTHING : BY_FAVOURABLE;
  for (const group of groups)
    for (const given of group)
      for (const range of answers)
        for (const answer of range) {
          const sums = sumsWith(item, withAnswer(given, department, answer), "inward");
          if (sums === null) return null;
          stretches.push(sums);
        }
  return stretches;
}

/** The ends of all answers, and of those that are favourable and those that are not. */
const ANYTHING = [[1, 5]] as const;
const BY_FAVOURABLE = [
  [1, 3],
  [4, 5],
] as const;

function withAnswer(given: Given, department: 0 | 1, answer: number): Given {
  return {
    count: plus(given.count, department, 1),
    favourable: plus(given.favourable, department, favourable(answer)),
    sum: plus(given.sum, department, answer),
  };
}

function plus([first, second]: Pair, department: 0 | 1, more: number): Pair {
  return department === 0 ? [first + more, second] : [first, second + more];
}

type Group = { all: readonly Given[]; ends: Given[] };

const grouped = new Map<string, readonly Group[]>();

/** What two colleagues can have answered, in groups within which only the sums differ. */
function groupsOf(seats: Pair, together: boolean): readonly Group[] {
  const key = `${seats.join()} ${together}`;
  const known = grouped.get(key) ?? listGroups(seats, together);
  grouped.set(key, known);
  return known;
}

function listGroups(seats: Pair, together: boolean): readonly Group[] {
  const groups = new Map<string, Given[]>();
  for (const first of answersOf(seats[0]))
    for (const second of answersOf(seats[1])) {
      const given: Given = {
        count: seats,
        favourable: [first.favourable, second.favourable],
        sum: [first.sum, second.sum],
      };
      const name = together ? "" : `${first.favourable}:${second.favourable}`;
      groups.set(name, [...(groups.get(name) ?? []), given]);
    }
  return [...groups.values()].map((all) => ({ all, ends: endsOf(all) }));
}

/**
 * Those with the least and the greatest sums in each department. What fits all of these fits every sum between them:
 * the sums that go with one another are convex.
 */
function endsOf(group: readonly Given[]): Given[] {
  const [model] = group;
  if (!model) return [];
  const end = (department: 0 | 1) => {
    const sums = group.map(({ sum }) => sum[department]);
    return [...new Set([Math.min(...sums), Math.max(...sums)])];
  };
  return end(0).flatMap((first) => end(1).map((second) => ({ ...model, sum: [first, second] as const })));
}

function answersOf(people: number): { favourable: number; sum: number }[] {
  let found = [{ favourable: 0, sum: 0 }];
  for (let person = 0; person < people; person++) {
    const next = found.flatMap((before) =>
      [1, 2, 3, 4, 5].map((answer) => ({
        favourable: before.favourable + favourable(answer),
        sum: before.sum + answer,
      })),
    );
    const distinct = new Map(next.map((one) => [`${one.favourable}:${one.sum}`, one]));
    found = [...distinct.values()];
  }
  return found;
}

/** Whether nothing is known of the favourable answers, so that they need not be told apart. */
function saysNothing({ favourable: { first, second, both }, people }: PairKnowledge): boolean {
  return (
    first.low <= 0 &&
    first.high >= people[0] &&
    second.low <= 0 &&
    second.high >= people[1] &&
    both.low <= 0 &&
    both.high >= people[0] + people[1]
  );
}

function favourable(answer: number): number {
  return answer >= FAVOURABLE_FROM ? 1 : 0;
}
