import { endOf, type Manifest, parseManifest } from "~/ballot/manifest";
import { type ChangedRule, changedInItself, changedSinceOpening } from "~/features/find-changed-rules.server";
import { type KeyDirectory, readKeyFile, type WaveKeys, writeKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";

type BegunClosing =
  /** A wave that closed `early` releases nothing, whatever its row says later. */
  | { ok: true; wave: WaveRow; manifest: Manifest; secrets: WaveKeys | null; early: boolean }
  | { ok: false; reason: "unknown-wave" | "not-open" }
  | { ok: false; reason: "rules-changed"; changed: readonly ChangedRule[] };

/**
 * From here on no ballot is taken. Closing early is recorded now, so that a restart after the planned end cannot make it
 * look regular.
 */
export function beginClosing(db: Database, keys: KeyDirectory, waveId: string, now: Date): BegunClosing {
  return db.transaction(() => begin(db, keys, waveId, now), { behavior: "immediate" });
}

function begin(db: Database, keys: KeyDirectory, waveId: string, now: Date): BegunClosing {
  const wave = findWave(db, waveId);
  if (!wave) return { ok: false, reason: "unknown-wave" };
  const secrets = readKeyFile(keys, waveId);
  const changed = secrets ? changedSinceOpening(db, wave, secrets, now) : changedInItself(wave);
  if (changed.length > 0) return { ok: false, reason: "rules-changed", changed };
  if ((wave.state !== "open" && wave.state !== "closing") || wave.manifest === null)
    return { ok: false, reason: "not-open" };
  const manifest = parseManifest(wave.manifest);
  const marked = secrets?.closedEarlyAt !== undefined;
  if (wave.state === "closing") return { ok: true, wave, manifest, secrets, early: marked };
  const extended = secrets ? secrets.extendedAt !== undefined : wave.extendedAt !== null;
  const early = marked || now < new Date(endOf(manifest, extended));
  // The key file first: it is what the row is compared with.
  if (early && secrets && !marked) writeKeyFile(keys, { ...secrets, closedEarlyAt: now.toISOString() });
  const change = early
    ? { state: "closing" as const, endedBecause: "closed-early", closesAt: now }
    : { state: "closing" as const };
  updateWave(db, waveId, change);
  return { ok: true, wave: { ...wave, ...change }, manifest, secrets, early };
}
