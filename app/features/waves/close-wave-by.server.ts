import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type CloseWaveOptions, type CloseWaveResult, closeWave } from "./close-wave.server";
import { recordChangedRules, recordGoingOn, recordStop } from "./record-changed-rules.server";
import { type By, recordWaveEvent } from "./record-wave-event.server";

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
        recordWaveEvent(db, wave, by, result.released ? "wave closed" : `wave closed (${result.because})`);
      } else if (result.reason === "rules-changed" && result.changed.some(({ rule }) => rule === "ballots"))
        recordStop(db, wave, result.changed, by.now);
      else if (result.reason === "rules-changed") recordChangedRules(db, keys, by.now);
      return result;
    })
    .finally(() => closing.delete(wave.id));
  closing.set(wave.id, run);
  return run;
}
