import { list, percent } from "~/content/numbers";
import { STAGE_TEXTS } from "~/content/stages";
import type { WithheldReason } from "~/domain/disclosure/release-shape";
import { CLEAR_PROBABILITY } from "~/domain/method";
import type { Stage, StageProbabilities, StageReading, UnguardedReading } from "~/domain/report/report";

const ORDER: readonly Stage[] = ["undefined", "defined", "aligned", "integrated"];

function stageLabel(stage: Stage): string {
  return STAGE_TEXTS[stage].label;
}

/** The one sentence on top of the report. */
export function stageStatement(reading: StageReading, first: string, second: string): string {
  const relationship = `The relationship between ${first} and ${second}`;
  switch (reading.kind) {
    case "named":
      return `${relationship} is ${stageLabel(reading.stage)}.`;
    case "guarded":
      return reading.majority === "unknown"
        ? `${relationship} is at least ${stageLabel(reading.stage)}.`
        : `${relationship} is ${stageLabel(reading.stage)}.`;
    case "border":
      return `${relationship} is on the border of ${stageLabel(reading.lower)} and ${stageLabel(reading.upper)}.`;
    case "unchanged":
      return reading.stage === reading.leaning
        ? `${relationship} is still ${stageLabel(reading.stage)}.`
        : `${relationship} is still ${stageLabel(reading.stage)}, leaning to ${stageLabel(reading.leaning)}.`;
    case "at-least":
      return `${relationship} is at least ${stageLabel(reading.stage)}.`;
    case "at-most":
      return `${relationship} is at most ${stageLabel(reading.stage)}.`;
    case "between":
      return reading.lower === reading.upper
        ? `${relationship} is ${stageLabel(reading.lower)}.`
        : `${relationship} lies between ${stageLabel(reading.lower)} and ${stageLabel(reading.upper)}.`;
    case "withheld":
      return unplaced(reading.reason, `${first} and ${second}`);
  }
}

/** Why there is no stage: too few people only where that is the reason. */
function unplaced(reason: WithheldReason, both: string): string {
  switch (reason) {
    case "department-below-threshold":
    case "other-department-below-threshold":
      return `Too few people answered to place ${both} on the scale.`;
    case "too-few-answers":
      return `Too many statements were answered “Don’t know”, or not at all, to place ${both} on the scale.`;
    case "audit-refused":
      return `Where ${both} stand on the scale is not shown: it could give away single answers.`;
    case "closed-early":
      return `Where ${both} stand on the scale is not shown: the wave was closed early.`;
    default:
      return `Where ${both} stand on the scale is not shown.`;
  }
}

/** How sure the statement is, in words first. null where the statement already says all. */
export function stageCertainty(reading: StageReading): string | null {
  switch (reading.kind) {
    case "named":
      return `${certaintyWord(reading.probabilities[reading.stage])}: ${chances(reading.probabilities)}.`;
    case "border":
      return `It may be either: ${chances(reading.probabilities)}.`;
    case "unchanged":
      if (reading.stage === reading.leaning) {
        return `The reading stays as it was; this quarter alone would say it less clearly: ${chances(reading.probabilities)}.`;
      }
      return `The reading stays as it was; this quarter leans to ${stageLabel(reading.leaning)}, but not clearly enough to change it: ${chances(reading.probabilities)}.`;
    case "guarded":
      return reading.majority === "unknown"
        ? `${withoutGuard(reading.alone)} ${stageLabel(reading.wouldBe)} is named only when more than half of the answers that entered the score are known to be “Often” or “Always”, and here this may not be shown.`
        : `${withoutGuard(reading.alone)} ${stageLabel(reading.wouldBe)} is named only when more than half of the answers that entered the score are “Often” or “Always”, and here they are not.`;
    case "at-least":
    case "at-most":
    case "between":
      return "The score is known only within bounds: at the end of the scale an exact one could give away single answers.";
    case "withheld":
      return null;
  }
}

/** A few words for a table: "Defined, likely". */
export function stageShort(reading: StageReading): string {
  switch (reading.kind) {
    case "named":
      return `${stageLabel(reading.stage)}, ${reading.probabilities[reading.stage] >= CLEAR_PROBABILITY ? "clear" : "likely"}`;
    case "guarded":
      return reading.majority === "unknown"
        ? `${stageLabel(reading.stage)} or further`
        : stageLabel(reading.stage);
    case "border":
      return `${stageLabel(reading.lower)} or ${stageLabel(reading.upper)}`;
    case "unchanged":
      return reading.stage === reading.leaning
        ? stageLabel(reading.stage)
        : `${stageLabel(reading.stage)}, leaning to ${stageLabel(reading.leaning)}`;
    case "at-least":
      return `${stageLabel(reading.stage)} or further`;
    case "at-most":
      return `At most ${stageLabel(reading.stage)}`;
    case "between":
      return reading.lower === reading.upper
        ? stageLabel(reading.lower)
        : `${stageLabel(reading.lower)} to ${stageLabel(reading.upper)}`;
    case "withheld":
      return "Not shown";
  }
}

/** "Aligned", "Defined or Aligned": what the reading would be without the guard, for a table. */
export function aloneShort(reading: UnguardedReading): string {
  return reading.kind === "named" ? stageLabel(reading.stage) : stageShort(reading);
}

/** An unchanged stage rests on earlier waves too, so not the score alone would say it. */
function withoutGuard(reading: UnguardedReading): string {
  return reading.kind === "unchanged"
    ? `With the waves before, the score would say ${aloneShort(reading)}.`
    : `The score alone would say ${aloneShort(reading)}.`;
}

function certaintyWord(probability: number): string {
  return probability >= CLEAR_PROBABILITY ? "This is clear" : "This is likely";
}

/** "Aligned about 70 %, Defined about 30 %": the likeliest first, what is under 5 % left out. */
function chances(probabilities: StageProbabilities): string {
  const likely = ORDER.filter((stage) => probabilities[stage] >= 0.05).sort(
    (a, b) => probabilities[b] - probabilities[a],
  );
  return list(
    likely.map((stage) =>
      probabilities[stage] > 0.97
        ? `${stageLabel(stage)} more than 95\u00a0%`
        : `${stageLabel(stage)} about ${percent(probabilities[stage])}`,
    ),
  );
}
