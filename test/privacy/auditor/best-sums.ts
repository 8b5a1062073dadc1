import type { Window } from "./view";

/** For every sum from `low` on, the best count that comes with it; NEVER where the sum cannot be reached. */
export type Best = { low: number; counts: Int32Array };

export const NEVER = -1_000_000;

export function single(): Best {
  return { low: 0, counts: new Int32Array(1) };
}

export function bestOf(entries: readonly (readonly [sum: number, count: number])[]): Best {
  if (entries.length === 0) return { low: 0, counts: new Int32Array(0) };
  const low = entries.reduce((least, [sum]) => Math.min(least, sum), Number.POSITIVE_INFINITY);
  const high = entries.reduce((most, [sum]) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const counts = new Int32Array(high - low + 1).fill(NEVER);
  for (const [sum, count] of entries) counts[sum - low] = Math.max(counts[sum - low]!, count);
  return { low, counts };
}

export function addBest(a: Best, b: Best): Best {
  const counts = new Int32Array(Math.max(0, a.counts.length + b.counts.length - 1)).fill(NEVER);
  for (let i = 0; i < a.counts.length; i++) {
    const count = a.counts[i]!;
    if (count <= NEVER) continue;
    for (let j = 0; j < b.counts.length; j++) {
      const extra = b.counts[j]!;
      if (extra > NEVER && count + extra > counts[i + j]!) counts[i + j] = count + extra;
    }
  }
  return { low: a.low + b.low, counts };
}

export function bestWithin(best: Best, window: Window): Best {
  const from = Math.max(0, Math.min(best.counts.length, window.low - best.low));
  const to = Math.max(from, Math.min(best.counts.length, window.high - best.low + 1));
  return { low: best.low + from, counts: best.counts.slice(from, to) };
}

export function highest(best: Best): number {
  return best.counts.reduce((most, count) => Math.max(most, count), NEVER);
}

/** The best that can be added to `sum` while both together stay in the window. */
export function bestBeside(rest: Best, window: Window, sum: number): number {
  return highest(bestWithin(rest, { low: window.low - sum, high: window.high - sum }));
}
