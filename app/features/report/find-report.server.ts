import { parseRelease, type Release } from "~/domain/disclosure/release";
import { buildReport, type PastRelease } from "~/domain/report/build-report";
import type { Report } from "~/domain/report/report";
import type { Database } from "~db/client.server";
import { listEndedWaves } from "~db/queries/reports.server";
import type { WaveRow } from "~db/queries/waves.server";

export type FoundReport = {
  release: Release;
  report: Report;
  /** Of the wave that changes are measured from. */
  previous: Report | null;
  /** All waves up to this one, oldest first. */
  history: readonly PastRelease[];
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
  const report = reportOf(db, upToHere);
  const { comparedWith } = report;
  return {
    release,
    report,
    history: upToHere,
    previous: comparedWith ? reportOf(db, until(history, comparedWith.waveId)) : null,
  };
}

/** Releases are frozen, so a report is built once and kept: its simulation takes a tenth of a second. */
function reportOf(db: Database, history: readonly PastRelease[]): Report {
  const reports = kept.get(db) ?? new Map<string, Report>();
  kept.set(db, reports);
  const key = history.map(({ waveId, release }) => `${waveId}${release ? "+" : "-"}`).join(" ");
  const report = reports.get(key) ?? buildReport(history);
  reports.delete(key);
  reports.set(key, report);
  for (const oldest of [...reports.keys()].slice(0, -MOST_KEPT)) reports.delete(oldest);
  return report;
}

const MOST_KEPT = 50;
const kept = new WeakMap<Database, Map<string, Report>>();

function until(history: readonly PastRelease[], waveId: string): readonly PastRelease[] {
  return history.slice(0, history.findIndex((wave) => wave.waveId === waveId) + 1);
}
