import type { DimensionId } from "~/domain/instrument";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Estimate, MirrorReading, Report, Stage } from "~/domain/report/report";
import type { Tried } from "./advice";
import { type PossibleStages, stageRank } from "./stages";
import { type LowShare, lowShares, type Statements } from "./statements";
import { askingBelow, topicsAsking, type Weakness, weaknesses } from "./weakness";

/** Everything that speaks for one intervention or another in a released result. */
export type Standing = {
  report: Report;
  statements: Statements;
  weakness: Weakness;
  /** Topics that stand out beyond chance. */
  asking: readonly DimensionId[];
  low: readonly LowShare[];
  /** Points below which a score asks for something. */
  limit: number;
  place: PossibleStages;
  target: Stage | null;
  /** The target is reached, so that there is nowhere to go. */
  arrived: boolean;
  tried: readonly Tried[];
};

/** A share this far below the typical one is followed where something else stands out anyway. */
const WORTH_FOLLOWING = 15;

/**
 * What a released result says, as the advice weighs it.
 *
 * @example
 * standingOf({ report: sample.report, statements: { instrument: "v1", shares: [], lowest: [], apart: [] }, place: { stages: ["defined"], open: ["defined"], nearCut: null }, target: "defined", tried: [] }).arrived // => true
 */
export function standingOf(
  given: Pick<Standing, "report" | "statements" | "place" | "target" | "tried">,
): Standing {
  const { report, statements, place, target } = given;
  const arrived = target !== null && place.stages.every((stage) => stageRank(stage) >= stageRank(target));
  const arrivedAt = arrived ? target : null;
  return {
    ...given,
    arrived,
    weakness: weaknesses(report),
    asking: topicsAsking(report, { arrivedAt }),
    low: lowShares(statements),
    limit: askingBelow(report, arrivedAt),
  };
}

/** Whether the released numbers ask for an intervention: a topic, a gap, how a side is seen, a statement. */
export function isAskedFor(intervention: Intervention, standing: Standing): boolean {
  return (
    intervention.dimensions.some((topic) => standing.asking.includes(topic)) ||
    namedGap(intervention.dimensions[0], standing) !== null ||
    namedMirrors(intervention, standing).length > 0 ||
    lowSharesOf(intervention, standing).some(({ beyondChance }) => beyondChance)
  );
}

/** Whether it works on a statement that few say yes to, though not beyond chance. */
export function isWorthFollowing(intervention: Intervention, standing: Standing): boolean {
  return lowSharesOf(intervention, standing).some(({ below }) => below >= WORTH_FOLLOWING);
}

/** The topic for which it is there: the main one, or the other one where only that asks for it. */
export function servedTopic({ dimensions }: Intervention, { asking }: Standing): DimensionId {
  return dimensions.find((topic) => asking.includes(topic)) ?? dimensions[0];
}

/** The named gap on a topic, first department minus second; null when none is named that asks for something. */
export function namedGap(
  topic: DimensionId,
  { report, limit }: Pick<Standing, "report" | "limit">,
): number | null {
  const reading = report.dimensions.find(({ dimension }) => dimension === topic);
  if (reading?.gap.verdict !== "clear-difference" || reading.gap.estimate.kind !== "estimate") return null;
  const lower = Math.min(...reading.departments.map(lowEnd));
  return lower < limit ? reading.gap.estimate.score : null;
}

/** The mirror readings an intervention aims at and in which the two views clearly differ. */
export function namedMirrors(
  { movesItems }: Intervention,
  { report, limit }: Pick<Standing, "report" | "limit">,
): readonly MirrorReading[] {
  if (!movesItems.some(({ item }) => item.startsWith("mirror-"))) return [];
  return report.mirror.filter(
    ({ verdict, mismatch, viewOfOther, selfView }) =>
      verdict === "clear-difference" &&
      mismatch.kind === "estimate" &&
      [viewOfOther, selfView].some((figure) => figure.kind !== "value" || figure.value < limit),
  );
}

/** Low shares of the statements that it moves, the lowest first. */
export function lowSharesOf({ movesItems }: Intervention, { low }: Standing): readonly LowShare[] {
  return low.filter(({ item }) => movesItems.some((it) => it.item === item));
}

function lowEnd(estimate: Estimate): number {
  if (estimate.kind === "estimate") return estimate.score;
  return estimate.kind === "bounded" ? estimate.low : Number.POSITIVE_INFINITY;
}
