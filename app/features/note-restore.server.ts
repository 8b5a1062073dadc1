import type { Database } from "~db/client.server";
import { hasEventAt } from "~db/queries/audit-events.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type KeyDirectory, peekKeyFile, type WaveKeys, writeKeyFile } from "./wave-key-file.server";

/** In the audit trail. */
export const RESTORE_EVENT = "backup restored";

/**
 * Into the key file, which no UPDATE reaches. Call it once the restored database has taken its place: a crash before leaves
 * a mark that the trail holds, one the other way round would stop the wave.
 */
export function noteRestore(keys: KeyDirectory, waveId: string, now: Date): void {
  const content = peekKeyFile(keys, waveId);
  if (content) writeKeyFile(keys, { ...content, restoredAt: now.toISOString() });
}

/**
 * Whether a wave says of itself that a backup brought it back when one did, and only then. The key file may have been away
 * at a restore: then the trail has it alone.
 */
export function isMarkedAsRestored(db: Database, wave: WaveRow, { restoredAt }: WaveKeys): boolean {
  if (wave.restoredAt === null) return restoredAt === undefined;
  if (Number.isNaN(wave.restoredAt.getTime())) return false;
  const notBefore = restoredAt === undefined || wave.restoredAt >= wholeSecond(restoredAt);
  return notBefore && hasEventAt(db, RESTORE_EVENT, wave.restoredAt);
}

/** As precise as the database keeps it. */
function wholeSecond(instant: string): Date {
  return new Date(Math.floor(Date.parse(instant) / 1000) * 1000);
}
