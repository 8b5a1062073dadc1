import {
  type Pair,
  type PairKnowledge,
  type PairLimits,
  pairLimits,
  possibleSums,
  SEATS,
} from "./pair-items";
import {
  ANY_PAIR,
  addPairs,
  fitTogether,
  isEmpty,
  lessPair,
  meetPairs,
  meetWindows,
  type PairWindow,
  sameWindow,
  tightened,
  wider,
  withoutPair,
} from "./pair-window";

/**
 * An item in the joint view: what figures say of it, and in each of several worlds that are looked for, the sums that
 * it is held to there (see `worlds`).
 */
export type PairItem = {
  knowledge: PairKnowledge;
  inner: readonly PairWindow[];
  possible: PairWindow | null;
  /** In a world, for a seating of the colleagues. Found when asked for: most worlds are never looked at. */
  limits: (world: number, seat: number) => PairLimits | undefined;
};

export type PairDimension = { window: PairWindow; items: readonly PairItem[] };

/**
 * All figures of two departments and of both together, as sums of whole answers: of each item, each dimension and of
 * everything, in the first, in the second and in both. A tree of hexagons, so what is possible is found exactly.
 *
 * `worlds`: figures that are no sums (which items are lowest) are met by holding the items to sums that make them true;
 * each such choice is one world. Worlds that are not looked for may be possible as well: safety needs some, never all.
 */
export type PairView = { worlds: number; total: PairWindow; dimensions: readonly PairDimension[] };

/** The item with its limits. */
export function pairItem(knowledge: PairKnowledge, inner: readonly PairWindow[]): PairItem {
  const limits = limitsIn(inner, (sums, seats) => limitsOf(knowledge, sums, seats));
  return { knowledge, inner, possible: possibleSums(knowledge), limits };
}

/** Limits by world and seating, each found once. */
export function limitsIn(
  worlds: readonly PairWindow[],
  find: (sums: PairWindow, seats: Pair) => PairLimits,
): PairItem["limits"] {
  const found = worlds.map((): PairLimits[] => []);
  return (world, seat) => {
    const [sums, seats, known] = [worlds[world], SEATS[seat], found[world]];
    if (!sums || !seats || !known) return undefined;
    known[seat] ??= find(sums, seats);
    return known[seat];
  };
}

/** Whether any answers fit the figures at all, if everybody answered everything. */
export function isPossiblePair({ total, dimensions }: PairView): boolean {
  const sums: PairWindow[] = [];
  for (const { window, items } of dimensions) {
    const possible = items.map((item) => item.possible);
    if (!possible.every((sum) => sum !== null)) return false;
    const sum = meetPairs(addPairs(possible), window);
    if (isEmpty(sum)) return false;
    sums.push(sum);
  }
  return !isEmpty(meetPairs(addPairs(sums), total));
}

/**
 * Whether every answer to every item remains possible for somebody in either department, even after any two
 * colleagues, both in one department or one in each, have taken out their own answers, whatever these are.
 *
 * Strict like `isSafe`: colleagues' answers are at their worst for both ends at once.
 */
export function isSafePair(view: PairView): boolean {
  return SEATS.every((_, seat) => isSafeFrom(view, seat));
}

/** The same for colleagues who sit as one of `SEATS` says. */
export function isSafeFrom(view: PairView, seat: number): boolean {
  const found: (World | null | undefined)[] = [];
  const worldAt = (index: number) => {
    if (found[index] === undefined) found[index] = worldOf(view, seat, index);
    return found[index];
  };
  return view.dimensions.every(({ items }, dimension) =>
    items.every(
      (item, position) =>
        items.indexOf(item) < position ||
        DEPARTMENTS.every((department) =>
          staysOpen(view, item, seat, department, worldAt, [dimension, position]),
        ),
    ),
  );
}

const DEPARTMENTS = [0, 1] as const;

/** Each of the stretches that leave an answer open can be reached in one of the worlds. */
function staysOpen(
  { worlds }: PairView,
  item: PairItem,
  seat: number,
  department: 0 | 1,
  worldAt: (index: number) => World | null | undefined,
  [dimension, position]: readonly [number, number],
): boolean {
  let left: readonly number[] | null = null;
  for (let index = 0; index < worlds; index++) {
    const open = item.limits(index, seat)?.open(department);
    const world = open ? worldAt(index) : null;
    if (!open || !world) continue;
    const reached = world.reach(dimension, position);
    left = (left ?? open.map((_, stretch) => stretch)).filter(
      (stretch) => !fitTogether(reached, open[stretch]!),
    );
    if (left.length === 0) return true;
  }
  return false;
}

