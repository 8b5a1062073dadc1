import type { CutScores } from "~/domain/method";
import { type Estimate, type Report, STAGES, type Stage, type StageReading } from "~/domain/report/report";

/** Within this many points of a cut the stage does not decide what may be suggested. */
export const NEAR_CUT = 3;

/** Which stages may hold, lowest first. */
export type PossibleStages = {
  /** Those that decide what may be suggested: every one of them is taken into account. */
  stages: readonly Stage[];
  /** All that the released numbers leave open. */
  open: readonly Stage[];
  nearCut: number | null;
};

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
 * The stages an organisation may be at; null when the stage is withheld. Within 3 points of a cut both sides of it
 * count. Of a range within bounds only the cautious end counts: too early a step does more harm than too small a one.
 * The cuts are those of the method that made the release, and so are stage and score.
 *
 * @example
 * possibleStages({ ...sample.report, stage: { kind: "at-least", stage: "aligned" }, overall: { kind: "bounded", low: 66, high: 90 } }) // => {"stages":["aligned"],"open":["aligned","integrated"],"nearCut":null}
 * possibleStages({ ...sample.report, stage: { kind: "withheld", reason: "closed-early" } }) // => null
 */
export function possibleStages({
  stage: reading,
  overall,
  cuts,
}: Pick<Report, "stage" | "overall" | "cuts">): PossibleStages | null {
  const open = openStages(reading);
  if (open === null) return null;
  const decided = reading.kind === "guarded" && reading.majority === "not-favourable";
  const nearCut = decided ? null : nearestCut(overall, cuts);
  const both = nearCut === null ? [] : [STAGES[nearCut]!, STAGES[nearCut + 1]!];
  const withBoth = (read: readonly Stage[]) =>
    STAGES.filter((stage) => read.includes(stage) || both.includes(stage));
  return {
    stages: withBoth(isBounded(reading) ? open.slice(0, 1) : open),
    open: withBoth(open),
    nearCut: nearCut === null ? null : cuts[nearCut]!,
  };
}

function isBounded({ kind }: StageReading): boolean {
  return kind === "at-least" || kind === "at-most" || kind === "between" || kind === "held";
}

function openStages(reading: StageReading): readonly Stage[] | null {
  switch (reading.kind) {
    case "withheld":
      return null;
    case "border":
      return [reading.lower, reading.upper];
    case "unchanged":
      return [reading.stage, reading.leaning];
    case "between":
    case "held":
      return fromTo(reading.lower, reading.upper);
    case "at-most":
      return fromTo("undefined", reading.stage);
    case "at-least":
      return fromTo(reading.stage, "integrated");
    case "guarded":
      return fromTo(reading.stage, reading.majority === "unknown" ? reading.wouldBe : reading.stage);
    case "named":
      return [reading.stage];
  }
}

function fromTo(first: Stage, last: Stage): readonly Stage[] {
  return STAGES.slice(stageRank(first), stageRank(last) + 1);
}

function nearestCut(overall: Estimate, cuts: CutScores): number | null {
  if (overall.kind !== "estimate") return null;
  const index = cuts.findIndex((cut) => Math.abs(overall.score - cut) <= NEAR_CUT);
  return index < 0 ? null : index;
}
