/** Ranks of the defined probabilities, smallest first; null entries stay out and do not count. */
function ascending(pValues: readonly (number | null)[]): { p: number; at: number }[] {
  const found: { p: number; at: number }[] = [];
  pValues.forEach((p, at) => {
    if (p !== null && !Number.isNaN(p)) found.push({ p, at });
  });
  return found.sort((a, b) => a.p - b.p);
}

function inPlace(length: number, adjusted: readonly { p: number; at: number }[]): (number | null)[] {
  const result: (number | null)[] = new Array(length).fill(null);
  for (const { p, at } of adjusted) result[at] = Math.min(1, p);
  return result;
}

/**
 * Holm's adjustment: the chance of even one false alarm among all stays at the level. Same order as the input;
 * null entries stay null and do not count. Source: Holm (1979).
 *
 * @example
 * holmAdjust([0.01, 0.04, 0.03]) // ~> [0.03, 0.06, 0.06]
 * holmAdjust([0.02, null]) // => [0.02, null]
 */
export function holmAdjust(pValues: readonly (number | null)[]): (number | null)[] {
  const sorted = ascending(pValues);
  let largest = 0;
  const adjusted = sorted.map(({ p, at }, i) => {
    largest = Math.max(largest, (sorted.length - i) * p);
    return { p: largest, at };
  });
  return inPlace(pValues.length, adjusted);
}

/**
 * Benjamini and Hochberg's adjustment: the expected share of false alarms among the alarms stays at the level.
 * Order and nulls as in `holmAdjust`. Source: Benjamini & Hochberg (1995).
 *
 * @example
 * benjaminiHochbergAdjust([0.01, 0.04, 0.03]) // ~> [0.03, 0.04, 0.04]
 */
export function benjaminiHochbergAdjust(pValues: readonly (number | null)[]): (number | null)[] {
  const sorted = ascending(pValues);
  let smallest = 1;
  const adjusted = sorted.toReversed().map(({ p, at }, i) => {
    smallest = Math.min(smallest, (sorted.length / (sorted.length - i)) * p);
    return { p: smallest, at };
  });
  return inPlace(pValues.length, adjusted);
}

/**
 * Bonferroni's adjustment: every probability times their number, at most 1. Order and nulls as in `holmAdjust`.
 *
 * @example
 * bonferroniAdjust([0.01, 0.4, 0.03]) // ~> [0.03, 1, 0.09]
 */
export function bonferroniAdjust(pValues: readonly (number | null)[]): (number | null)[] {
  const sorted = ascending(pValues);
  return inPlace(
    pValues.length,
    sorted.map(({ p, at }) => ({ p: p * sorted.length, at })),
  );
}

/**
 * Hommel's adjustment, as safe as Holm's for independent or positively related comparisons and sharper.
 * Order and nulls as in `holmAdjust`; the cost grows with the square of their number.
 * Source: Hommel (1988), in the form of Wright (1992).
 *
 * @example
 * hommelAdjust([0.01, 0.04, 0.03]) // ~> [0.03, 0.04, 0.04]
 */
export function hommelAdjust(pValues: readonly (number | null)[]): (number | null)[] {
  const sorted = ascending(pValues);
  const n = sorted.length;
  const p = sorted.map((entry) => entry.p);
  const start = Math.min(...p.map((value, i) => (n * value) / (i + 1)));
  const lower: number[] = new Array(n).fill(start);
  const adjusted = [...lower];
  for (let m = n - 1; m >= 2; m--) {
    const split = n - m + 1;
    let bound = Number.POSITIVE_INFINITY;
    for (let k = split; k < n; k++) bound = Math.min(bound, (m * p[k]!) / (k - split + 2));
    for (let k = 0; k < split; k++) lower[k] = Math.min(m * p[k]!, bound);
    for (let k = split; k < n; k++) lower[k] = lower[split - 1]!;
    for (let k = 0; k < n; k++) adjusted[k] = Math.max(adjusted[k]!, lower[k]!);
  }
  return inPlace(
    pValues.length,
    sorted.map(({ p, at }, i) => ({ p: Math.max(p, adjusted[i]!), at })),
  );
}
