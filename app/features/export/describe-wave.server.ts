import { instrumentTexts } from "~/content/instrument/texts";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { findInstrument } from "~/features/find-instrument.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { zoneOf } from "~/features/local-time.server";
import { findReport } from "~/features/report/find-report.server";
import { nameDimensions } from "~/features/report/name-dimensions.server";
import type { Database } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeReadings } from "./describe-readings.server";
import { describeReleased } from "./describe-released.server";
import type { ExportedWave } from "./schema.server";

/** One wave as every export holds it; in a language the same release gives the same words and numbers for ever. */
export function describeExportedWave(db: Database, language: ShownLanguage, wave: WaveRow): ExportedWave {
  const dates = {
    id: wave.id,
    quarter: wave.quarter,
    opened: isoDay(wave.opensAt, zoneOf(wave)),
    closed: isoDay(wave.closesAt, zoneOf(wave)),
  };
  const found = findReport(db, wave);
  if (!found) return { ...dates, ...withoutRelease(language, wave) };
  const { release, report } = found;
  const names = [release.departments[0].name, release.departments[1].name] as const;
  const texts = instrumentTexts(release.instrumentVersion, language);
  const dimensions = nameDimensions(texts, names);
  const { items } = findInstrument(release.instrumentVersion);
  const topicOf = (id: string) => {
    const item = items.find((one) => one.id === id);
    return item?.kind === "scored" ? item.dimension : null;
  };
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
    ballotsVoid: release.participation.voided,
    comments: release.comments,
    restored: restoredAt && isoDay(restoredAt, zoneOf(wave)),
    figures: [
      ...describeReleased(release, { language, texts, dimensions, topicOf }),
      ...describeReadings(report, { language, threshold: release.threshold }, dimensions),
    ],
  };
}

function withoutRelease(language: ShownLanguage, wave: WaveRow) {
  return {
    released: false,
    notReleasedBecause: nothingReleased(
      language,
      wave.state,
      findReasonOfEnd(wave),
      formatInstant(language, wave.closesAt, zoneOf(wave)),
    ).title,
    methodVersion: null,
    instrumentVersion: null,
    manifestHash: null,
    threshold: wave.threshold,
    codesClaimed: null,
    ballotsCounted: null,
    ballotsVoid: null,
    comments: null,
    restored: null,
    figures: [],
  };
}

/** The day in a time zone, that of the organisation unless another is given, as the pages show it. */
export function isoDay(instant: Date, timeZone?: string): string {
  // Swedish dates are written so.
  return new Intl.DateTimeFormat("sv", { timeZone }).format(instant);
}
