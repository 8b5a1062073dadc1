import type { Manifest } from "~/ballot/manifest";
import { takenBackUntil } from "~/domain/taking-back";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { readManifest } from "~/features/read-manifest.server";
import { type KeyDirectory, peekKeyFile } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { newWaveId } from "~/features/waves/plan-wave.server";
import { type By, recordWaveEvent } from "~/features/waves/record-wave-event.server";
import type { Database } from "~db/client.server";
import { listHolders, replaceHolders } from "~db/queries/key-holders.server";
import { findWave, insertWave, type WaveRow } from "~db/queries/waves.server";

type TakenBack =
  | { ok: true; id: string }
  | { ok: false; reason: "unknown-wave" | "too-late" | "rules-changed" };

/**
 * Ends a wave within an hour of its opening and brings its plan back as a wave of its own, which waits for a person: its
 * links and slips are dead, whatever has arrived is destroyed, and nothing of what is answered or done here depends on
 * it. The one does not happen without the other. Key holders stay appointed and make new keys, because no key is used twice.
 */
export async function takeBackWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  by: By,
): Promise<TakenBack> {
  const wave = findWave(db, waveId);
  if (!wave) return { ok: false, reason: "unknown-wave" };
  if (takenBackUntil({ ...wave, now: by.now }) === null) return { ok: false, reason: "too-late" };
  if (findChangedRules(db, keys, waveId, by.now).length > 0) return { ok: false, reason: "rules-changed" };
  const holders = listHolders(db, waveId);
  // Without its key file the row alone says when it opened and how long it was planned for.
  const manifest = readManifest(wave);
  if (!manifest || peekKeyFile(keys, waveId) === null) return { ok: false, reason: "rules-changed" };
  const id = newWaveId();
  const bringBack = () => {
    insertWave(db, { ...planOf(wave, manifest), id, createdAt: by.now });
    const keyless = { publicKey: null, keyTriedAt: null, misfits: null };
    replaceHolders(
      db,
      id,
      holders.map((holder) => ({ ...holder, ...keyless, waveId: id })),
    );
    recordWaveEvent(db, wave, by, "wave taken back");
  };
  const cancelled = await cancelWave(db, keys, waveId, by, { alongside: bringBack });
  return cancelled.ok ? { ok: true, id } : { ok: false, reason: "too-late" };
}

/** The moment at which it opened is over: no clock opens it again. An end that was put off is the planned one again. */
function planOf(wave: WaveRow, manifest: Manifest) {
  const { relationshipId, quarter, opensAt, threshold, delivery } = wave;
  const { firstPaper, secondPaper, needed, asksGo } = wave;
  return {
    relationshipId,
    quarter,
    opensAt,
    closesAt: new Date(manifest.closesAt),
    threshold,
    delivery,
    firstPaper,
    secondPaper,
    needed,
    asksGo,
    state: "planned" as const,
    manifest: null,
    manifestHash: null,
    endedBecause: null,
  };
}
