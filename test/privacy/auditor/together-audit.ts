import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import { type CountRange, proofs } from "./department-audit";
import type { Finding } from "./finding";
import { type ItemWorlds, itemWorlds, placesOf } from "./item-worlds";
import { windowOf } from "./reading";
import { type Colleague, EVERYTHING, type Window } from "./view";
import type { Condition, Solve } from "./whole-numbers";

/** What a reader knows of two departments at once. Positions are those of the scored items, then of dimensions. */
export type TogetherView = {
  name: string;
  people: readonly [number, number];
  items: readonly { id: string; dimension: number }[];
  /** Sums over everything, in the first department, in the second and in both. */
  total: readonly [Window, Window, Window];
  dimensions: readonly (readonly [Window, Window, Window])[];
  /** Favourable answers by item, in the first department, in the second and in both. */
  favourable: readonly (readonly [Window, Window, Window])[];
  /** Sums by item, in each department. */
  sums: readonly (readonly [Window, Window])[];
  /** Pairs of items of which the first has the lower sum in both departments; `tied`: or the same. */
  order: readonly { lower: number; higher: number; tied: boolean }[];
  /** Pairs of items of which the departments are farther apart on the first. */
  apart: readonly { farther: number; nearer: number; tied: boolean }[];
};

/** Two departments' colleagues who pool their answers. */
export type Coalition = readonly [readonly Colleague[], readonly Colleague[]];

/** What the release says if everybody answered everything; `ranks` are the lots that decide ties, lower first. */
export function readTogether(
  release: ReleaseContent,
  items: readonly { id: string; dimension: string }[],
  ranks: Readonly<Record<"lowest" | "highest" | "apart", readonly number[]>>,
): TogetherView | null {
  const { departments, pooled, together } = release;
  const [first, second] = [departments[0].respondents, departments[1].respondents];
  if (!together || first === null || second === null) return null;
  const people = [first, second] as const;
  const names = [...new Set(items.map(({ dimension }) => dimension))];
  const of = [first, second, first + second] as const;
  const sums = (figures: readonly (Figure | undefined)[], count: number) =>
    of.map((who, place) => windowOrAll(figures[place], 20 / (count * who)));
  const three = ([a, b, c]: Window[]) => [a ?? EVERYTHING, b ?? EVERYTHING, c ?? EVERYTHING] as const;
  const sizeOf = (name: string) => items.filter(({ dimension }) => dimension === name).length;
  const view: TogetherView = {
    name: `${first} + ${second} respondents`,
    people,
    items: items.map(({ id, dimension }) => ({ id, dimension: names.indexOf(dimension) })),
    total: three(sums([departments[0].score, departments[1].score, pooled?.score], items.length)),
    dimensions: names.map((name) =>
      three(
        sums(
          [
            departments[0].dimensions[name]?.score,
            departments[1].dimensions[name]?.score,
            together.dimensions[name],
          ],
          sizeOf(name),
        ),
      ),
    ),
    favourable: items.map(({ id }) => [
      windowOrAll(departments[0].items[id]?.favourable, 100 / first),
      windowOrAll(departments[1].items[id]?.favourable, 100 / second),
      windowOrAll(together.items[id], 100 / (first + second)),
    ]),
    sums: items.map(({ id }) => [
      windowOrAll(departments[0].items[id]?.mean, 1 / first),
      windowOrAll(departments[1].items[id]?.mean, 1 / second),
    ]),
    order: [],
    apart: [],
  };
  return SET_KINDS.reduce((known, kind) => saysSet(known, kind, together.sets[kind], ranks[kind]), view);
}

const SET_KINDS = ["lowest", "highest", "apart"] as const;

function windowOrAll(figure: Figure | undefined, unit: number): Window {
  return figure ? windowOf(figure, unit) : EVERYTHING;
}

