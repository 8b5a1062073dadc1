import { isBeyondChance, logFactorial, logTail } from "./chance.server";

/** From so many pairs on, Kendall's count is as good as normal. */
const MANY = 40;

/**
 * Whether two orders of the same things agree, or one is the other's reverse, more than chance lets them: Kendall's tau;
 * exactly for few, by the normal approximation for many.
 */
export function ordersAgree(first: readonly Buffer[], second: readonly Buffer[]): boolean {
  const { length } = first;
  if (length < 2 || second.length !== length) return false;
  const order = first.map((_, at) => at).sort((a, b) => compare(first[a], first[b]));
  const wrong = inversions(order.map((at) => second[at]));
  const pairs = (length * (length - 1)) / 2;
  const few = Math.min(wrong, pairs - wrong);
  if (length > MANY) {
    const deviation = Math.sqrt((length * (length - 1) * (2 * length + 5)) / 72);
    return isBeyondChance(logTail((pairs / 2 - few) / deviation));
  }
  return isBeyondChance(Math.log(2) + logAtMost(length, few));
}

/** Whether values, in the order in which they came, are sorted more than chance lets them be. */
export function comesSorted(values: readonly Buffer[]): boolean {
  const arrival = values.map((_, at) => Buffer.from([at >> 16, (at >> 8) & 255, at & 255]));
  return ordersAgree(arrival, values);
}

function compare(a: Buffer | undefined, b: Buffer | undefined): number {
  return Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(0));
}

function inversions(values: readonly (Buffer | undefined)[]): number {
  let wrong = 0;
  for (let later = 1; later < values.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      if (compare(values[earlier], values[later]) > 0) wrong += 1;
  return wrong;
}

/** Logarithm of the share of all orders of `length` things with at most `most` pairs the wrong way round. */
function logAtMost(length: number, most: number): number {
  // How many orders there are with each number of such pairs: each further thing adds none up to as many as stand before it.
  let counts = [1];
  for (let thing = 2; thing <= length; thing++) {
    const next = Array.from({ length: Math.min(most, counts.length + thing - 2) + 1 }, (_, wrong) =>
      counts.slice(Math.max(0, wrong - thing + 1), wrong + 1).reduce((sum, count) => sum + count, 0),
    );
    counts = next;
  }
  const few = counts.slice(0, most + 1).reduce((sum, count) => sum + count, 0);
  return Math.log(few) - logFactorial(length);
}
