import type { KeyDirectory } from "~/features/wave-key-file.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { type AnnouncedRefusal, checkLinks, checkLinksByClock, type Links } from "./check-links.server";
import { type OpenWaveRefusal, openWave } from "./open-wave.server";
import { type By, recordWaveEvent } from "./record-wave-event.server";
import { refreshParticipation } from "./refresh-participation.server";

/** Opens a wave and records who did. The plan counts as it stands now, not as it was when somebody looked. */
export async function openWaveBy(
  db: Database,
  keys: KeyDirectory,
  { id }: WaveRow,
  by: By,
  links: Links,
): Promise<{ ok: true } | { ok: false; reason: "not-yet" } | OpenWaveRefusal | AnnouncedRefusal> {
  const wave = findWave(db, id);
  if (!wave) return { ok: false, reason: "unknown-wave" };
  if (wave.state === "planned") {
    const check = by.accountId === null ? checkLinksByClock : checkLinks;
    const announced = check(wave, links, by.now);
    if (!announced.ok) return announced;
  }
  const result = await openWave(db, keys, wave.id, by.now);
  if (result.ok) {
    recordWaveEvent(db, wave, by, "wave opened");
    log().info({ wave: id }, "a wave has opened");
    refreshParticipation(db, by.now);
  }
  return result;
}
