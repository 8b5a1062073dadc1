import type { Edges, Window } from "./figure";
import type { ItemLimits } from "./item-limits";

/**
 * A dimension as a reader knows it: what its figure says of the sum over its items, how much that sum weighs in the
 * total, and what the items allow. See ItemLimits; `open` is for the item that is hardest to leave open.
 */
export type DimensionView = {
  window: Window;
  weight: number;
  items: ItemLimits;
  /** What was said of each item; looked at beside earlier waves only. */
  told?: readonly ItemTold[];
};

/** Where an item's favourable share (percent) and its mean answer lie. */
export type ItemTold = { favourable: Edges; mean: Edges };

/**
 * All released figures of a department that share answers: windows of sums that hold at the same time. Which sums
 * fit together is a tree (items in dimensions, dimensions in the total), so adding and subtracting the windows' ends
 * finds exactly what is possible as long as all weights are 1.
 */
export type JointView = { total: Window; dimensions: readonly DimensionView[] };

/** The limits of several items taken together. */
export function limitsOfItems(items: readonly ItemLimits[]): ItemLimits {
  const all = addAll(items.map((item) => item.all));
  const known = addAll(items.map((item) => item.known));
  const empty = items.some((item) => item.all.low > item.all.high);
  return {
    all: empty ? { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY } : all,
    known,
    open: {
      low: known.low + Math.max(...items.map((item) => item.open.low - item.known.low)),
      high: known.high + Math.min(...items.map((item) => item.open.high - item.known.high)),
    },
  };
}

/** Whether any answers fit the view at all, if everybody answered everything. */
export function isPossible({ total, dimensions }: JointView): boolean {
  let [low, high] = [0, 0];
  for (const { window, weight, items } of dimensions) {
    const least = Math.max(window.low, items.all.low);
    const most = Math.min(window.high, items.all.high);
    if (least > most) return false;
    low += least * weight;
    high += most * weight;
  }
  return low <= total.high && high >= total.low;
}

/**
 * Whether every answer to every item remains possible for somebody, even after any two colleagues have taken out
 * their own answers, whatever these are. Then nobody can prove that all said the same, that nobody said something, or
 * how many said one thing.
 *
 * Strict: each item is looked at with the colleagues' answers to all others at their worst, for the upper and for the
 * lower end, whether or not one pair of people can have given all of these.
 */
export function isSafe({ total, dimensions }: JointView): boolean {
  const sum = { low: 0, high: 0 };
  for (const { window, weight, items } of dimensions) {
    sum.low += weight * Math.max(window.low, items.known.low);
    sum.high += weight * Math.min(window.high, items.known.high);
  }
  const { weight: first } = dimensions[0] ?? { weight: 1 };
  // With unequal weights not every total between the ends can be reached; one step more makes up for it.
  const slip = dimensions.some(({ weight }) => weight !== first) ? 1 : 0;
  return dimensions.every(({ window, weight, items: { known, open } }) => {
    if (open.high === Number.NEGATIVE_INFINITY) return false;
    const least = (total.low - sum.high) / weight + Math.min(window.high, known.high) + slip;
    const most = (total.high - sum.low) / weight + Math.max(window.low, known.low) - slip;
    return Math.max(window.low, least) <= open.high && Math.min(window.high, most) >= open.low;
  });
}

/** Whether any answers fit the view whatever two colleagues have answered. Asked of views that are narrower than what is known. */
export function leavesRoom({ total, dimensions }: JointView): boolean {
  let [low, high] = [0, 0];
  for (const { window, weight, items } of dimensions) {
    const least = Math.max(window.low, items.known.low);
    const most = Math.min(window.high, items.known.high);
    if (least > most) return false;
    low += least * weight;
    high += most * weight;
  }
  return total.low <= total.high && low <= total.high && high >= total.low;
}

/**
 * A view with every window a step wider. Figures that no complete answers give are possible when some were left out,
 * because imputed answers are not whole.
 */
export function loosened(view: JointView): JointView {
  const wider = ({ low, high }: Window) => ({ low: low - 1, high: high + 1 });
  return {
    total: wider(view.total),
    dimensions: view.dimensions.map((dimension) => ({ ...dimension, window: wider(dimension.window) })),
  };
}

/**
 * The view with the window of the total replaced.
 *
 * @example
 * withTotal({ total: { low: 1, high: 9 }, dimensions: [] }, { low: 2, high: 3 }).total // => {"low":2,"high":3}
 */
export function withTotal(view: JointView, total: Window): JointView {
  return { ...view, total };
}

/** The view with one dimension's window or item limits replaced. */
export function withDimension(
  view: JointView,
  position: number,
  change: Partial<Pick<DimensionView, "window" | "items" | "told">>,
): JointView {
  const dimension = view.dimensions[position];
  if (!dimension) throw new RangeError("withDimension requires a dimension of the view");
  return { ...view, dimensions: view.dimensions.with(position, { ...dimension, ...change }) };
}

/** Sums of numbers from several windows. */
export function addAll(windows: readonly Window[]): Window {
  let [low, high] = [0, 0];
  for (const window of windows) {
    low += window.low;
    high += window.high;
  }
  return { low, high };
}
