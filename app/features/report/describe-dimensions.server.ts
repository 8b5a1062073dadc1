import { topicsTitle } from "~/content/frame/topics-title";
import type { ShownLanguage } from "~/content/language";
import { changeShort, type ShortChange } from "~/content/report/changes";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { dimensionGapsSentence, gapShort } from "~/content/report/gaps";
import { stageShort } from "~/content/report/stage-sentences";
import { weakestSentence } from "~/content/report/weakest";
import { withheldReason } from "~/content/report/withheld-reasons";
import type { DimensionId } from "~/domain/instrument";
import type { DimensionReading, Estimate, Report } from "~/domain/report/report";
import type { DimensionNames } from "./name-dimensions.server";

export type DimensionRow = {
  id: DimensionId;
  name: string;
  departments: readonly [Estimate, Estimate];
  values: readonly [string, string];
  ranges: readonly [string, string];
  overall: string;
  stage: string;
  gap: string;
  gapNamed: boolean;
  change: ShortChange;
};

export type DimensionSection = {
  /** "Six topics". */
  title: string;
  sentences: readonly string[];
  /** The largest gap first; what is not shown stands last. */
  rows: readonly DimensionRow[];
  withheld: readonly string[];
};

export function describeDimensions(
  language: ShownLanguage,
  report: Report,
  dimensionNames: DimensionNames,
  names: readonly [string, string],
  threshold: number,
): DimensionSection {
  const sorted = [...report.dimensions].sort((a, b) => gapSize(b) - gapSize(a));
  const name = (reading: DimensionReading) => dimensionNames(reading.dimension);
  const sentences = [
    dimensionGapsSentence(
      language,
      sorted.map((reading) => ({ dimension: name(reading), gap: reading.gap })),
      names,
    ),
    weakestSentence(
      language,
      report.dimensions.map((reading) => ({ name: name(reading), amongLowest: reading.amongLowest })),
      report.weakest,
    ),
  ];
  return {
    title: topicsTitle(language, sorted.length),
    sentences: sentences.filter((sentence) => sentence !== null),
    rows: sorted.map((reading) => dimensionRow(language, reading, name(reading))),
    withheld: withheldReasons(
      language,
      report.dimensions.flatMap((reading) => reading.departments),
      threshold,
    ),
  };
}

/** The distinct reasons among some estimates, each as one sentence. */
function withheldReasons(
  language: ShownLanguage,
  estimates: readonly Estimate[],
  threshold: number,
): string[] {
  const reasons = estimates.flatMap((estimate) => (estimate.kind === "withheld" ? [estimate.reason] : []));
  return [...new Set(reasons)].map((reason) => withheldReason(language, reason, threshold));
}

function dimensionRow(language: ShownLanguage, reading: DimensionReading, name: string): DimensionRow {
  const [first, second] = reading.departments;
  return {
    id: reading.dimension,
    name,
    departments: reading.departments,
    values: [estimateValue(language, first), estimateValue(language, second)],
    ranges: [estimateRange(language, first), estimateRange(language, second)],
    overall: estimateValue(language, reading.overall),
    stage: stageShort(language, reading.stage),
    gap: gapShort(language, reading.gap),
    gapNamed: reading.gap.verdict === "clear-difference",
    change: changeShort(language, reading.change),
  };
}

function gapSize({ gap }: DimensionReading): number {
  return gap.estimate.kind === "estimate" ? Math.abs(gap.estimate.score) : -1;
}
