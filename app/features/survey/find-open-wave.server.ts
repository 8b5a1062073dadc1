import type { Manifest } from "~/ballot/manifest";
import { changedRules } from "~/features/find-changed-rules.server";
import { parsedManifest } from "~/features/parsed-manifest.server";
import { type KeyDirectory, readKeyFile, type WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";

export type ClosedToBallots =
  | { ok: false; reason: "unknown-wave" }
  | { ok: false; reason: "not-open-yet"; opensAt: string }
  | { ok: false; reason: "closed"; closedAt: string }
  | { ok: false; reason: "cancelled" }
  /** Its stored rules are not those it opened with. Nothing is taken, and nothing is lost. */
  | { ok: false; reason: "rules-changed" }
  | { ok: false; reason: "key-missing" };

export type OpenToBallots = {
  ok: true;
  wave: WaveRow;
  manifest: Manifest;
  manifestHash: string;
  secrets: WaveKeys;
};

/**
 * Whether a wave takes claims and casts now. The manifest decides, not the row, and the manifest is the one whose hash
 * the key file holds: a later date in the database alone lengthens nothing.
 */
export function findOpenWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  now: Date,
): OpenToBallots | ClosedToBallots {
  const wave = findWave(db, waveId);
  if (!wave) return { ok: false, reason: "unknown-wave" };
  const secrets = readKeyFile(keys, waveId);
  if (secrets && changedRules(db, wave, secrets, now).length > 0)
    return { ok: false, reason: "rules-changed" };
  if (wave.state === "cancelled") return { ok: false, reason: "cancelled" };
  if (wave.state === "planned" || wave.manifest === null) {
    return { ok: false, reason: "not-open-yet", opensAt: wave.opensAt.toISOString() };
  }
  if (wave.state !== "open" || now >= wave.closesAt || secrets?.closedEarlyAt !== undefined)
    return { ok: false, reason: "closed", closedAt: wave.closesAt.toISOString() };
  if (!secrets) return { ok: false, reason: "key-missing" };
  const manifest = parsedManifest(wave.manifest);
  if (now < new Date(manifest.opensAt))
    return { ok: false, reason: "not-open-yet", opensAt: manifest.opensAt };
  return { ok: true, wave, manifest, manifestHash: secrets.manifestHash, secrets };
}
