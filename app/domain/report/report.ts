import type { Figure, WithheldReason } from "~/domain/disclosure/release-shape";
import type { DimensionId } from "~/domain/instrument";
import type { CutScores } from "~/domain/method";

export const STAGES = ["undefined", "defined", "aligned", "integrated"] as const;
export type Stage = (typeof STAGES)[number];

/** A released score with its uncertainty. Points 20-100; low and high are clipped to the scale. */
export type Estimate =
  | {
      kind: "estimate";
      score: number;
      low: number;
      high: number;
      standardError: number;
      degreesOfFreedom: number | null;
      /** The lowest the released score can be, where it is known less finely than to a point; else missing. */
      least?: number;
    }
  /** Known only to lie between two bounds, because an end band went into it. */
  | { kind: "bounded"; low: number; high: number }
  | { kind: "withheld"; reason: WithheldReason };

export type StageProbabilities = Readonly<Record<Stage, number>>;

/** How one version of the method goes from a score to a stage. */
export type StageRule = {
  cuts: CutScores;
  /** Probability from which a stage is named where none stands. */
  naming: number;
  /** Probability from which another stage replaces the one that stands. */
  changing: number;
  /** Whether a stage that stands is still named where only bounds are known and these leave it possible. */
  keptWithinBounds: boolean;
};

/** A reading by score alone; every one that is not of the first method. */
export type UnguardedReading = Exclude<StageReading, { kind: "guarded" }>;

/**
 * What a headline says of one or two stages, whether a value or bounds say so. `report/sureness` tells which stage is
 * said plainly.
 */
export type HeadlineForm =
  | { says: "plainly" | "tentatively"; stage: Stage }
  | { says: "either"; lower: Stage; upper: Stage };

/** How a stage is worded. `form` is missing where no headline of this method says it. */
export type StageReading = ReadStage & { form?: HeadlineForm };

/** Probabilities are in steps of 0.05. */
type ReadStage =
  | { kind: "named"; stage: Stage; probabilities: StageProbabilities }
  | { kind: "border"; lower: Stage; upper: Stage; probabilities: StageProbabilities }
  /** Hysteresis: the previous stage stays; this wave leans to another, or to the same one without naming it. */
  | { kind: "unchanged"; stage: Stage; leaning: Stage; probabilities: StageProbabilities }
  /** Hysteresis within bounds: the previous stage stays, because what is shown, `lower` to `upper`, leaves it possible. */
  | { kind: "held"; stage: Stage; lower: Stage; upper: Stage }
  /**
   * Only in releases of the first method: the reading would say more, but no more than half of the answers are
   * favourable, or whether they are may not be said, and then it is Defined at least. `alone` is what it would say,
   * `wouldBe` the furthest stage that names.
   */
  | {
      kind: "guarded";
      stage: "defined";
      majority: "not-favourable" | "unknown";
      alone: UnguardedReading;
      wouldBe: Stage;
      probabilities: StageProbabilities | null;
    }
  | { kind: "at-least"; stage: Stage }
  | { kind: "at-most"; stage: Stage }
  /** The whole possible range lies inside one stage, then both are that one, or spans several without an open end. */
  | { kind: "between"; lower: Stage; upper: Stage }
  | { kind: "withheld"; reason: WithheldReason };

/**
 * "clear-difference": from 5 points, and the Holm-adjusted interval excludes 0. "no-real-difference": the whole 95 %
 * interval lies within 5 points either way. Otherwise, and where nothing is shown, "too-little-data".
 */
export type DifferenceVerdict = "clear-difference" | "no-real-difference" | "too-little-data";

export type GapReading = {
  /** First department minus second, points. */
  estimate: Estimate;
  verdict: DifferenceVerdict;
  /** Points that the two are at most apart; null unless there is no real difference. */
  atMost: number | null;
  /** Which department scores higher, when the difference is clear. */
  higher: 0 | 1 | null;
};

export type ChangeVerdict = "clear-change" | "no-real-change" | "too-little-data";

export type ChangeReading =
  | {
      kind: "change";
      difference: number;
      low: number;
      high: number;
      verdict: ChangeVerdict;
      /** Only where chance is not why there is too little data: other people may have answered than before. */
      because?: "response-moved";
    }
  /** A score is known only within bounds, and they leave no doubt: the change lies from `low` to `high`, points. */
  | { kind: "bounded"; low: number; high: number; verdict: Exclude<ChangeVerdict, "too-little-data"> }
  | { kind: "unavailable"; reason: WithheldReason | "no-earlier-wave" | "other-instrument" | "end-band" };

