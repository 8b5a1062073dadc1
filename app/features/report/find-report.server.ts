import { type ReleaseRules, rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import type { Release } from "~/domain/disclosure/release";
import { buildReport, type PastRelease } from "~/domain/report/build-report";
import type { Report } from "~/domain/report/report";
import { lastUsedOf } from "~/features/last-used.server";
import { readManifest } from "~/features/read-manifest.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";
import { readHistory } from "./read-history.server";

export type FoundReport = {
  release: Release;
  /** What the wave promised when it opened; where nothing readable says so, what its threshold comes to today. */
  rules: ReleaseRules;
  report: Report;
  /** Of the wave that changes are measured from. */
  previous: Report | null;
  /** All waves up to this one, oldest first. */
  history: readonly PastRelease[];
};

/** The report of a wave in the light of all waves before it, or null when nothing was released. */
export function findReport(db: Database, wave: WaveRow): FoundReport | null {
  const history = readHistory(db, wave.relationshipId, wave.opensAt);
  const upToHere = until(history, wave.id);
  const release = upToHere.at(-1)?.release;
  if (!release) return null;
  const report = reportOf(db, upToHere);
  const { comparedWith } = report;
  return {
    release,
    rules: { ...rulesToFreeze(release.threshold), ...readManifest(wave)?.rules },
    report,
    history: upToHere,
    previous: comparedWith ? reportOf(db, until(history, comparedWith.waveId)) : null,
  };
}

/** Releases are frozen, so a report is built once and kept: its simulation takes a tenth of a second. */
const reports = lastUsedOf<Database, Report>(50);

function reportOf(db: Database, history: readonly PastRelease[]): Report {
  const key = history.map(({ waveId, release }) => `${waveId}${release ? "+" : "-"}`).join(" ");
  return reports(db).of(key, () => buildReport(history));
}

function until(history: readonly PastRelease[], waveId: string): readonly PastRelease[] {
  return history.slice(0, history.findIndex((wave) => wave.waveId === waveId) + 1);
}
