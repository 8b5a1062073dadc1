import { changeShort } from "~/content/report/changes";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { dimensionGapsSentence, gapShort, weakestSentence } from "~/content/report/gaps";
import { stageShort } from "~/content/report/stage-sentences";
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
  change: { verdict: string; difference: string; range: string };
};

export type DimensionSection = {
  sentences: readonly string[];
  /** The largest gap first; what is not shown stands last. */
  rows: readonly DimensionRow[];
  withheld: readonly string[];
};

export function describeDimensions(
  report: Report,
  dimensionNames: DimensionNames,
  names: readonly [string, string],
  threshold: number,
): DimensionSection {
  const sorted = [...report.dimensions].sort((a, b) => gapSize(b) - gapSize(a));
  const name = (reading: DimensionReading) => dimensionNames(reading.dimension);
  const sentences = [
    dimensionGapsSentence(
      sorted.map((reading) => ({ dimension: name(reading), gap: reading.gap })),
      names,
    ),
    weakestSentence(
      report.dimensions.map((reading) => ({ name: name(reading), amongLowest: reading.amongLowest })),
    ),
  ];
  return {
    sentences: sentences.filter((sentence) => sentence !== null),
    rows: sorted.map((reading) => dimensionRow(reading, name(reading))),
    withheld: withheldReasons(
      report.dimensions.flatMap((reading) => reading.departments),
      threshold,
    ),
  };
}

/** The distinct reasons among some estimates, each as one sentence. */
function withheldReasons(estimates: readonly Estimate[], threshold: number): string[] {
  const reasons = estimates.flatMap((estimate) => (estimate.kind === "withheld" ? [estimate.reason] : []));
  return [...new Set(reasons)].map((reason) => withheldReason(reason, threshold));
}

function dimensionRow(reading: DimensionReading, name: string): DimensionRow {
  const [first, second] = reading.departments;
  return {
    id: reading.dimension,
    name,
    departments: reading.departments,
    values: [estimateValue(first), estimateValue(second)],
    ranges: [estimateRange(first), estimateRange(second)],
    overall: estimateValue(reading.overall),
    stage: stageShort(reading.stage),
    gap: gapShort(reading.gap),
    gapNamed: reading.gap.named,
    change: changeShort(reading.change),
  };
}

function gapSize({ gap }: DimensionReading): number {
  return gap.estimate.kind === "estimate" ? Math.abs(gap.estimate.score) : -1;
}
