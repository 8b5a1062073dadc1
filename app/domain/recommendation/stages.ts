import { CUT_SCORES } from "~/domain/method";
import { type Estimate, STAGES, type Stage, type StageReading } from "~/domain/report/report";

/** Within this many points of a cut the stage does not decide what may be suggested. */
export const NEAR_CUT = 3;

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