/** What it says of sums when a set is known; `ranks` are the lots that decide ties, lower first. */
export function saysSet(
  view: TogetherView,
  kind: "lowest" | "highest" | "apart",
  set: readonly string[] | null,
  ranks: readonly number[],
): TogetherView {
  const pairs = pairsOf(set, view.items, ranks);
  if (kind === "apart") {
    const apart = pairs.map(({ inside, outside, tied }) => ({ farther: inside, nearer: outside, tied }));
    return { ...view, apart: [...view.apart, ...apart] };
  }
  const order = pairs.map(({ inside, outside, tied }) =>
    kind === "lowest" ? { lower: inside, higher: outside, tied } : { lower: outside, higher: inside, tied },
  );
  return { ...view, order: [...view.order, ...order] };
}

/** Every item of a set with every other; they may tie where the lot of the one in the set comes first. */
function pairsOf(
  set: readonly string[] | null,
  items: readonly { id: string }[],
  ranks: readonly number[],
): { inside: number; outside: number; tied: boolean }[] {
  if (set === null) return [];
  const places = items.map((_, position) => position);
  const inSet = places.filter((position) => set.includes(items[position]!.id));
  const others = places.filter((position) => !inSet.includes(position));
  return inSet.flatMap((inside) =>
    others.map((outside) => ({ inside, outside, tied: ranks[inside]! < ranks[outside]! })),
  );
}

const ANSWERS = [1, 2, 3, 4, 5] as const;
const FAR = 1_000_000;
const ROUNDS_TOGETHER = 8;

/** One answer to one item in one department, in all that was found possible. */
type CellCounts = { item: number; department: number; worlds: ItemWorlds; counts: CountRange[] };

/**
 * What colleagues can prove of the others, by the exact solver: the unknowns are the sum and the favourable answers of
 * each item in each department. Every figure is a condition on these numbers, and with c favourable of m answers every
 * sum from m + 3c to 3m + 2c can be had; which counts of single answers go with a sum is listed (`item-worlds.ts`). So
 * nothing that fits is left out and nothing that does not is let in. Of several views one is true, and the reader does
 * not know which.
 */
export function auditTogether(
  solve: Solve,
  views: readonly [TogetherView, ...TogetherView[]],
  coalition: Coalition,
): Finding[] {
  const [view] = views;
  const others = [0, 1].map((index) => view.people[index]! - coalition[index]!.length);
  const cells = view.items.flatMap((_, item) =>
    [0, 1].map(
      (department): CellCounts => ({
        item,
        department,
        worlds: itemWorlds(
          others[department]!,
          coalition[department]!.map((answers) => answers[item]!),
        ),
        counts: ANSWERS.map(() => ({ fewest: Number.POSITIVE_INFINITY, most: -1 })),
      }),
    ),
  );
  for (const one of views) {
    if (cells.every(({ counts }) => isSettled(counts))) return [];
    widen(solve, one, cells, conditionsOf(one, coalition, others));
  }
  return cells.flatMap(({ item, department, counts }) =>
    proofs(
      `${view.name}, department ${department + 1}`,
      view.items[item]!.id,
      [...coalition[0], ...coalition[1]],
      counts,
      others[department]!,
    ),
  );
}

