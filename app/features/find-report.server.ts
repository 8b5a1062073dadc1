import { parseRelease, type Release } from "~/domain/disclosure/release";
import type { Report } from "~/domain/report";
import { buildReport, type PastRelease } from "~/domain/report-release";
import type { Database } from "~db/client.server";
import { listEndedWaves } from "~db/queries/reports.server";
import type { WaveRow } from "~db/queries/waves.server";

export type FoundReport = {
  release: Release;
  report: Report;
  /** Of the wave that changes are measured from. */
  previous: Report | null;
};

/** The report of a wave in the light of all waves before it, or null when nothing was released. */
export function findReport(db: Database, wave: WaveRow): FoundReport | null {
  const history: PastRelease[] = listEndedWaves(db, wave.relationshipId, wave.opensAt).map(
    ({ id, quarter, content }) => ({
      waveId: id,
      quarter,
      release: content === null ? null : parseRelease(content),
    }),
  );
  const upToHere = until(history, wave.id);
  const release = upToHere.at(-1)?.release;
  if (!release) return null;
  const report = buildReport(upToHere);
  const comparedWith = report.comparedWith;
  return {
    release,
    report,
    previous: comparedWith ? buildReport(until(history, comparedWith.waveId)) : null,
  };
}

function until(history: readonly PastRelease[], waveId: string): readonly PastRelease[] {
  return history.slice(0, history.findIndex((wave) => wave.waveId === waveId) + 1);
}
