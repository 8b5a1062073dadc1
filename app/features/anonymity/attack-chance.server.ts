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

/** Kendall's tau of rows that lie by their keys, but for a few that came since. */
const NEARLY_ALL = 0.95;
/** With fewer rows than this an order of arrival looks sorted now and then; it counts as one, to be on the safe side. */
const FEWEST_ROWS = 5;

/** Whether rows lie in the order of their random keys, or in its reverse, which tells nothing about their arrival. */
export function liesByKeys(keys: readonly string[]): boolean {
  const pairs = (keys.length * (keys.length - 1)) / 2;
  if (keys.length < FEWEST_ROWS) return false;
  return Math.abs(1 - (2 * inversions([...keys])) / pairs) >= NEARLY_ALL;
}

/** Pairs that stand the wrong way round; sorts what it is given. */
function inversions(keys: string[]): number {
  if (keys.length < 2) return 0;
  const half = keys.length >> 1;
  const [left, right] = [keys.slice(0, half), keys.slice(half)];
  let wrong = inversions(left) + inversions(right);
  for (let at = 0, i = 0, j = 0; at < keys.length; at++) {
    const [first, second] = [left[i], right[j]];
    const takeRight = first === undefined || (second !== undefined && second < first);
    if (takeRight) wrong += left.length - i;
    keys[at] = (takeRight ? second : first) ?? "";
    if (takeRight) j += 1;
    else i += 1;
  }
  return wrong;
}
