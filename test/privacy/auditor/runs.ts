/** A set of whole numbers as its runs of neighbours, from low to high; runs never touch. */
export type Runs = readonly (readonly [low: number, high: number])[];

export const NOTHING: Runs = [];

export function run(low: number, high: number): Runs {
  return low <= high ? [[low, high]] : NOTHING;
}

/** Every a + b. */
export function sumOf(a: Runs, b: Runs): Runs {
  if (a.length === 1 && b.length === 1) return [[a[0]![0] + b[0]![0], a[0]![1] + b[0]![1]]];
  return unionOf(a.flatMap(([low, high]) => b.map(([from, to]) => [low + from, high + to] as const)));
}

/** Every a - b. */
export function differenceOf(a: Runs, b: Runs): Runs {
  return sumOf(
    a,
    b.toReversed().map(([low, high]) => [-high, -low] as const),
  );
}

export function intersectionOf(a: Runs, b: Runs): Runs {
  const common: [number, number][] = [];
  for (const [low, high] of a) {
    for (const [from, to] of b)
      if (Math.max(low, from) <= Math.min(high, to)) {
        common.push([Math.max(low, from), Math.min(high, to)]);
      }
  }
  return common;
}

/** Any list of runs, put in order and joined. */
export function unionOf(runs: Runs): Runs {
  const joined: [number, number][] = [];
  for (const [low, high] of runs.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else joined.push([low, high]);
  }
  return joined;
}
