import type { StageReading } from "~/domain/report/report";
import { aloneShort, stageCertainty, stageShort } from "./stage-sentences";

/** For a table of many waves, where a stage below its score would look like a mistake. */
export function trendStage(reading: StageReading): string {
  if (reading.kind !== "guarded") return stageShort("en", reading);
  const alone = reading.alone.kind === "unchanged" ? "with the waves before" : "the score alone";
  return `${stageShort("en", reading)} (${alone}: ${aloneShort("en", reading.alone)})`;
}

/** Why the newest stage is below its score; null where it is not. */
export function guardedBecause(reading: StageReading): string | null {
  return reading.kind === "guarded" ? stageCertainty("en", reading) : null;
}
