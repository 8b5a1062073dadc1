import { CHANGED_RULES, changedRuleName } from "~/content/waves/changed-rules";
import { changedSinceOpening } from "~/features/find-changed-rules.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type KeyDirectory, listKeyFiles, peekKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findNewestEvent } from "~db/queries/next-steps.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";

const { stopped: STOPPED, goesOn: GOES_ON } = CHANGED_RULES.events;

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
  return state !== "cancelled" && findLast(db, id)?.action === STOPPED;
}

function findLast(db: Database, waveId: string) {
  return findNewestEvent(db, [STOPPED, GOES_ON], `${waveId}, `);
}

function isStopped(db: Database, keys: KeyDirectory, waveId: string, now: Date): boolean {
  const wave = findWave(db, waveId);
  const secrets = wave && peekKeyFile(keys, waveId);
  if (!wave || !secrets) return false;
  const changed = changedSinceOpening(db, wave, secrets, now);
  const about = `${waveId}, ${wave.relationshipId}: ${wave.quarter}`;
  const last = findLast(db, waveId);
  const record = (action: string, subject: string) =>
    recordAuditEvent(db, { at: now, accountId: null, action, subject });
  if (changed.length === 0) {
    if (last?.action === STOPPED) record(GOES_ON, about);
    return false;
  }
  const subject = `${about}: ${changed.map(({ rule }) => changedRuleName(rule)).join(", ")}`;
  if (last?.action !== STOPPED || last.subject !== subject) record(STOPPED, subject);
  return true;
}
