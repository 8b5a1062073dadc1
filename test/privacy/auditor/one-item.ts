import { type Finding, found } from "./finding";

/** The text or number that stands for everything a reader sees of one item whose answers are distributed so. */
export type ItemGate = (counts: readonly [number, number, number, number, number]) => string | number;

/** Nobody, every single colleague and every pair: by the answers they gave themselves. */
const COALITIONS: readonly (readonly number[])[] = [
  [],
  ...[1, 2, 3, 4, 5].map((answer) => [answer]),
  ...[1, 2, 3, 4, 5].flatMap((a) => [1, 2, 3, 4, 5].filter((b) => b >= a).map((b) => [a, b])),
];

/** How often each coalition gave each answer itself, coalition by coalition. */
const OWN = Uint8Array.from(
  COALITIONS.flatMap((own) =>
    [1, 2, 3, 4, 5].map((answer) => own.filter((given) => given === answer).length),
  ),
);

const UNSEEN = 255;
/** Two different counts were seen: nothing can be proven. */
const OPEN = 254;

/**
 * What the view of a single item proves, for every one of the C(people + 4, 4) histograms and every coalition of up
 * to two with every combination of their own answers. Exhaustive, and blind to how the gate works: the view is turned
 * round completely, so that what a gate gives away by hiding is found as well.
 */
export function auditOneItem(people: number, gate: ItemGate): Finding[] {
  const views = new Map<string | number, number>();
  const names: (string | number)[] = [];
  const cells = COALITIONS.length * 5;
  let counted = new Uint8Array(64 * cells).fill(UNSEEN);
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (counts[0] = 0; counts[0] <= people; counts[0]++) {
    for (counts[1] = 0; counts[0] + counts[1] <= people; counts[1]++) {
      for (counts[2] = 0; counts[0] + counts[1] + counts[2] <= people; counts[2]++) {
        const rest = people - counts[0] - counts[1] - counts[2];
        for (counts[3] = 0; counts[3] <= rest; counts[3]++) {
          counts[4] = rest - counts[3];
          const name = gate(counts);
          let view = views.get(name);
          if (view === undefined) {
            view = names.push(name) - 1;
            views.set(name, view);
            if ((view + 1) * cells > counted.length) counted = grown(counted);
          }
          note(counted, view * cells, counts);
        }
      }
    }
  }
  return names.flatMap((name, view) => readProofs(counted.subarray(view * cells), people, String(name)));
}

function grown(counted: Uint8Array): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(2 * counted.length).fill(UNSEEN);
  twice.set(counted);
  return twice;
}

function note(counted: Uint8Array, start: number, counts: readonly number[]): void {
  for (let coalition = 0; coalition < COALITIONS.length; coalition++) {
    const own = 5 * coalition;
    let fits = true;
    for (let step = 0; step < 5; step++) fits &&= counts[step]! >= OWN[own + step]!;
    if (!fits) continue;
    for (let step = 0; step < 5; step++) {
      const place = start + own + step;
      const seen = counted[place]!;
      if (seen === OPEN) continue;
      const count = counts[step]! - OWN[own + step]!;
      if (seen === UNSEEN) counted[place] = count;
      else if (seen !== count) counted[place] = OPEN;
    }
  }
}

function readProofs(counted: Uint8Array, people: number, view: string): Finding[] {
  return COALITIONS.flatMap((own, coalition) =>
    [1, 2, 3, 4, 5].flatMap((answer) => {
      const count = counted[5 * coalition + answer - 1]!;
      if (count === UNSEEN || count === OPEN) return [];
      const where = { view, item: "the item", answer, coalition: own.map((given) => [given]) };
      return [found(where, count, people - own.length)];
    }),
  );
}
