import { instrumentTexts } from "~/content/instrument/texts";
import { quarterLabel } from "~/content/numbers";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { describeWave, restoredSentence, type WaveHeading } from "~/features/describe-wave.server";
import { findInstrument } from "~/features/find-instrument.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { formatInstant } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { findRelease, listComments } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeReport, type ReportSections } from "./describe-report.server";
import { findReport } from "./find-report.server";
import { type Effect, traceEffects } from "./trace-effects.server";

export type ReportPage = { heading: WaveHeading } & (
  | { released: true; report: ReportSections; effects: readonly Effect[]; restored: string | null }
  | { released: false; title: string; text: string }
);

/** Everything the report page of a wave shows. */
export function showReport(db: Database, relationship: Relationship, wave: WaveRow): ReportPage {
  const heading = describeWave(db, relationship, wave);
  const found = findReport(db, wave);
  if (!found) {
    const why = nothingReleased(wave.state, findReasonOfEnd(wave), formatInstant(wave.closesAt));
    return { heading, released: false, ...why };
  }
  const { release, report, previous } = found;
  const label = (compared: { quarter: string } | null) => compared && quarterLabel(compared.quarter);
  const previousQuarter = label(report.comparedWith);
  const restoredAt = findRelease(db, wave.id)?.restoredAt;
  return {
    heading,
    released: true,
    effects: traceEffects(db, wave.relationshipId, wave.opensAt),
    restored: restoredAt ? restoredSentence(restoredAt) : null,
    report: describeReport({
      release,
      report,
      previous: previous && previousQuarter ? { report: previous, quarter: previousQuarter } : null,
      firstQuarter: label(report.first),
      instrument: findInstrument(release.instrumentVersion),
      texts: instrumentTexts(release.instrumentVersion, "en"),
      comments: listComments(db, wave.id),
    }),
  };
}
