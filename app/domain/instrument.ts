/**
 * A topic of the survey, such as "trust". Which there are, an instrument version says, and of a wave that ended its
 * release: nothing here may suppose that another one asked the same.
 */
export type DimensionId = string;

/**
 * One value per dimension, by dimension, in the given order.
 *
 * @example
 * everyDimension(["trust", "leadership"], (dimension) => dimension.length) // => {"trust":5,"leadership":10}
 */
export function everyDimension<T>(
  dimensions: readonly DimensionId[],
  make: (dimension: DimensionId) => T,
): Readonly<Record<DimensionId, T>> {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)] as const));
}

/**
 * The dimensions in the order in which the survey asks about them, which is that of the items: easy, observable
 * behaviour first, trust last. Results keep the order of `dimensions` instead.
 *
 * @example
 * surveyOrder({ version: "1", dimensions: ["b", "a"], items: [{ id: "x", kind: "scored", dimension: "a" }, { id: "y", kind: "scored", dimension: "b" }] }) // => ["a","b"]
 */
export function surveyOrder({ items }: Instrument): readonly DimensionId[] {
  return [...new Set(items.flatMap((item) => (item.kind === "scored" ? [item.dimension] : [])))];
}

/** Mirror items ask about two behaviours, each in both directions. */
export type MirrorDirection = "own" | "other";

export type ScoredItem = { id: string; kind: "scored"; dimension: DimensionId };
export type MirrorItem = { id: string; kind: "mirror"; behaviour: string; direction: MirrorDirection };
export type Item = ScoredItem | MirrorItem;

/** Never, Rarely, Sometimes, Often, Always. */
export type Answer = 1 | 2 | 3 | 4 | 5;

/** An instrument is never edited after its first wave; a change is a new version. */
export type Instrument = {
  version: string;
  /** In the order in which results list them; every one has scored items. */
  dimensions: readonly DimensionId[];
  /** In survey order. */
  items: readonly Item[];
};

/** One respondent's answers, one entry per item of the instrument in its order; null is "Don't know" or skipped. */
export type Answers = readonly (Answer | null)[];