export type DimensionReading = {
  dimension: DimensionId;
  /** Mean of the two departments. */
  overall: Estimate;
  stage: StageReading;
  departments: readonly [Estimate, Estimate];
  gap: GapReading;
  change: ChangeReading;
  /** Probability of being among the two lowest dimensions, 0-1, null when not computable. */
  amongLowest: number | null;
};

export type DepartmentReading = {
  name: string;
  invited: number;
  /** null when the departments may not be shown apart. */
  respondents: number | null;
  estimate: Estimate;
  stage: StageReading;
  change: ChangeReading;
  /** Whether opinions inside it are said to be far more divided than usual; false where that is not said. */
  divided: boolean;
};

/** One side of the mirror: how a department sees itself and is seen, points. */
export type MirrorReading = {
  /** Whose behaviour: 0 first, 1 second department. */
  department: 0 | 1;
  selfView: Figure;
  viewOfOther: Figure;
  /** Self minus the other's view, null when not computable. */
  mismatch: Estimate;
  /** Both directions are read together. */
  verdict: DifferenceVerdict;
};

/**
 * Whether topics are the weakest: one or two "stand-out", all lie within 5 points of each other, or too little is known.
 * Null when the chances cannot be computed.
 */
export type WeakestVerdict = "stand-out" | "no-real-difference" | "too-little-data";

export type Caution =
  | { kind: "low-response"; department: 0 | 1; rate: number }
  | { kind: "response-shift"; department: 0 | 1; from: number; to: number }
  /** "If the m who did not answer were 10 points lower, the score would be s." */
  | { kind: "sensitivity"; silent: number; score: number };

/** An earlier wave that changes are measured from. */
export type ComparedWave = { waveId: string; quarter: string };

/** How different those who did not answer would have to be for the stage to be another one. */
export type TippingPoint =
  | {
      kind: "unless";
      /** People who were invited and did not answer. */
      silent: number;
      direction: "lower" | "higher";
      /** Whole points: up to this difference to those who answered the score stays in the stage. */
      by: number;
    }
  /** Whatever they would have said, the score stays in the stage. */
  | { kind: "whatever"; silent: number };

/** Whether a change of the overall score lasts; `since` is the first wave after it. */
export type LastingReading =
  | { verdict: "lasting"; since: ComparedWave; difference: number; low: number; high: number }
  | { verdict: "awaited" | "unconfirmed"; since: ComparedWave };

/** Everything the report page says about one wave, derived from released values only. */
export type Report = {
  /** Where the method of the release cuts the scale, points: in every picture, reading and advice. */
  cuts: CutScores;
  /** What the headline reads. */
  overall: Estimate;
  /** Both departments with equal weight, or everybody in one pool where that leaves only bounds. */
  overallOf: "departments" | "everybody";
  equallyWeighted: Estimate;
  /** Headcount-weighted mean, a footnote. */
  headcountWeighted: Estimate;
  /** Everybody together, every person weighing the same; null where it is not released. */
  pooled: { respondents: number; invited: number; estimate: Estimate } | null;
  stage: StageReading;
  departments: readonly [DepartmentReading, DepartmentReading];
  gap: GapReading;
  /** In instrument order; the page sorts by gap. */
  dimensions: readonly DimensionReading[];
  weakest: WeakestVerdict | null;
  mirror: readonly [MirrorReading, MirrorReading];
  /** Since the last earlier wave that showed both departments; the dimensions' and departments' changes too. */
  change: ChangeReading;
  comparedWith: ComparedWave | null;
  /** Since the first wave that showed both departments. */
  changeSinceFirst: ChangeReading;
  first: ComparedWave | null;
  /** Smallest change of the overall score this organisation could detect, points; null when not computable. */
  smallestDetectableChange: number | null;
  cautions: readonly Caution[];
  /** How different the silent would have to be for another stage; null where that is not said. */
  tippingPoint: TippingPoint | null;
  /** Whether the change of this wave or of the one before lasts; null where nothing is to be said. */
  lasting: LastingReading | null;
};
