import { type Manifest, parseManifest } from "~/ballot/manifest";
import type { Database } from "~db/client.server";
import { findWave, type WaveRow } from "~db/queries/waves-lifecycle.server";

export type ClosedToBallots =
  | { ok: false; reason: "unknown-wave" }
  | { ok: false; reason: "not-open-yet"; opensAt: string }
  | { ok: false; reason: "closed"; closedAt: string }
  | { ok: false; reason: "cancelled" };

export type OpenToBallots = { ok: true; wave: WaveRow; manifest: Manifest; manifestHash: string };

/** Whether a wave takes claims and casts now. The manifest decides: a later date in the row alone lengthens nothing. */
export function findOpenWave(db: Database, waveId: string, now: Date): OpenToBallots | ClosedToBallots {
  const wave = findWave(db, waveId);
  if (!wave) return { ok: false, reason: "unknown-wave" };
  if (wave.state === "cancelled") return { ok: false, reason: "cancelled" };
  if (wave.state === "planned" || wave.manifest === null || wave.manifestHash === null) {
    return { ok: false, reason: "not-open-yet", opensAt: wave.opensAt.toISOString() };
  }
  const manifest = parseManifest(wave.manifest);
  if (wave.state !== "open") return { ok: false, reason: "closed", closedAt: wave.closesAt.toISOString() };
  if (now < new Date(manifest.opensAt))
    return { ok: false, reason: "not-open-yet", opensAt: manifest.opensAt };
  if (now >= new Date(manifest.closesAt)) return { ok: false, reason: "closed", closedAt: manifest.closesAt };
  return { ok: true, wave, manifest, manifestHash: wave.manifestHash };
}