/** Where the figures and the other items leave one item, by dimension and position. */
type World = { reach: (dimension: number, position: number) => PairWindow };

/** null where the figures and the colleagues' worst answers do not leave such a world. */
function worldOf({ total, dimensions }: PairView, seat: number, index: number): World | null {
  const items = dimensions.map((dimension) => dimension.items.map((item) => item.limits(index, seat)?.known));
  const sums: { ofItems: PairWindow; fitting: PairWindow; window: PairWindow; known: PairWindow[] }[] = [];
  for (const [place, { window }] of dimensions.entries()) {
    const known = items[place]!.flatMap((limits) => limits ?? []);
    if (known.length < items[place]!.length) return null;
    const ofItems = addPairs(known);
    const tight = tightened(window);
    const fitting = meetPairs(ofItems, tight);
    if (isEmpty(fitting)) return null;
    sums.push({ ofItems, fitting, window: tight, known });
  }
  const everything = addPairs(sums.map(({ fitting }) => fitting));
  const whole = tightened(total);
  if (isEmpty(meetPairs(everything, whole))) return null;
  const besides = sums.map(({ fitting, window }) =>
    meetPairs(window, lessPair(whole, withoutPair(everything, fitting))),
  );
  return {
    reach: (dimension, position) => {
      const { ofItems, known } = sums[dimension]!;
      return lessPair(besides[dimension]!, withoutPair(ofItems, known[position]!));
    },
  };
}

/** A view with every window a step wider; see `loosened` of one department. */
export function loosenedPair(view: PairView): PairView {
  return {
    ...view,
    total: wider(view.total, 1),
    dimensions: view.dimensions.map((dimension) => ({ ...dimension, window: wider(dimension.window, 1) })),
  };
}

/** The view with the window of one dimension narrowed. */
export function withPairDimension(view: PairView, position: number, window: PairWindow): PairView {
  const dimension = view.dimensions[position]!;
  return {
    ...view,
    dimensions: view.dimensions.with(position, {
      ...dimension,
      window: meetWindows(dimension.window, window),
    }),
  };
}

/** The view with the total narrowed. */
export function withPairTotal(view: PairView, window: PairWindow): PairView {
  return { ...view, total: meetWindows(view.total, window) };
}

/** The view with one item told more about. */
export function withPairItem(
  view: PairView,
  [position, index]: readonly [number, number],
  knowledge: PairKnowledge,
): PairView {
  const dimension = view.dimensions[position]!;
  const item = pairItem(knowledge, dimension.items[index]!.inner);
  return {
    ...view,
    dimensions: view.dimensions.with(position, { ...dimension, items: dimension.items.with(index, item) }),
  };
}

/** The view looked at in other worlds: per world and item, in the order of the items, the sums that it is held to. */
export function inWorlds(view: PairView, worlds: readonly (readonly PairWindow[])[]): PairView {
  let place = 0;
  const dimensions = view.dimensions.map(({ window, items }) => {
    const looked: PairItem[] = [];
    for (const { knowledge } of items) {
      const inner = worlds.map((sums) => sums[place]!);
      // Items that are alike are looked at once.
      const alike = looked.find((item) => item.knowledge === knowledge && sameWindows(item.inner, inner));
      looked.push(alike ?? pairItem(knowledge, inner));
      place += 1;
    }
    return { window, items: looked };
  });
  return { worlds: worlds.length, total: view.total, dimensions };
}

function sameWindows(a: readonly PairWindow[], b: readonly PairWindow[]): boolean {
  return a.every((window, index) => sameWindow(window, b[index]!));
}

/** The sums that the items of a view are held to, world by world. */
export function worldsOf({ worlds, dimensions }: PairView): PairWindow[][] {
  const items = dimensions.flatMap((dimension) => dimension.items);
  return Array.from({ length: worlds }, (_, index) => items.map(({ inner }) => inner[index] ?? ANY_PAIR));
}

const remembered = new Map<string, PairLimits>();
/** Bounds the memory; four times as many saved a twentieth of the time. */
const MOST_REMEMBERED = 5_000;

/** Items of which the same is known have the same limits, and most have: in one release and in the next. */
function limitsOf(item: PairKnowledge, inner: PairWindow, seats: Pair): PairLimits {
  const key = `${seats.join()}|${item.people.join()}|${nameOf(item.favourable)}|${nameOf(item.sum)}|${nameOf(inner)}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const limits = pairLimits(item, inner, seats);
  remembered.set(key, limits);
  return limits;
}

function nameOf({ first, second, both }: PairWindow): string {
  return `${first.low} ${first.high} ${second.low} ${second.high} ${both.low} ${both.high}`;
}
