import { FAVOURABLE_FROM } from "~/domain/method";
import type { Window } from "./figure";
import { COALITION } from "./rules";

/** What the figures of one item say: how many gave it an answer, how many a favourable one, and their sum. */
export type ItemKnowledge = { people: number; favourable: Window; sum: Window };

/**
 * Sums of answers that an item may have: at all; at least and at most when the worst pair of colleagues takes out its
 * own answers (`known`); and the same when somebody else besides gave whichever answer is hardest to fit in (`open`).
 */
export type ItemLimits = { all: Window; known: Window; open: Window };

const ANSWER_VALUES = [1, 2, 3, 4, 5] as const;
const NOTHING: Window = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };

/** Every combination of answers that two colleagues can have given. */
const PAIRS = ANSWER_VALUES.flatMap((first) =>
  ANSWER_VALUES.filter((second) => second >= first).map((second) => ({
    sum: first + second,
    favourable: favourable(first) + favourable(second),
  })),
);

/**
 * An item about which nothing is said.
 *
 * @example
 * unknownItem(10) // => {"people":10,"favourable":{"low":0,"high":10},"sum":{"low":10,"high":50}}
 */
export function unknownItem(people: number): ItemKnowledge {
  return { people, favourable: { low: 0, high: people }, sum: { low: people, high: 5 * people } };
}

/**
 * Limits of the sum of an item. With c favourable of p answers the sum can be anything from p + 3c to 3p + 2c, and
 * neighbouring c overlap, so every sum between two limits is possible.
 *
 * Where the colleagues' answers do not fit the figures there are no such colleagues, and they set no limit. Where an
 * answer fits in nowhere, `open` is empty. `held` narrows the sums to answers that are looked for: where colleagues who
 * fit the figures do not fit these, nothing is left.
 *
 * @example
 * itemLimits({ people: 10, favourable: { low: 0, high: 10 }, sum: { low: 10, high: 50 } }).known // => {"low":18,"high":42}
 * itemLimits({ people: 10, favourable: { low: 0, high: 10 }, sum: { low: 10, high: 50 } }).open // => {"low":22,"high":38}
 */
export function itemLimits(item: ItemKnowledge, held: ItemKnowledge = item): ItemLimits {
  const others = item.people - COALITION;
  const all = {
    low: lowestSum(held, held.people, 0, 0),
    high: highestSum(held, held.people, 0, 0),
  };
  if (all.low > all.high) return { all: NOTHING, known: NOTHING, open: NOTHING };
  const known = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const open = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  for (const pair of PAIRS) {
    if (!fits(item, others, pair)) continue;
    const low = lowestSum(held, others, pair.favourable, pair.sum);
    const high = highestSum(held, others, pair.favourable, pair.sum);
    if (low > high) return { all: NOTHING, known: NOTHING, open: NOTHING };
    if (low > known.low) known.low = low;
    if (high < known.high) known.high = high;
    for (const answer of ANSWER_VALUES) {
      const fixed = pair.favourable + favourable(answer);
      const lowBeside = lowestSum(held, others - 1, fixed, pair.sum + answer);
      const highBeside = highestSum(held, others - 1, fixed, pair.sum + answer);
      if (lowBeside > highBeside) return { all, known, open: NOTHING };
      if (lowBeside > open.low) open.low = lowBeside;
      if (highBeside < open.high) open.high = highBeside;
    }
  }
  return { all, known, open };
}

function fits(item: ItemKnowledge, rest: number, given: { favourable: number; sum: number }): boolean {
  const low = lowestSum(item, rest, given.favourable, given.sum);
  return low <= highestSum(item, rest, given.favourable, given.sum);
}

/** Of the whole item, when `rest` people are still free and the fixed answers are favourable and add up so far. */
function lowestSum(
  { favourable, sum }: ItemKnowledge,
  rest: number,
  fixed: number,
  fixedSum: number,
): number {
  const fewest = Math.max(0, favourable.low - fixed);
  if (fewest > rest || favourable.high < fixed) return Number.POSITIVE_INFINITY;
  return Math.max(sum.low, fixedSum + rest + 3 * fewest);
}

function highestSum(
  { favourable, sum }: ItemKnowledge,
  rest: number,
  fixed: number,
  fixedSum: number,
): number {
  const most = Math.min(rest, favourable.high - fixed);
  if (most < 0 || favourable.low - fixed > rest) return Number.NEGATIVE_INFINITY;
  return Math.min(sum.high, fixedSum + 3 * rest + 2 * most);
}

function favourable(answer: number): number {
  return answer >= FAVOURABLE_FROM ? 1 : 0;
}
