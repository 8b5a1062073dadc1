import type { DimensionId } from "~/domain/instrument";
import type { FollowUpQuestions } from "~/domain/plan/follow-up";
import type { Stage } from "~/domain/report/report";

/** What must be so before an intervention is started. */
export type Prerequisite =
  /**
   * Checked against the released dimension score, points. What is known only within bounds counts as the lowest it can
   * be, and what is not released does not pass.
   */
  | { kind: "score"; dimension: DimensionId; atLeast: number; text: string }
  /** Checked against what was finished after any earlier wave. `unless` says what people may have in its place. */
  | { kind: "done-before"; interventionId: string; text: string; unless?: string }
  /** Only people can check it; it is printed on the sheet. */
  | { kind: "agreed"; text: string };

/** `text` says what there is since `interventionId` was finished, as the sheet's "not when" does. */
export type Needless = { interventionId: string; text: string };

/** "first" is the department that sells, "second" the one that markets. */
export type Effort = {
  /** Length of one round, the run sheet's minutes together. */
  minutesOfMeeting: number;
  /** Working hours of everybody together for the first round, preparation included. */
  hoursInAll: number;
  people: number;
  /** Rounds in one quarter, where there is more than one. */
  rounds?: number;
  /**
   * How many people each department must have, checked against those invited. Only what an organisation wrote itself
   * may leave it out; then one of each.
   */
  least?: { first: number; second: number };
  whoFirst: string;
  whoSecond: string;
};

/** Money beside working time: none, a few hundred, a few thousand, more (in the company's currency). */
export type CostClass = "none" | "low" | "medium" | "high";

export type RunSheetStep = { minutes: number; what: string; how: string };

export type Role = { role: string; does: string };

export type Source = { authors: string; year: number; title: string; where: string };

export type MovedItem = { item: string; by: "next-wave" | "second-wave" };

export type Intervention = {
  id: string;
  name: string;
  /** One sentence. */
  purpose: string;
  whyItWorks: string;
  /** The first is what it is mainly for. */
  dimensions: readonly [DimensionId, ...DimensionId[]];
  /** Earliest stage at which it makes sense, latest at which it still does. */
  gate: { earliest: Stage; latest: Stage };
  /** Worth it only when this is the target stage. */
  onlyForTarget: Stage | null;
  /** Changes pay, reporting lines or teams: never while the stage may be undefined. */
  structural: boolean;
  prerequisites: readonly Prerequisite[];
  /**
   * What, once finished after any earlier wave, leaves nothing for it to do; itself, where it is an arrangement that
   * stays. Only the catalogue says so.
   */
  notAfter?: readonly Needless[];
  /** It comes before everything else where the released score of a topic lies below so many points. */
  firstWhen?: { dimension: DimensionId; below: number };
  /** Ids of what it would pull against if both were begun in one quarter. Only the catalogue says so. */
  notBeside?: readonly string[];
  /** Left out where the departments do other work. Only the catalogue says so. */
  onlyFor?: "sales-and-marketing";
  /** It also does good where nothing is wrong. Only the catalogue says so. */
  suitsFineTeams?: boolean;
  effort: Effort;
  cost: CostClass;
  runSheet: readonly RunSheetStep[];
  /** How it is done with remote people or at two sites. Only the catalogue says so. */
  remote?: string;
  roles: readonly Role[];
  materials: readonly string[];
  /** Sentences the facilitator can say as they stand. */
  scriptHints: readonly string[];
  risks: readonly string[];
  notWhen: readonly string[];
  firstStep: string;
  signOfSuccess: string;
  movesItems: readonly MovedItem[];
  followUp: FollowUpQuestions;
  sources: readonly Source[];
  worksheet: string | null;
  /** Ideas from practice it answers to, in their own words. */
  ideas: readonly string[];
};

/** One of the catalogue's: it says how large the departments must be. */
export type CatalogueIntervention = Intervention & { effort: Required<Pick<Effort, "least">> };

/**
 * Working hours of everybody together in one quarter: every round, preparation included.
 *
 * @param effort minutes and hours as in {@link Effort}
 * @example
 * hoursInQuarter({ hoursInAll: 9, rounds: 6 }) // => 54
 * hoursInQuarter({ hoursInAll: 18 }) // => 18
 */
export function hoursInQuarter({ hoursInAll, rounds = 1 }: Pick<Effort, "hoursInAll" | "rounds">): number {
  return hoursInAll * rounds;
}

/**
 * Whether an intervention costs each person less than two hours in a quarter: sittings under 120 minutes, and under two
 * hours a head with preparation and every round.
 *
 * @param effort minutes and hours as in {@link Effort}; people at least 1
 * @example
 * isUnderTwoHours({ minutesOfMeeting: 90, hoursInAll: 18, people: 10, whoFirst: "5", whoSecond: "5" }) // => true
 * isUnderTwoHours({ minutesOfMeeting: 60, hoursInAll: 40, people: 4, whoFirst: "2", whoSecond: "2" }) // => false
 * isUnderTwoHours({ minutesOfMeeting: 45, hoursInAll: 9, people: 10, rounds: 6, whoFirst: "5", whoSecond: "5" }) // => false
 */
export function isUnderTwoHours(effort: Effort): boolean {
  return effort.minutesOfMeeting < 120 && hoursInQuarter(effort) < 2 * effort.people;
}
