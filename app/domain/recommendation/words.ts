import type { Figure } from "~/domain/disclosure/release-shape";
import type { DimensionId } from "~/domain/instrument";
import type { Estimate, Stage } from "~/domain/report/report";
import { STAGE_LABELS } from "~/domain/report/stages";

const TOPIC_NAMES: Readonly<Record<DimensionId, string>> = {
  communication: "Two-way communication",
  definitions: "Definitions and hand-offs",
  "joint-work": "Joint work and customer insight",
  "shared-goals": "Shared goals, measures and rewards",
  leadership: "Leadership, roles and structure",
  trust: "Trust and fairness",
};

/**
 * The name of a topic in advice; one that the catalogue does not know goes by its own.
 *
 * @example
 * topicName("trust") // => "Trust and fairness"
 * topicName("tools") // => "tools"
 */
export function topicName(dimension: DimensionId): string {
  return TOPIC_NAMES[dimension] ?? dimension;
}

/**
 * "Defined", "Defined or Aligned", "Defined, Aligned or Integrated".
 *
 * @example
 * stagesInWords(["defined", "aligned"]) // => "Defined or Aligned"
 */
export function stagesInWords(stages: readonly Stage[]): string {
  const names = stages.map((stage) => STAGE_LABELS[stage]);
  return names.length < 3 ? names.join(" or ") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/**
 * How long ago something was tried, in waves from 1 on.
 *
 * @example
 * wavesAgoInWords(2) // => "2 waves ago"
 */
export function wavesAgoInWords(waves: number): string {
  return waves <= 1 ? "in the last wave" : `${waves} waves ago`;
}

/**
 * A probability in steps of 5 %, without claiming certainty.
 *
 * @example
 * aboutPercent(0.83) // => "about 85 %"
 * aboutPercent(1) // => "more than 95 %"
 */
export function aboutPercent(probability: number): string {
  const percent = Math.round(probability * 20) * 5;
  if (percent >= 100) return "more than 95 %";
  return percent <= 0 ? "less than 5 %" : `about ${percent} %`;
}

/**
 * Points with at most one decimal, a whole number without.
 *
 * @example
 * points(58.04) // => "58"
 */
export function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * A score in points with its range, for a sentence.
 *
 * @example
 * estimateInWords({ kind: "bounded", low: 70, high: 100 }) // => "between 70 and 100"
 */
export function estimateInWords(estimate: Estimate): string {
  if (estimate.kind === "withheld") return "not released";
  const range = `between ${points(estimate.low)} and ${points(estimate.high)}`;
  return estimate.kind === "bounded" ? range : `${points(estimate.score)} points, ${range}`;
}

/**
 * A released figure in its own unit, an end band as its bound.
 *
 * @example
 * figureInWords({ kind: "at-least", bound: 82, step: 1 }) // => "82 or more"
 */
export function figureInWords(figure: Figure): string {
  switch (figure.kind) {
    case "value":
      return points(figure.value);
    case "at-least":
      return `${points(Math.floor(figure.bound))} or more`;
    case "at-most":
      return `${points(Math.ceil(figure.bound))} or less`;
    case "withheld":
      return "not released";
  }
}
