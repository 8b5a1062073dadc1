import type { Figure } from "~/domain/disclosure/release-shape";
import type { DimensionId } from "~/domain/instrument";
import type { Estimate, Stage } from "~/domain/report/report";
import type { PossibleStages } from "./stages";

/**
 * An intervention that was in an action plan. The plan of the wave before this one is one wave ago. What it aims at
 * moved up further than the other topics, fell further, or neither; or nothing can be said yet, or it is not finished.
 */
export type Tried = {
  interventionId: string;
  wavesAgo: number;
  outcome: "moved" | "fell" | "not-moved" | "unknown" | "unfinished";
};

/** What was suggested after an earlier wave, or chosen then and given up. */
export type Earlier = { interventionId: string; wavesAgo: number };

/** A statement of the survey: its version's words, with the departments' names in them. */
export type Said = { instrument: string; item: string; names: readonly [string, string] };

/** Why an intervention is suggested, with the released numbers it rests on. `text` is the sheet's own sentence. */
export type Reason =
  /** `amongLowest`: how probable it is that the topic is among the two lowest, 0-1; null when it need not be said. */
  | { kind: "weak-topic"; topic: DimensionId; score: Estimate; amongLowest: number | null }
  /** Another suggestion tells the topic's score; it is far the lowest. */
  | { kind: "far-lowest"; topic: DimensionId }
  /** `who` is the department that said it, null both together; `share` is in percent. `only`: below half of them. */
  | { kind: "statement"; said: Said; who: string | null; share: Figure; only: boolean }
  /** Among the three lowest statements of both departments together, or among the three furthest apart. */
  | { kind: "among-statements"; said: Said; set: "lowest" | "apart" }
  /** Another suggestion tells the figure. */
  | { kind: "statement-again"; said: Said }
  /** A statement that it works on, or keeps up where all is well, of which no figure speaks for it. */
  | { kind: "would-change" | "keeps-up"; said: Said }
  | {
      kind: "gap";
      topic: DimensionId;
      points: number;
      higher: { name: string; score: Estimate };
      lower: { name: string; score: Estimate };
    }
  /** `apart` in points, null when not computable. */
  | { kind: "mirror"; self: string; other: string; own: Figure; seen: Figure; apart: number | null }
  /** Another suggestion tells the numbers. */
  | { kind: "mirror-again"; self: string; other: string }
  /** A score so low that this comes first. */
  | { kind: "comes-first"; topic: DimensionId; score: Estimate }
  | { kind: "on-the-way"; target: Stage }
  | { kind: "tried"; wavesAgo: number; outcome: "moved" | "fell" | "not-moved" }
  /** The others take longer than two hours of each person. */
  | { kind: "quick" }
  | { kind: "check-first"; text: string };

/** Why an intervention may not be suggested now. `text` and `unless` are the sheet's own sentences. */
export type Refusal =
  | { kind: "harms-undefined"; place: PossibleStages }
  | { kind: "too-early"; earliest: Stage; place: PossibleStages }
  | { kind: "too-late"; latest: Stage; place: PossibleStages }
  | { kind: "other-target"; needed: Stage; target: Stage | null }
  | { kind: "beyond-target"; target: Stage }
  | { kind: "tried"; wavesAgo: number; outcome: Tried["outcome"] }
  | { kind: "needless"; wavesAgo: number; text: string }
  | { kind: "department-too-small"; department: string; needed: number; invited: number }
  | { kind: "too-few-people"; needed: number; invited: number }
  | { kind: "not-done-before"; text: string; unless: string | null }
  | { kind: "floor-hidden"; topic: DimensionId; text: string }
  | { kind: "floor-in-bounds"; topic: DimensionId; low: number; high: number; text: string }
  /** `least` is what a rounded score may be, where only that is too low; else null. */
  | { kind: "floor"; topic: DimensionId; score: number; least: number | null; text: string };

/** Why an intervention is not among those suggested. */
export type WhyNot =
  | Refusal
  | { kind: "not-called-for" }
  /** It fits, as number `place` of `fitting`; `covered` names what was chosen for its topic. */
  | {
      kind: "outranked";
      place: number;
      fitting: number;
      covered: { topic: DimensionId; by: string } | null;
    }
  | { kind: "no-preference" };

/** What the advice as a whole rests on. */
export type Explanation =
  | { kind: "place"; place: PossibleStages }
  | { kind: "near-cut"; place: PossibleStages; score: Extract<Estimate, { kind: "estimate" }>; cut: number }
  /** A topic that is weak, with that probability, and that nothing that fits serves. */
  | { kind: "unserved"; topic: DimensionId; probability: number }
  /** Done, abandoned or without effect in the last waves, and what to ask before the next try. */
  | { kind: "tried-before"; name: string; wavesAgo: number; outcome: "fell" | "not-moved" | "dropped" }
  /** Nothing lies below the rest by more than chance: all is well, or the result does not say where to begin. */
  | { kind: "nothing-needed" }
  | { kind: "nothing-stands-out" }
  | { kind: "target-reached"; target: Stage }
  /** The advice of those who were asked about the target: to stay. */
  | { kind: "stay"; target: Stage }
  /** Topics of which no score is shown, so that nothing about them was looked at. */
  | { kind: "topics-not-shown"; topics: readonly DimensionId[] }
  | { kind: "all-withheld" }
  | { kind: "topics-withheld" }
  | { kind: "neutral-start" }
  /** Every small step that does no harm has been tried. */
  | { kind: "neutral-used-up" };

export type Suggestion = { interventionId: string; reasons: readonly Reason[] };
export type LeftOut = { interventionId: string; whyNot: WhyNot };

export type Recommendation = {
  /**
   * "nothing-needed": the released numbers ask for nothing, and what is named is for those who want to do something all
   * the same. "no-preference": they do not say where to begin, and what is named are small steps. "neutral-start": no numbers were released, and nothing here rests on any.
   */
  basis: "release" | "nothing-needed" | "no-preference" | "neutral-start";
  explanation: readonly Explanation[];
  /** Best first, at most three. */
  chosen: readonly Suggestion[];
  considered: readonly LeftOut[];
};
