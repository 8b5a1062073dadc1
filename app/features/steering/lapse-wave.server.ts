import { lapsesAt } from "~/domain/steering-mail";
import { openingByClock } from "~/domain/wave";
import { hasKeyFile, type KeyDirectory } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { recordWaveEvent } from "~/features/waves/record-wave-event.server";
import { wasOpen } from "~/features/waves/was-open.server";
import type { Database } from "~db/client.server";
import { findNewestEvent } from "~db/queries/audit-events.server";
import { findRelationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

const WAITING_EVENT = "wave waits: it did not open on its date";

/**
 * Gives up a planned wave that has waited for a person for five working days; true when it did. Nobody was asked, and
 * its quarter is free again. What counts is when it was first seen to wait. The demonstration's waits for its guests.
 */
export async function lapseWave(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  now: Date,
): Promise<boolean> {
  if (wave.state !== "planned" || openingByClock(wave, now) !== "missed") return false;
  if (findRelationship(db, wave.relationshipId)?.demonstration) return false;
  // Keys are made when a wave opens: whatever its row says, this one may have been answered.
  if (hasKeyFile(keys, wave.id) || wasOpen(db, keys, wave)) return false;
  const by = { accountId: null, now };
  const subject = `${wave.relationshipId}: ${wave.quarter}`;
  // A plan that came back, or has another date, waits anew.
  const since = wave.createdAt > wave.opensAt ? wave.createdAt : wave.opensAt;
  const seen = findNewestEvent(db, [WAITING_EVENT], subject, since);
  if (!seen) {
    recordWaveEvent(db, wave, by, WAITING_EVENT);
    return false;
  }
  if (now < lapsesAt(seen.at)) return false;
  const cancelled = await cancelWave(db, keys, wave.id, by, { only: "unasked" });
  if (cancelled.ok) recordWaveEvent(db, wave, by, "wave lapsed");
  return cancelled.ok;
}