/** Looks for answers that fit the conditions and are not counted yet, until every one is. */
function widen(
  solve: Solve,
  view: TogetherView,
  cells: readonly CellCounts[],
  conditions: readonly Condition[],
): void {
  const note = (found: readonly number[]) => {
    for (const { item, department, worlds, counts } of cells) {
      const sum = found[sumAt(view, department, item)]! + sumOfOwn(worlds);
      const favourable = found[favourableAt(view, department, item)]! + favourableOfOwn(worlds);
      for (const group of placesOf(worlds, favourable, sum)) {
        for (const [step, range] of counts.entries()) {
          range.fewest = Math.min(range.fewest, worlds.fewest[group + step]!);
          range.most = Math.max(range.most, worlds.most[group + step]!);
        }
      }
    }
  };
  const goal = (weights: Readonly<Record<number, number>>) =>
    Array.from({ length: widthOf(view) }, (_, position) => weights[position] ?? 0);
  const any = solve(goal({ 0: 1 }), conditions);
  // These colleagues do not exist: their answers do not fit the figures.
  if (!any) return;
  note(any);
  // Goals over everything that is open settle most of it at once.
  for (let round = 0; round < ROUNDS_TOGETHER; round++) {
    const open = cells.filter(({ counts }) => !isSettled(counts));
    if (open.length === 0) return;
    const weights = open.map(({ item, department }, index) => {
      const sign = round < 2 ? 1 - 2 * round : 1 - 2 * (((index * 7 + round * 5) >> (round % 3)) % 2);
      return [sumAt(view, department, item), sign] as const;
    });
    const best = solve(goal(Object.fromEntries(weights)), conditions);
    if (best) note(best);
  }
  for (const { item, department, counts, worlds } of cells) {
    const positions = [sumAt(view, department, item), favourableAt(view, department, item)];
    for (const position of positions)
      for (const sign of [1, -1]) {
        if (isSettled(counts)) continue;
        const best = solve(goal({ [position]: sign }), conditions);
        if (best) note(best);
      }
    // Between the ends not everything need fit: each sum is asked for with each number of favourable answers.
    for (let sum = worlds.people; sum <= 5 * worlds.people; sum++)
      for (let favourable = 0; favourable <= worlds.people; favourable++) {
        if (isSettled(counts) || !goTogether(worlds.people, sum, favourable)) continue;
        if (!couldSettle(counts, worlds, favourable, sum)) continue;
        const fixed = [sum, favourable].map((value, which) => ({
          weights: goal({ [positions[which]!]: 1 }),
          low: value,
          high: value,
        }));
        const found = solve(goal({}), [...conditions, ...fixed]);
        if (found) note(found);
      }
  }
}

function goTogether(people: number, sum: number, favourable: number): boolean {
  return sum >= people + 3 * favourable && sum <= 3 * people + 2 * favourable;
}

/** Whether answers with this sum hold one more or one fewer of an answer that is still certain. */
function couldSettle(
  counts: readonly CountRange[],
  worlds: ItemWorlds,
  favourable: number,
  sum: number,
): boolean {
  const groups = placesOf(worlds, favourable + favourableOfOwn(worlds), sum + sumOfOwn(worlds));
  return groups.some((group) =>
    counts.some(
      ({ fewest, most }, step) =>
        fewest >= most && (worlds.fewest[group + step]! < fewest || worlds.most[group + step]! > most),
    ),
  );
}

function isSettled(counts: readonly CountRange[]): boolean {
  return counts.every(({ fewest, most }) => fewest < most);
}

function sumOfOwn({ own }: ItemWorlds): number {
  return own.reduce((all, answer) => all + answer, 0);
}

function favourableOfOwn({ own }: ItemWorlds): number {
  return own.filter((answer) => answer >= 4).length;
}

function sumAt({ items }: TogetherView, department: number, item: number): number {
  return department * items.length + item;
}

function favourableAt({ items }: TogetherView, department: number, item: number): number {
  return (2 + department) * items.length + item;
}

/** Sums and favourable answers; then per item how far departments are apart and which of them is above. */
export function widthOf({ items, apart }: TogetherView): number {
  return (4 + (apart.length > 0 ? 2 : 0)) * items.length;
}

type Term = readonly [position: number, weight: number];
type Line = (terms: readonly Term[]) => number[];

