import type { StageReading } from "~/domain/report/report";
import { stageCertainty, stageLabel, stageShort } from "./stage-sentences";

/** For a table of many waves, where a stage below its score would look like a mistake. */
export function trendStage(reading: StageReading): string {
  if (reading.kind !== "guarded") return stageShort(reading);
  return `${stageShort(reading)} (the score alone: ${stageLabel(reading.wouldBe)})`;
}

/** Why the newest stage is below its score; null where it is not. */
export function guardedBecause(reading: StageReading, majorityFavourable: boolean | null): string | null {
  return reading.kind === "guarded" ? stageCertainty(reading, majorityFavourable) : null;
}
