import type { Window } from "./view";

/** By reachable sum, the best count that comes with it. */
export type Best = Map<number, number>;

export function single(): Best {
  return new Map([[0, 0]]);
}

export function addBest(a: Best, b: Best): Best {
  const together: Best = new Map();
  for (const [sum, count] of a) {
    for (const [more, extra] of b) {
      const known = together.get(sum + more);
      if (known === undefined || known < count + extra) together.set(sum + more, count + extra);
    }
  }
  return together;
}

export function bestWithin(best: Best, { low, high }: Window): Best {
  return new Map([...best].filter(([sum]) => sum >= low && sum <= high));
}

/** For a sum, the best that `rest` can add while both together stay in the window. */
export function reachable(rest: Best, { low, high }: Window): (sum: number) => number {
  const known = new Map<number, number>();
  return (sum) => {
    let best = known.get(sum);
    if (best === undefined) {
      best = Number.NEGATIVE_INFINITY;
      for (const [more, count] of rest)
        if (sum + more >= low && sum + more <= high) best = Math.max(best, count);
      known.set(sum, best);
    }
    return best;
  };
}
