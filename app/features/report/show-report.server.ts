import type { ShownLanguage } from "~/content/language";
import { restoredSentence, type WaveHeading } from "~/features/describe-wave.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { findRelease, listComments } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";
import type { ReportSections } from "./describe-report.server";
import { describeFound, findResult, type NoResult } from "./find-result.server";
import { showComparison, type WaveComparison } from "./show-comparison.server";
import { type Effect, traceEffects } from "./trace-effects.server";

export type ReportPage =
  | {
      ok: true;
      heading: WaveHeading;
      report: ReportSections;
      effects: readonly Effect[];
      /** The wave that changes are measured from beside this one. */
      comparison: WaveComparison | null;
      restored: string | null;
    }
  | NoResult;

/** Everything the report page of a wave shows. */
export function showReport(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
): ReportPage {
  const result = findResult(db, relationship, wave, language);
  if (!result.ok) return result;
  const { heading, found } = result;
  const compared = found.report.comparedWith;
  const restoredAt = findRelease(db, wave.id)?.restoredAt;
  return {
    ok: true,
    heading,
    comparison: compared && showComparison(db, wave, found, compared.waveId, language),
    effects: traceEffects(db, wave.relationshipId, wave.opensAt, language),
    restored: restoredAt ? restoredSentence(restoredAt, language) : null,
    report: describeFound(language, found, listComments(db, wave.id)),
  };
}
