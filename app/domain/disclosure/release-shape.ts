import type { Answers, DimensionId, MirrorDirection } from "~/domain/instrument";

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
 * One number as it may leave. `value` stands for half a step to either side, the upper edge excluded; an end band
 * says only that the number lies at or beyond `bound`, in both cases exactly what was decided. Units are those of the
 * figure: points 20-100, percent 0-100, answer units 1-5, or a coefficient of the scale 0-1.
 */
export type Figure =
  | { kind: "value"; value: number; step: number }
  | { kind: "at-least"; bound: number; step: number }
  | { kind: "at-most"; bound: number; step: number }
  | { kind: "withheld"; reason: WithheldReason };

/** How intervals are computed later: from counts alone, or (releases of method 1.0) from a rounded-up spread. */
export type Spread = { kind: "reference" } | { kind: "class"; standardDeviation: number };

export type DimensionRelease = { score: Figure; spread: Spread };

export type ItemRelease = {
  /** Percent of real answers that are Often or Always. */
  favourable: Figure;
  /** Mean answer, 1-5. */
  mean: Figure;
  /** Share of each answer 1..5 in percent; read and shown where a release of method 1.0 holds it, later ones never do. */
  distribution: readonly [Figure, Figure, Figure, Figure, Figure] | null;
  /** Only in releases of method 1.0; later ones leave it to the item's other figures. */
  splitOpinion: boolean | null;
};

/** How a department sees itself and the other one, points 20-100, its two items per direction together. */
export type MirrorRelease = {
  own: Figure;
  other: Figure;
  /** Not in releases of method 1. */
  answeredByMost?: AnsweredByMost;
};

/** Whether nearly all respondents (`mostLeftOut`) answered both items of a direction; null when that is not said. */
export type AnsweredByMost = Readonly<Record<MirrorDirection, boolean | null>>;

export type DepartmentRelease = {
  name: string;
  invited: number;
  /** null when the departments may not be shown apart. */
  respondents: number | null;
  score: Figure;
  spread: Spread;
  /** Those that the wave's instrument asked about, in its order; the same in both departments. */
  dimensions: Readonly<Record<DimensionId, DimensionRelease>>;
  /** By item id, scored items only. */
  items: Readonly<Record<string, ItemRelease>>;
  mirror: MirrorRelease;
  /**
   * Whether opinions here are far more divided than usual; null where that is not said. Not in releases of method 1, nor
   * where the departments may not be shown apart.
   */
  divided?: boolean | null;
};

/** Three statements in no order, by id; null where even that would prove something. */
export type StatementSet = readonly string[] | null;

/** Figures of both departments together: of everybody who answered, each person weighing the same. */
export type TogetherRelease = {
  /** Only where a department has fewer people than single statements need; otherwise empty. Points. */
  dimensions: Readonly<Record<DimensionId, Figure>>;
  /** By item id, percent of real answers that are Often or Always; empty where each department has its own. */
  items: Readonly<Record<string, Figure>>;
  /** The three lowest and the three highest of both together, and the three on which departments differ most. */
  sets: { lowest: StatementSet; highest: StatementSet; apart: StatementSet };
  /** Hash of the manifest from which the order of cutting and the ties were drawn. */
  drawnFrom: string;
  /** An earlier wave could be set against this one, and no figure contradicts it: no set was looked for. */
  looksBack?: true;
};

/** How many of those invited earlier were no longer invited, and how many of those invited were not invited then. */
export type Movement = { left: number; joined: number };

/** Who left and who joined each department since an earlier wave, which its manifest's hash names. Counts of people. */
export type Turnover = { since: string; departments: readonly [Movement, Movement] };

/** How the scored items hang together among everybody who answered, 0-1: Cronbach's alpha and McDonald's omega. */
export type ScaleRelease = { alpha: Figure; omega: Figure };

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
  /** Score over everybody, where the two departments may not be shown apart or leave only bounds. */
  pooled: { respondents: number; invited: number; score: Figure } | null;
  /** Not in releases of method 1, nor where departments may not be shown apart. */
  together?: TogetherRelease;
  /** From 50 respondents on; not in releases of method 1, nor where departments may not be shown apart. */
  scale?: ScaleRelease;
  /**
   * Only in releases of method 1, which read a stage by it: "more than half of the answers that entered the scores are
   * favourable"; null when withheld.
   */
  majorityFavourable?: boolean | null;
  comments: CommentRelease;
  /** Since each of the last waves; what is missing was not counted when the wave opened. */
  turnover?: readonly Turnover[];
  /** How many codes were claimed, ballots counted and ballots void, published after closing. */
  participation: {
    claimed: number;
    counted: number;
    /** null in releases that were made before this number was kept. */
    voided: number | null;
  };
};

export type DepartmentBallots = {
  name: string;
  invited: number;
  ballots: readonly { answers: Answers; comment: { text: string; mayBeQuoted: boolean } | null }[];
};

/** A comment as it may leave; the order still is that of the ballots and is the caller's to shuffle. */
export type ReleasedComment = { departmentIndex: 0 | 1 | null; text: string; mayBeQuoted: boolean };
