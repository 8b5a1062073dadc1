import { DIMENSIONS, type DimensionId } from "./instrument";
import { CUT_SCORES } from "./method";
import {
  type DimensionReading,
  type Estimate,
  type Report,
  STAGES,
  type Stage,
  type StageReading,
} from "./report";

/** Within this many points of a cut the stage does not decide what may be suggested. */
export const NEAR_CUT = 3;

/** A topic this probable to be among the two lowest, and this many points below the next, is far the lowest. */
const FAR_LOWEST_PROBABILITY = 0.9;
const FAR_LOWEST_POINTS = 8;

/** Two of six topics are the lowest: what is left of that probability when it cannot be computed. */
const LOOKS_LOWEST = 2 / 3;
const LOOKS_HIGHER = 1 / 6;

/** Which stages may hold: every one of them is taken into account. null when the stage is withheld. */
export type PossibleStages = { stages: readonly Stage[]; nearCut: number | null } | null;

/**
 * Position of a stage on the scale, 0 undefined to 3 integrated.
 *
 * @example
 * stageRank("aligned") // => 2
 */
export function stageRank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/**
 * The stages an organisation may be at, lowest first. Within 3 points of a cut both sides of it count. Of an open
 * range only the cautious end counts: too early a step does more harm than too small a one.
 *
 * @example
 * possibleStages({ kind: "at-least", stage: "aligned" }, { kind: "bounded", low: 60, high: 90 }) // => {"stages":["aligned"],"nearCut":null}
 * possibleStages({ kind: "withheld", reason: "closed-early" }, { kind: "withheld", reason: "closed-early" }) // => null
 */
export function possibleStages(reading: StageReading, overall: Estimate): PossibleStages {
  const read = stagesOf(reading);
  if (read === null) return null;
  const nearCut = reading.kind === "guarded" ? null : nearestCut(overall);
  const both = nearCut === null ? [] : [STAGES[nearCut]!, STAGES[nearCut + 1]!];
  const stages = STAGES.filter((stage) => read.includes(stage) || both.includes(stage));
  return { stages, nearCut: nearCut === null ? null : CUT_SCORES[nearCut]! };
}

function stagesOf(reading: StageReading): readonly Stage[] | null {
  switch (reading.kind) {
    case "withheld":
      return null;
    case "border":
      return [reading.lower, reading.upper];
    case "unchanged":
      return [reading.stage, reading.leaning];
    case "between":
      return [reading.lower];
    case "at-most":
      return ["undefined"];
    case "named":
    case "guarded":
    case "at-least":
      return [reading.stage];
  }
}

function nearestCut(overall: Estimate): number | null {
  if (overall.kind !== "estimate") return null;
  const index = CUT_SCORES.findIndex((cut) => Math.abs(overall.score - cut) <= NEAR_CUT);
  return index < 0 ? null : index;
}

/** How weak a topic is, 0-1, as far as the released numbers tell; 0 when it is withheld. */
export type Weakness = Readonly<Record<DimensionId, number>>;

/**
 * For each topic the probability of being among the two lowest. Where the report could not compute it, the two
 * topics with the lowest middle of their range stand in.
 */
export function weaknesses(report: Report): Weakness {
  const lowest = report.dimensions
    .flatMap((reading) => {
      const middle = middleOf(reading.overall);
      return middle === null ? [] : [{ dimension: reading.dimension, middle }];
    })
    .sort((a, b) => a.middle - b.middle || byDimension(a.dimension, b.dimension))
    .slice(0, 2)
    .map(({ dimension }) => dimension);
  const weakness: Record<DimensionId, number> = {
    definitions: 0,
    communication: 0,
    "joint-work": 0,
    "shared-goals": 0,
    leadership: 0,
    trust: 0,
  };
  for (const { dimension, overall, amongLowest } of report.dimensions) {
    if (overall.kind === "withheld") continue;
    weakness[dimension] = amongLowest ?? (lowest.includes(dimension) ? LOOKS_LOWEST : LOOKS_HIGHER);
  }
  return weakness;
}

/** The topic that stands out so far below the others that two suggestions for it are right; usually null. */
export function farLowest(report: Report): DimensionId | null {
  for (const reading of report.dimensions) {
    if (reading.overall.kind !== "estimate" || (reading.amongLowest ?? 0) < FAR_LOWEST_PROBABILITY) continue;
    const limit = reading.overall.score + FAR_LOWEST_POINTS;
    const others = report.dimensions.filter((other) => other !== reading);
    if (others.every((other) => lowEnd(other) >= limit)) return reading.dimension;
  }
  return null;
}

function lowEnd({ overall }: DimensionReading): number {
  if (overall.kind === "estimate") return overall.score;
  return overall.kind === "bounded" ? overall.low : Number.NEGATIVE_INFINITY;
}

function middleOf(estimate: Estimate): number | null {
  if (estimate.kind === "estimate") return estimate.score;
  return estimate.kind === "bounded" ? (estimate.low + estimate.high) / 2 : null;
}

function byDimension(a: DimensionId, b: DimensionId): number {
  return DIMENSIONS.indexOf(a) - DIMENSIONS.indexOf(b);
}
