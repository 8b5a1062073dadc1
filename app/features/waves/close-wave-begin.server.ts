import { hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import type { Database } from "~db/client.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves-lifecycle.server";

/** From here on no ballot is taken. That it was too early is written down at once: a crash must not outwait it. */
export function beginClosing(
  db: Database,
  waveId: string,
  now: Date,
): { ok: true; wave: WaveRow; manifest: Manifest } | { ok: false; reason: "unknown-wave" | "not-open" } {
  return db.transaction(
    () => {
      const wave = findWave(db, waveId);
      if (!wave) return { ok: false, reason: "unknown-wave" };
      if ((wave.state !== "open" && wave.state !== "closing") || wave.manifest === null)
        return { ok: false, reason: "not-open" };
      if (hashOfText(wave.manifest) !== wave.manifestHash)
        throw new Error(`the manifest of wave ${waveId} was changed after opening`);
      const manifest = parseManifest(wave.manifest);
      if (wave.state === "closing") return { ok: true, wave, manifest };
      const early = now < new Date(manifest.closesAt);
      const change = early
        ? { state: "closing" as const, endedBecause: "closed-early", closesAt: now }
        : { state: "closing" as const };
      updateWave(db, waveId, change);
      return { ok: true, wave: { ...wave, ...change }, manifest };
    },
    { behavior: "immediate" },
  );
}
