import { instrumentTexts } from "~/content/instrument/texts";
import { quarterLabel } from "~/content/numbers";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import { findInstrument } from "~/features/find-instrument.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { formatInstant } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeReport, type ReportInput, type ReportSections } from "./describe-report.server";
import { type FoundReport, findReport } from "./find-report.server";

/** What a page says that would show a result where there is none. */
export type NoResult = { ok: false; heading: WaveHeading; title: string; text: string };

/** The result of a wave under its heading, or why there is none. */
export function findResult(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
): { ok: true; heading: WaveHeading; found: FoundReport } | NoResult {
  const heading = describeWave(db, relationship, wave);
  const found = findReport(db, wave);
  if (found) return { ok: true, heading, found };
  const why = nothingReleased(wave.state, findReasonOfEnd(wave), formatInstant(wave.closesAt));
  return { ok: false, heading, ...why };
}

/** The report, worded, with the comments that may stand where it is read. */
export function describeFound(found: FoundReport, comments: ReportInput["comments"]): ReportSections {
  const { report, previous } = found;
  const before = quarterOf(report.comparedWith);
  return describeReport({
    ...inputOf(found, comments),
    previous: previous && before ? { report: previous, quarter: before } : null,
    firstQuarter: quarterOf(report.first),
  });
}

/** The same on a page that shows one wave alone, without the wave that changes are measured from beside it. */
export function describeFoundAlone(found: FoundReport, comments: ReportInput["comments"]): ReportSections {
  const firstQuarter = quarterOf(found.report.comparedWith);
  return describeReport({ ...inputOf(found, comments), previous: null, firstQuarter });
}

function inputOf({ release, report }: FoundReport, comments: ReportInput["comments"]) {
  return {
    release,
    report,
    comments,
    instrument: findInstrument(release.instrumentVersion),
    texts: instrumentTexts(release.instrumentVersion, "en"),
  };
}

function quarterOf(compared: { quarter: string } | null): string | null {
  return compared && quarterLabel(compared.quarter);
}
