import type { Entities } from "./attack-entities.server";
import type { Pair } from "./attack-pairing.server";

/**
 * How many pairs would be right if the order said nothing: each has one chance in as many as its department has traces
 * of taking part.
 */
export function rightByLuck(pairs: readonly Pair[], { claims }: Entities): number {
  const candidates = new Map<string, Set<string>>();
  for (const { claim } of pairs) {
    const group = claims.get(claim)?.group ?? "";
    candidates.set(group, (candidates.get(group) ?? new Set()).add(claim));
  }
  const sum = pairs.reduce(
    (total, { claim }) => total + 1 / (candidates.get(claims.get(claim)?.group ?? "")?.size ?? 1),
    0,
  );
  return Math.round(sum * 100) / 100;
}

/**
 * Chance of at least `right` right pairs when `expected` are expected by luck. The number of matches of a
 * random pairing is nearly Poisson distributed.
 */
export function chanceOfRight(right: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let count = 0; count < right; count++) {
    below += term;
    term *= expected / (count + 1);
  }
  return Math.max(0, 1 - below);
}

/** Below this the order of the rows is that of their keys, and tells nothing about their arrival. */
export const UNLIKELY = 0.02;

/**
 * Chance that an order of arrival would agree with the order of the random keys, or with its reverse, as closely as
 * this one: Kendall's tau with its normal approximation; exact where everything agrees.
 */
export function chanceOfKeyOrder(keys: readonly string[]): number {
  const count = keys.length;
  if (count < 2) return 0;
  let agreeing = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) agreeing += (keys[i] ?? "") < (keys[j] ?? "") ? 1 : -1;
  }
  const tau = Math.abs(agreeing) / ((count * (count - 1)) / 2);
  if (tau === 1) return 2 / factorial(count);
  const deviation = Math.sqrt((2 * (2 * count + 5)) / (9 * count * (count - 1)));
  return 2 * upperTail(tau / deviation);
}

function factorial(number: number): number {
  return number < 2 ? 1 : number * factorial(number - 1);
}

/** Of the standard normal distribution; Abramowitz and Stegun 26.2.17, right to seven digits. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
