import { type ChangedRule, FOUND_AT_CLOSING } from "~/features/find-changed-rules.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type CloseWaveOptions, type CloseWaveResult, closeWave } from "./close-wave.server";
import { recordChangedRules, recordGoingOn, recordStop } from "./record-changed-rules.server";
import { type By, recordWaveEvent } from "./record-wave-event.server";

const closing = new Map<string, Promise<CloseWaveResult>>();

/**
 * Closing takes a while; the schedule and a person who both want it share one run. Only where that run ends because it
 * lacked what this call may bring, what holders gave meanwhile or somebody's decision, does this one go on.
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
  if (shared && (shared.ok || !mayDoMore(shared, options))) return shared;
  const run = closeWave(db, keys, wave.id, by.now, options)
    .then((result) => {
      if (result.ok) {
        recordGoingOn(db, wave, by.now);
        if (result.released && options.leaveOut !== undefined)
          recordWaveEvent(db, wave, by, "ballots left out: shares do not fit");
        recordWaveEvent(db, wave, by, result.released ? "wave closed" : `wave closed (${result.because})`);
        log().info({ wave: wave.id }, "a wave has closed");
      } else if (result.reason === "rules-changed" && isFoundAtClosing(result.changed))
        recordStop(db, wave, result.changed, by.now);
      else if (result.reason === "rules-changed") recordChangedRules(db, keys, by.now);
      else if (result.reason === "waiting-for-holders") recordGoingOn(db, wave, by.now);
      return result;
    })
    .finally(() => closing.delete(wave.id));
  closing.set(wave.id, run);
  return run;
}

function mayDoMore(
  { reason }: Extract<CloseWaveResult, { ok: false }>,
  { ballotKeys, giveUpWithoutKey, leaveOut }: CloseWaveOptions,
): boolean {
  if (reason === "waiting-for-holders" || reason === "shares-wrong") return true;
  return ballotKeys !== undefined || giveUpWithoutKey === true || leaveOut !== undefined;
}

function isFoundAtClosing(changed: readonly ChangedRule[]): boolean {
  return changed.some(({ rule }) => FOUND_AT_CLOSING.some((found) => found.rule === rule));
}
