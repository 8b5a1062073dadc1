import { newestDimensionText } from "~/content/instrument/texts";
import type { DimensionId } from "~/domain/instrument";
import type { CostClass } from "~/domain/interventions/intervention";
import type { Stage } from "~/domain/report/report";
import { STAGE_LABELS } from "~/domain/report/stages";

export const COST_WORDS: Readonly<Record<CostClass, string>> = {
  none: "working time only",
  low: "working time and a few hundred",
  medium: "working time and a few thousand",
  high: "working time and more than a few thousand",
};

export function dimensionName(dimension: DimensionId): string {
  return newestDimensionText(dimension, "en").name;
}

export function gateWords({ earliest, latest }: { earliest: Stage; latest: Stage }): string {
  if (earliest === latest) return `at ${STAGE_LABELS[earliest]}`;
  if (latest === "integrated")
    return earliest === "undefined" ? "at every stage" : `from ${STAGE_LABELS[earliest]} on`;
  return `from ${STAGE_LABELS[earliest]} to ${STAGE_LABELS[latest]}`;
}

export function durationWords(minutes: number): string {
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round((minutes / 60) * 2) / 2;
  return hours > 16 ? `${Math.round(hours / 8)} days` : `${hours} hours`;
}
