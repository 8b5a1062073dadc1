import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";
import { findWave } from "~db/queries/waves-lifecycle.server";
import { cancelWave } from "./cancel-wave.server";
import { type AnnouncedRefusal, checkAnnounced, checkByClock, type Links } from "./check-links.server";
import { type CloseWaveOptions, type CloseWaveResult, closeWave } from "./close-wave.server";
import { type OpenWaveRefusal, openWave } from "./open-wave.server";
import { recordChangedRules, recordGoingOn, recordStop } from "./record-changed-rules.server";
import { refreshParticipation } from "./refresh-participation.server";

type By = { accountId: string | null; now: Date };

/** Opens a wave and records who did; nobody means that its date had come. The plan counts as it stands now. */
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
    const check = by.accountId === null ? checkByClock : checkAnnounced;
    const announced = check(wave, links, by.now);
    if (!announced.ok) return announced;
  }
  const result = await openWave(db, keys, wave.id, by.now);
  if (result.ok) {
    record(db, wave, by, "wave opened");
    refreshParticipation(db, by.now);
  }
  return result;
}

const closing = new Map<string, Promise<CloseWaveResult>>();

/**
 * Closing takes a while; the schedule and a person who both want it share one run. Only where that run ends because it
 * lacked what this call brings, the keys from a trustee or the decision to give up, does this one go on.
 */
export async function closeWaveBy(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  by: By,
  options: CloseWaveOptions = {},
): Promise<CloseWaveResult> {
  const running = closing.get(wave.id);
  const shared = running && (await running);
  if (shared && (shared.ok || !(options.ballotKeys || options.giveUpWithoutKey))) return shared;
  const run = closeWave(db, keys, wave.id, by.now, options)
    .then((result) => {
      if (result.ok) {
        recordGoingOn(db, wave, by.now);
        record(db, wave, by, result.released ? "wave closed" : `wave closed (${result.because})`);
      } else if (result.reason === "rules-changed" && result.changed.some(({ rule }) => rule === "ballots"))
        recordStop(db, wave, result.changed, by.now);
      else if (result.reason === "rules-changed") recordChangedRules(db, keys, by.now);
      return result;
    })
    .finally(() => closing.delete(wave.id));
  closing.set(wave.id, run);
  return run;
}

export async function cancelWaveBy(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  by: By,
): Promise<Awaited<ReturnType<typeof cancelWave>>> {
  const result = await cancelWave(db, keys, wave.id, by.now);
  if (result.ok) record(db, wave, by, "wave cancelled");
  return result;
}

function record(db: Database, wave: WaveRow, by: By, action: string): void {
  const subject = `${wave.relationshipId}: ${wave.quarter}`;
  recordAuditEvent(db, { at: by.now, accountId: by.accountId, action, subject });
}
