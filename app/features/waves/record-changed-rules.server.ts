import {
  type ChangedRule,
  findChangedRules,
  GOING_ON_EVENT,
  namesOf,
  STOP_EVENT,
} from "~/features/find-changed-rules.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type KeyDirectory, listKeyFiles, peekKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findNewestEvent } from "~db/queries/audit-events.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";

/**
 * Compares every running wave with its key file and records a change once, and once that it was undone. Called by the
 * schedule and by those who steer waves, never while a respondent is answered: the trail would keep that moment.
 * Returns the waves that are stopped.
 */
export function recordChangedRules(db: Database, keys: KeyDirectory, now: Date): string[] {
  return listKeyFiles(keys).filter((waveId) => isStopped(db, keys, waveId, now));
}

/** As the trail has it, for pages that list many waves. */
export function isKnownAsStopped(db: Database, { id, state }: WaveRow): boolean {
  return state !== "cancelled" && findLast(db, id)?.action === STOP_EVENT;
}

function findLast(db: Database, waveId: string) {
  return findNewestEvent(db, [STOP_EVENT, GOING_ON_EVENT], `${waveId}, `);
}

function isStopped(db: Database, keys: KeyDirectory, waveId: string, now: Date): boolean {
  const wave = findWave(db, waveId);
  if (!wave || peekKeyFile(keys, waveId) === null) return false;
  const changed = findChangedRules(db, keys, waveId, now);
  if (changed.length > 0) recordStop(db, wave, changed, now);
  else recordGoingOn(db, wave, now);
  return changed.length > 0;
}

/** Once for the same differences. */
export function recordStop(db: Database, wave: WaveRow, changed: readonly ChangedRule[], now: Date): void {
  const last = findLast(db, wave.id);
  const subject = `${aboutOf(wave)}: ${namesOf(changed)}`;
  if (last?.action === STOP_EVENT && last.subject === subject) return;
  recordAuditEvent(db, { at: now, accountId: null, action: STOP_EVENT, subject });
}

/** Also of a wave that has just ended by its own rules: what stopped it is over. */
export function recordGoingOn(db: Database, wave: WaveRow, now: Date): void {
  if (findLast(db, wave.id)?.action !== STOP_EVENT) return;
  recordAuditEvent(db, { at: now, accountId: null, action: GOING_ON_EVENT, subject: aboutOf(wave) });
}

function aboutOf({ id, relationshipId, quarter }: WaveRow): string {
  return `${id}, ${relationshipId}: ${quarter}`;
}
