import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { waitsForHolders } from "~/features/waves/describe-committee.server";
import type { Database } from "~db/client.server";
import { findNewestEvent } from "~db/queries/audit-events.server";
import { type HolderRow, listHolders, listPostedShares } from "~db/queries/key-holders.server";
import type { WaveRow } from "~db/queries/waves.server";

const KEYS_LOST_EVENT = "keys said to be lost";

type GivenUp = { ok: true } | { ok: false; reason: "enough-keys-left" };

/**
 * Ends a wave of which too many keys are lost, and destroys its answers. Where it waits for key holders, somebody has to
 * say whose keys: as long as enough are left the wave stays. The audit trail and a mail to all holders name them, so that
 * one who still has a key learns what was said of it.
 */
export async function giveWaveUp(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  said: { lost: readonly number[]; keyFileMissing: boolean },
  by: { accountId: string; now: Date },
): Promise<GivenUp> {
  const asked = said.keyFileMissing ? [] : holdersToAskAbout(db, wave);
  if (asked.length > 0) {
    const lost = asked.filter(({ position }) => said.lost.includes(position));
    if (listHolders(db, wave.id).length - lost.length >= (wave.needed ?? 0))
      return { ok: false, reason: "enough-keys-left" };
    const subject = `${aboutWave(wave)}${lost.map(({ name }) => name).join(", ")}`;
    recordAuditEvent(db, { at: by.now, accountId: by.accountId, action: KEYS_LOST_EVENT, subject });
  }
  await closeWaveBy(db, keys, wave, by, { giveUpWithoutKey: true });
  return { ok: true };
}

/** Those who have not come yet; nobody once enough have, because then it is not for want of keys that a wave is given up. */
export function holdersToAskAbout(db: Database, wave: WaveRow): HolderRow[] {
  if (!waitsForHolders(wave)) return [];
  const come = listPostedShares(db, wave.id).map(({ position }) => position);
  if (come.length >= (wave.needed ?? 0)) return [];
  return listHolders(db, wave.id).filter(({ position }) => !come.includes(position));
}

/** As whoever gave the wave up said; null where nothing was said of holders. */
export function findKeysSaidLost(db: Database, wave: WaveRow): string | null {
  if (wave.endedBecause !== "key-lost") return null;
  const said = findNewestEvent(db, [KEYS_LOST_EVENT], aboutWave(wave), wave.closesAt);
  return said?.subject.slice(aboutWave(wave).length) ?? null;
}

function aboutWave({ relationshipId, quarter }: WaveRow): string {
  return `${relationshipId}: ${quarter}, `;
}
