import { hasLapsed } from "~/domain/steering-mail";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { recordWaveEvent } from "~/features/waves/record-wave-event.server";
import type { Database } from "~db/client.server";
import { findRelationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

/**
 * Gives up a planned wave that has waited for a person for five working days; true when it did. Nobody was asked, and
 * its quarter is free again. The demonstration's waits for its guests.
 */
export async function lapseWave(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  now: Date,
): Promise<boolean> {
  if (wave.state !== "planned" || !hasLapsed(wave, now)) return false;
  if (findRelationship(db, wave.relationshipId)?.demonstration) return false;
  const by = { accountId: null, now };
  const cancelled = await cancelWave(db, keys, wave.id, by);
  if (cancelled.ok) recordWaveEvent(db, wave, by, "wave lapsed");
  return cancelled.ok;
}
