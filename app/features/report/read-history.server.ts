import { parseRelease } from "~/domain/disclosure/release";
import type { PastRelease } from "~/domain/report/build-report";
import type { Database } from "~db/client.server";
import { listEndedWaves } from "~db/queries/releases.server";

export type PastWave = PastRelease & { opensAt: Date };

type StoredWave = { id: string; quarter: string; content: string | null };

/** A wave that ended, with what it released. */
export function readPastRelease({ id, quarter, content }: StoredWave): PastRelease {
  return { waveId: id, quarter, release: content === null ? null : parseRelease(content) };
}

/** The waves of a relationship that ended and opened up to a moment, oldest first. */
export function readHistory(db: Database, relationshipId: string, upTo: Date): PastWave[] {
  return listEndedWaves(db, relationshipId, upTo).map((wave) => ({
    ...readPastRelease(wave),
    opensAt: wave.opensAt,
  }));
}
