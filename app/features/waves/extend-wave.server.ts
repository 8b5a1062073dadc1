import { type CommitteeManifest, endOf } from "~/ballot/manifest";
import { canExtend, type ExtensionRefusal } from "~/domain/extension";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { readManifest } from "~/features/read-manifest.server";
import { type KeyDirectory, listKeyFiles, peekKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";
import { type By, recordWaveEvent } from "./record-wave-event.server";

type Extended =
  | { ok: true; closesAt: Date }
  | { ok: false; reason: ExtensionRefusal | "unknown-wave" | "rules-changed" | "key-missing" };

/** How far the end of this wave can be put off now; null where it cannot, or was never promised to be possible. */
export function possibleExtension(wave: WaveRow, now: Date): Date | null {
  const manifest = committeeManifest(wave);
  return manifest && verdictOf(wave, manifest, now).ok ? new Date(manifest.latestAt) : null;
}

/**
 * Puts the end of a wave off, once, to the latest date that its manifest names. The key file first: it is what the row is
 * compared with, and after a crash between the two the extension is finished at the next start. Cannot be undone.
 */
export function extendWave(db: Database, keys: KeyDirectory, waveId: string, by: By): Extended {
  return db.transaction(() => extend(db, keys, waveId, by), { behavior: "immediate" });
}

function extend(db: Database, keys: KeyDirectory, waveId: string, by: By): Extended {
  const wave = findWave(db, waveId);
  if (!wave) return { ok: false, reason: "unknown-wave" };
  if (findChangedRules(db, keys, waveId, by.now).length > 0) return { ok: false, reason: "rules-changed" };
  const secrets = peekKeyFile(keys, waveId);
  if (!secrets) return { ok: false, reason: wave.state === "open" ? "key-missing" : "not-open" };
  const manifest = committeeManifest(wave);
  if (!manifest) return { ok: false, reason: "no-later-end" };
  const verdict = verdictOf(wave, manifest, by.now);
  if (!verdict.ok) return verdict;
  const at = wholeSecond(by.now);
  writeKeyFile(keys, { ...secrets, extendedAt: at.toISOString() });
  return { ok: true, closesAt: write(db, wave, manifest, { ...by, now: at }) };
}

/** At start-up: the power failed between key file and row. */
export function finishExtensions(db: Database, keys: KeyDirectory): void {
  for (const id of listKeyFiles(keys)) {
    const at = peekKeyFile(keys, id)?.extendedAt;
    const wave = findWave(db, id);
    const manifest = wave ? committeeManifest(wave) : null;
    if (at === undefined || !wave || !manifest || wave.state !== "open" || wave.extendedAt !== null) continue;
    write(db, wave, manifest, { accountId: null, now: new Date(at) });
  }
}

function write(db: Database, wave: WaveRow, manifest: CommitteeManifest, by: By): Date {
  const closesAt = new Date(endOf(manifest, true));
  updateWave(db, wave.id, { extendedAt: by.now, closesAt });
  recordWaveEvent(db, wave, by, "wave extended");
  return closesAt;
}

function verdictOf(wave: WaveRow, { closesAt, latestAt }: CommitteeManifest, now: Date) {
  const extended = wave.extendedAt !== null;
  const dates = { closesAt: new Date(closesAt), latestAt: new Date(latestAt) };
  return canExtend({ state: wave.state, extended, now, ...dates });
}

function committeeManifest(wave: WaveRow): CommitteeManifest | null {
  const manifest = readManifest(wave);
  return manifest?.protocol === "tandem/v3" ? manifest : null;
}

function wholeSecond(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
