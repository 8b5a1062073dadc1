import { instrumentTexts } from "~/content/instrument/texts";
import { formatInstant, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { reportTexts } from "~/content/report/texts";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import { findInstrument } from "~/features/find-instrument.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { zoneOf } from "~/features/local-time.server";
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
  language: ShownLanguage,
): { ok: true; heading: WaveHeading; found: FoundReport } | NoResult {
  const heading = describeWave(db, relationship, wave, language);
  const found = findReport(db, wave);
  if (found) return { ok: true, heading, found };
  const closesOn = formatInstant(language, wave.closesAt, zoneOf(wave));
  const why = nothingReleased(language, wave.state, findReasonOfEnd(wave), closesOn);
  return { ok: false, heading, ...why };
}

/** The report, worded, with the comments that may stand where it is read. */
export function describeFound(
  language: ShownLanguage,
  found: FoundReport,
  comments: ReportInput["comments"],
): ReportSections {
  const { report, previous } = found;
  const before = quarterOf(language, report.comparedWith);
  const { change } = report;
  const asksOtherwise = change.kind === "unavailable" && change.reason === "other-instrument";
  return describeReport({
    ...inputOf(language, found, comments),
    previous: previous && before ? { report: asksOtherwise ? null : previous, quarter: before } : null,
    firstQuarter: quarterOf(language, report.first),
  });
}

/** The same on a page that shows one wave alone, without the wave that changes are measured from beside it. */
export function describeFoundAlone(
  language: ShownLanguage,
  found: FoundReport,
  comments: ReportInput["comments"],
): ReportSections {
  const firstQuarter = quarterOf(language, found.report.comparedWith);
  return describeReport({ ...inputOf(language, found, comments), previous: null, firstQuarter });
}

function inputOf(
  asked: ShownLanguage,
  { release, rules, report }: FoundReport,
  comments: ReportInput["comments"],
) {
  // Statements and topics in the language of the sentences around them.
  const { language } = reportTexts(asked);
  return {
    language,
    release,
    rules,
    report,
    comments,
    instrument: findInstrument(release.instrumentVersion),
    texts: instrumentTexts(release.instrumentVersion, language),
  };
}

function quarterOf(language: ShownLanguage, compared: { quarter: string } | null): string | null {
  return compared && formatQuarter(language, compared.quarter);
}
