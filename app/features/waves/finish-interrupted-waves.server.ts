import { isNotRunning } from "~/features/find-changed-rules.server";
import {
  destroyTemporaryKeyFiles,
  type KeyDirectory,
  listKeyFiles,
  peekKeyFile,
  writeKeyFile,
} from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { hasClaims } from "~db/queries/claims.server";
import { findWave, listWavesInState, type WaveRow } from "~db/queries/waves.server";
import { closeWave } from "./close-wave.server";
import { scrubWave } from "./close-wave-traces.server";
import { recordChangedRules, recordGoingOn, recordStop } from "./record-changed-rules.server";

type InterruptedWaves = {
  /** Their closing was finished now. */
  finished: string[];
  /** Their closing waits for a key file that is not there. */
  withoutKey: string[];
  /** Closed, but only their trustees can open the ballots. */
  waiting: string[];
  /** Their stored rules are not those they opened with: nothing of them is touched. */
  changed: string[];
  /** Key files of waves that are no longer or not yet open; destroyed now. */
  destroyedKeys: string[];
  /** Key files of waves this database does not know; left alone, they may belong to another one. */
  foreignKeys: string[];
};

/** At start-up: finishes what a crash interrupted while a wave was opening, closing or being cancelled. */
export async function finishInterruptedWaves(
  db: Database,
  keys: KeyDirectory,
  now: Date,
): Promise<InterruptedWaves> {
  const result: InterruptedWaves = {
    finished: [],
    withoutKey: [],
    waiting: [],
    changed: [],
    destroyedKeys: [],
    foreignKeys: [],
  };
  destroyTemporaryKeyFiles(keys);
  settleKeyFiles(db, keys);
  result.changed.push(...recordChangedRules(db, keys, now));
  for (const wave of listWavesInState(db, "open", "closing")) {
    const { id, state } = wave;
    // Closed early, and the power failed between key file and row.
    if (state === "open" && peekKeyFile(keys, id)?.closedEarlyAt === undefined) continue;
    const closed = await closeWave(db, keys, id, now);
    if (closed.ok) {
      result.finished.push(id);
      recordGoingOn(db, wave, now);
    } else if (closed.reason === "waiting-for-trustee") result.waiting.push(id);
    else if (closed.reason !== "rules-changed") result.withoutKey.push(id);
    else if (!result.changed.includes(id) && peekKeyFile(keys, id)) {
      result.changed.push(id);
      recordStop(db, wave, closed.changed, now);
    }
  }
  for (const id of listKeyFiles(keys)) {
    const wave = findWave(db, id);
    if (!wave) result.foreignKeys.push(id);
    else if (isLeftOver(db, keys, wave)) {
      if (scrubWave(db, keys, id, () => {})) result.destroyedKeys.push(id);
    }
  }
  return result;
}

/** Only by what the file itself says, and never while a code or ballot of the wave is there. */
function isLeftOver(db: Database, keys: KeyDirectory, wave: WaveRow): boolean {
  const secrets = peekKeyFile(keys, wave.id);
  return secrets !== null && isNotRunning(db, wave, secrets);
}

/** The crash came before the end was written, or after the opening was: the wave runs. */
function settleKeyFiles(db: Database, keys: KeyDirectory): void {
  for (const id of listKeyFiles(keys)) {
    const secrets = peekKeyFile(keys, id);
    if (secrets?.unsettled !== undefined && hasClaims(db, id))
      writeKeyFile(keys, { ...secrets, unsettled: undefined });
  }
}
