import type { DimensionId } from "../instrument";

declare const released: unique symbol;

/** A value that passed the release gate. Only this file can make one. */
export type Released<T> = T & { readonly [released]: true };

export type WithheldReason =
  | "department-below-threshold"
  | "other-department-below-threshold"
  | "too-few-answers"
  | "needs-ten-respondents"
  | "needs-twenty-respondents"
  | "needs-hundred-respondents"
  | "closed-early"
  | "audit-refused";

/**
 * One number as it may leave. `value` is a multiple of `step`; an end band says only that the number lies at or
 * beyond `bound`. Units are those of the figure: points 20-100, percent 0-100, or answer units 1-5.
 */
export type Figure =
  | { kind: "value"; value: number; step: number }
  | { kind: "at-least"; bound: number; step: number }
  | { kind: "at-most"; bound: number; step: number }
  | { kind: "withheld"; reason: WithheldReason };

/** How intervals are computed later: from counts alone below 20 respondents, from a rounded-up spread above. */
export type Spread = { kind: "reference" } | { kind: "class"; standardDeviation: number };

export type DimensionRelease = { score: Figure; spread: Spread };

export type ItemRelease = {
  /** Percent of real answers that are Often or Always. */
  favourable: Figure;
  /** Mean answer, 1-5. */
  mean: Figure;
  /** Share of each answer 1..5 in percent, from 100 respondents on. */
  distribution: readonly [Figure, Figure, Figure, Figure, Figure] | null;
  /** null when not released. */
  splitOpinion: boolean | null;
};

/** How a department sees itself and the other one, points 20-100, its two items per direction together. */
export type MirrorRelease = { own: Figure; other: Figure };

export type DepartmentRelease = {
  name: string;
  invited: number;
  respondents: number;
  score: Figure;
  spread: Spread;
  dimensions: Readonly<Record<DimensionId, DimensionRelease>>;
  /** By item id, scored items only. */
  items: Readonly<Record<string, ItemRelease>>;
  mirror: MirrorRelease;
};

export type CommentRelease = "by-department" | "pooled" | "withheld";

/** Everything that remains of a wave. Frozen: stored once, as JSON, and never recomputed. */
export type ReleaseContent = {
  /** Version of the method that made it; a later method never rewrites it. */
  methodVersion: string;
  instrumentVersion: string;
  manifestHash: string;
  threshold: number;
  /** In the relationship's order, first and second. */
  departments: readonly [DepartmentRelease, DepartmentRelease];
  /** Score over everybody, only where the two departments may not be shown apart. */
  pooled: { respondents: number; invited: number; score: Figure } | null;
  /** "More than half of all answers are favourable"; null when withheld. */
  majorityFavourable: boolean | null;
  comments: CommentRelease;
  /** How many codes were claimed and ballots counted, published after closing. */
  participation: { claimed: number; counted: number };
};

export type Release = Released<ReleaseContent>;
