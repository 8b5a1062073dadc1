import { createRandom } from "~/domain/statistics/random";
import { type Colleague, type Window, within } from "./view";

/** A department of a few items: windows over the answers of everybody, and points that one answer step is worth. */
export type DividedView = {
  people: number;
  items: readonly { favourable: Window; sum: Window; worth: number }[];
  /** Of the department's score, points. */
  mean: Window;
};

/** How many of those who are not held gave each answer, lowest first. */
type Counts = readonly number[];

/** A number of people who gave an answer to an item that fits the figures, but not the bit beside them. */
type Lost = { item: number; answer: number; count: number; divided: boolean };

/** Which bits a number of people who gave an answer to an item fits: shown to, or certain not to. */
type Fitting = { yes: boolean; no: boolean; never: boolean };

/**
 * What "far more divided than usual", or its contrary, takes away from what the figures leave open, if some are held to
 * their answers. Lists all counts of answers to every item. With the counts given, people's scores lie farthest apart
 * when all items put people in the same order, which is exact; that they can lie within the cut is shown by dealing the
 * answers, and that they cannot by those who are held.
 *
 * `sure` holds what is certainly lost, `unsure` what neither could be shown of.
 */
export function auditDivided(
  view: DividedView,
  held: readonly Colleague[],
  cut: number,
): { sure: Lost[]; unsure: Lost[] } {
  const possible = view.items.map((_, item) => columnsOf(view, held, item));
  const open = new Set(
    possible.flatMap((columns, item) => columns.flatMap(({ keys }) => keys.map((key) => `${item}:${key}`))),
  );
  const fitting = new Map<string, Fitting>();
  for (const world of worldsOf(possible)) {
    const spread = spreadOf(view, world, held);
    if (!within(view.mean, spread.mean)) continue;
    const edge = cut * (spread.mean - 20) * (100 - spread.mean);
    for (const [item, { keys }] of world.entries()) {
      for (const key of keys) {
        const before = fitting.get(`${item}:${key}`) ?? { yes: false, no: false, never: true };
        const now = {
          yes: before.yes || spread.widest > edge,
          no: before.no || spread.dealt <= edge,
          never: before.never && spread.least > edge,
        };
        fitting.set(`${item}:${key}`, now);
        if (now.yes && now.no) open.delete(`${item}:${key}`);
      }
    }
    if (open.size === 0) break;
  }
  const lost = (divided: boolean, isLost: (one: Fitting) => boolean) =>
    [...fitting].flatMap(([key, one]): Lost[] => {
      const [item = 0, answer = 0, count = 0] = key.split(":").map(Number);
      return isLost(one) ? [{ item, answer, count, divided }] : [];
    });
  return {
    sure: [...lost(true, ({ yes }) => !yes), ...lost(false, ({ never }) => never)],
    unsure: lost(false, ({ no, never }) => !no && !never),
  };
}

/** The answers of those who are not held to one item, lowest first, in points, and what is counted of them. */
type Column = { points: readonly number[]; keys: readonly string[] };

function columnsOf({ people, items }: DividedView, held: readonly Colleague[], item: number): Column[] {
  const { favourable, sum, worth } = items[item]!;
  const own = held.map((given) => given[item]!);
  const fits = (all: readonly number[]) =>
    within(favourable, all.filter((answer) => answer >= 4).length) && within(sum, total(all));
  return everyCount(people - held.length).flatMap((counts) => {
    const answers = counts.flatMap((count, step) => Array.from({ length: count }, () => step + 1));
    const keys = counts.map((count, step) => `${step + 1}:${count}`);
    return fits([...answers, ...own]) ? [{ points: answers.map((answer) => worth * answer), keys }] : [];
  });
}

/** First every column with a few others by chance, because that settles most; then all of them. */
function* worldsOf(possible: readonly (readonly Column[])[]): Generator<readonly Column[]> {
  if (possible.some((columns) => columns.length === 0)) return;
  const random = createRandom(possible.length);
  for (const [item, own] of possible.entries())
    for (const column of own)
      for (let drawn = 0; drawn < DRAWN_FIRST; drawn++) {
        const others = possible.map((columns) => columns[random.integer(columns.length)]!);
        yield others.with(item, column);
      }
  yield* product(possible);
}

function spreadOf({ items, people }: DividedView, world: readonly Column[], held: readonly Colleague[]) {
  const own = held.map((given) => total(given.map((answer, item) => items[item]!.worth * answer)));
  const others = people - held.length;
  const inOrder = new Array<number>(others).fill(0);
  let dealt = new Array<number>(others).fill(0);
  for (const { points } of world) {
    dealt.sort((a, b) => a - b);
    dealt = dealt.map((sum, rank) => sum + points[others - 1 - rank]!);
    for (let rank = 0; rank < others; rank++) inOrder[rank]! += points[rank]!;
  }
  const alike = total(inOrder) / others;
  return {
    mean: (total(own) + total(inOrder)) / people,
    widest: varianceOf([...own, ...inOrder]),
    dealt: varianceOf([...own, ...dealt]),
    // Nobody can be closer together than all at one score.
    least: varianceOf([...own, ...inOrder.map(() => alike)]),
  };
}

function varianceOf(values: readonly number[]): number {
  const mean = total(values) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

const DRAWN_FIRST = 8;

const listed = new Map<number, Counts[]>();

function everyCount(people: number): Counts[] {
  const known = listed.get(people);
  if (known) return known;
  const counts = split(people, 5);
  listed.set(people, counts);
  return counts;
}

function split(people: number, parts: number): number[][] {
  if (parts === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    split(people - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function* product<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = lists;
  if (!first) {
    yield [];
    return;
  }
  for (const one of first) for (const others of product(rest)) yield [one, ...others];
}
