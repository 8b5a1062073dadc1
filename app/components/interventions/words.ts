import { newestDimensionText } from "~/content/instrument/texts";
import { stageLabel } from "~/content/report/stage-sentences";
import type { DimensionId } from "~/domain/instrument";
import type { CostClass } from "~/domain/interventions/intervention";
import type { Stage } from "~/domain/report/report";

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
  if (earliest === latest) return `at ${stageLabel(earliest)}`;
  if (latest === "integrated")
    return earliest === "undefined" ? "at every stage" : `from ${stageLabel(earliest)} on`;
  return `from ${stageLabel(earliest)} to ${stageLabel(latest)}`;
}

export function durationWords(minutes: number): string {
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round((minutes / 60) * 2) / 2;
  return hours > 16 ? `${Math.round(hours / 8)} days` : `${hours} hours`;
}
