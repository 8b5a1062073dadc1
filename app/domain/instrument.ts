/** The six dimensions, in the order in which the survey asks about them. */
export const DIMENSIONS = [
  "definitions",
  "communication",
  "joint-work",
  "shared-goals",
  "trust",
  "leadership",
] as const;

export type DimensionId = (typeof DIMENSIONS)[number];

/** The order in which the survey asks: easy, observable behaviour first, trust last. */
export const SURVEY_ORDER: readonly DimensionId[] = [
  "communication",
  "definitions",
  "joint-work",
  "shared-goals",
  "leadership",
  "trust",
];

/**
 * One value per dimension, by dimension.
 *
 * @example
 * everyDimension((dimension) => dimension.length).trust // => 5
 */
export function everyDimension<T>(make: (dimension: DimensionId) => T): Readonly<Record<DimensionId, T>> {
  return {
    definitions: make("definitions"),
    communication: make("communication"),
    "joint-work": make("joint-work"),
    "shared-goals": make("shared-goals"),
    trust: make("trust"),
    leadership: make("leadership"),
  };
}

/** Mirror items ask about two behaviours, each in both directions. */
export type MirrorDirection = "own" | "other";

export type ScoredItem = { id: string; kind: "scored"; dimension: DimensionId };
export type MirrorItem = { id: string; kind: "mirror"; behaviour: string; direction: MirrorDirection };
export type Item = ScoredItem | MirrorItem;

/** Never, Rarely, Sometimes, Often, Always. */
export type Answer = 1 | 2 | 3 | 4 | 5;

/** An instrument is never edited after its first wave; a change is a new version. Items are in survey order. */
export type Instrument = { version: string; items: readonly Item[] };

/** One respondent's answers, one entry per item of the instrument in its order; null is "Don't know" or skipped. */
export type Answers = readonly (Answer | null)[];