/** Every figure, as a condition on the sums and the favourable answers of the others. */
export function conditionsOf(
  view: TogetherView,
  coalition: Coalition,
  others: readonly number[],
): Condition[] {
  const width = widthOf(view);
  const line: Line = (terms) => {
    const weights = Array.from({ length: width }, () => 0);
    for (const [position, weight] of terms) weights[position] = weights[position]! + weight;
    return weights;
  };
  const own = (department: number, item: number) =>
    coalition[department]!.reduce((sum, answers) => sum + answers[item]!, 0);
  const sumOver = (departments: readonly number[], items: readonly number[], window: Window): Condition[] => {
    if (window === EVERYTHING) return [];
    const places = departments.flatMap((department) => items.map((item) => [department, item] as const));
    const taken = places.reduce((sum, [department, item]) => sum + own(department, item), 0);
    const terms = places.map(([department, item]): Term => [sumAt(view, department, item), 1]);
    return [{ weights: line(terms), low: window.low - taken, high: window.high - taken }];
  };
  const everyItem = view.items.map((_, item) => item);
  const groups = [[0], [1], [0, 1]] as const;
  return [
    ...everyItem.flatMap((item) =>
      [0, 1].flatMap((department) => answersFit(view, department, item, others[department]!, line)),
    ),
    ...groups.flatMap((departments, which) => sumOver(departments, everyItem, view.total[which]!)),
    ...view.dimensions.flatMap((windows, dimension) => {
      const items = everyItem.filter((item) => view.items[item]!.dimension === dimension);
      return groups.flatMap((departments, which) => sumOver(departments, items, windows[which]!));
    }),
    ...view.favourable.flatMap((windows, item) =>
      groups.flatMap((departments, which): Condition[] => {
        const window = windows[which]!;
        if (window === EVERYTHING) return [];
        const own = departments.flatMap((department) => coalition[department]!);
        const taken = own.filter((answers) => answers[item]! >= 4).length;
        const terms = departments.map((department): Term => [favourableAt(view, department, item), 1]);
        return [{ weights: line(terms), low: window.low - taken, high: window.high - taken }];
      }),
    ),
    ...view.sums.flatMap((windows, item) =>
      windows.flatMap((window, department) => sumOver([department], [item], window)),
    ),
    ...view.order.map(({ lower, higher, tied }) => {
      const taken = [0, 1].reduce((sum, d) => sum + own(d, higher) - own(d, lower), 0);
      const terms = [0, 1].flatMap((d): Term[] => [
        [sumAt(view, d, higher), 1],
        [sumAt(view, d, lower), -1],
      ]);
      return { weights: line(terms), low: (tied ? 0 : 1) - taken, high: FAR };
    }),
    ...apartConditions(view, own, line),
  ];
}

/** Which sums go with how many favourable answers of so many. */
function answersFit(
  view: TogetherView,
  department: number,
  item: number,
  people: number,
  line: Line,
): Condition[] {
  const [sum, favourable] = [sumAt(view, department, item), favourableAt(view, department, item)];
  return [
    { weights: line([[favourable, 1]]), low: 0, high: people },
    {
      weights: line([
        [sum, 1],
        [favourable, -3],
      ]),
      low: people,
      high: FAR,
    },
    {
      weights: line([
        [sum, 1],
        [favourable, -2],
      ]),
      low: -FAR,
      high: 3 * people,
    },
  ];
}

/** n2 x the first sum less n1 x the second is how far departments are apart; its size by a yes-or-no unknown. */
function apartConditions(
  view: TogetherView,
  own: (department: number, item: number) => number,
  line: Line,
): Condition[] {
  if (view.apart.length === 0) return [];
  const [n1, n2] = view.people;
  const farthest = 5 * n1 * n2;
  const size = (item: number) => 4 * view.items.length + item;
  const above = (item: number) => 5 * view.items.length + item;
  const sizes = view.items.flatMap((_, item): Condition[] => {
    const difference: Term[] = [
      [sumAt(view, 0, item), n2],
      [sumAt(view, 1, item), -n1],
    ];
    const minus = difference.map(([position, weight]): Term => [position, -weight]);
    const known = n2 * own(0, item) - n1 * own(1, item);
    return [
      { weights: line([[size(item), 1], ...minus]), low: known, high: FAR },
      { weights: line([[size(item), 1], ...difference]), low: -known, high: FAR },
      {
        weights: line([[size(item), 1], ...minus, [above(item), 2 * farthest]]),
        low: -FAR,
        high: known + 2 * farthest,
      },
      {
        weights: line([[size(item), 1], ...difference, [above(item), -2 * farthest]]),
        low: -FAR,
        high: -known,
      },
      { weights: line([[above(item), 1]]), low: 0, high: 1 },
    ];
  });
  const pairs = view.apart.map(({ farther, nearer, tied }) => ({
    weights: line([
      [size(farther), 1],
      [size(nearer), -1],
    ]),
    low: tied ? 0 : 1,
    high: FAR,
  }));
  return [...sizes, ...pairs];
}
