import { instrumentTexts } from "~/content/instrument-texts";
import { nothingReleased } from "~/content/report-texts/withheld-reasons";
import type { Database } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeReadings } from "./describe-export-readings.server";
import { describeReleased } from "./describe-export-release.server";
import { nameDimensions } from "./describe-report.server";
import type { ExportedWave } from "./export-release-schema.server";
import { findReport } from "./find-report.server";
import { formatInstant } from "./format-time.server";

/** One wave as every export holds it; the same release gives the same words and numbers for ever. */
export function describeExportedWave(db: Database, wave: WaveRow): ExportedWave {
  const dates = {
    id: wave.id,
    quarter: wave.quarter,
    opened: isoDay(wave.opensAt),
    closed: isoDay(wave.closesAt),
  };
  const found = findReport(db, wave);
  if (!found) return { ...dates, ...withoutRelease(wave) };
  const { release, report } = found;
  const names = [release.departments[0].name, release.departments[1].name] as const;
  const texts = instrumentTexts(release.instrumentVersion, "en");
  const dimensions = nameDimensions(texts, names);
  const restoredAt = findRelease(db, wave.id)?.restoredAt ?? null;
  return {
    ...dates,
    released: true,
    notReleasedBecause: null,
    methodVersion: release.methodVersion,
    instrumentVersion: release.instrumentVersion,
    manifestHash: release.manifestHash,
    threshold: release.threshold,
    codesClaimed: release.participation.claimed,
    ballotsCounted: release.participation.counted,
    comments: release.comments,
    restored: restoredAt && isoDay(restoredAt),
    figures: [
      ...describeReleased(release, { texts, dimensions }),
      ...describeReadings(report, release.threshold, dimensions),
    ],
  };
}

function withoutRelease(wave: WaveRow) {
  return {
    released: false,
    notReleasedBecause: nothingReleased(wave.state, wave.endedBecause, formatInstant(wave.closesAt)).title,
    methodVersion: null,
    instrumentVersion: null,
    manifestHash: null,
    threshold: wave.threshold,
    codesClaimed: null,
    ballotsCounted: null,
    comments: null,
    restored: null,
    figures: [],
  };
}

/** The day of the server's time zone, as the pages show it. */
export function isoDay(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join("-");
}
