import {
  destroyKeyFile,
  destroyTemporaryKeyFiles,
  type KeyDirectory,
  listKeyFiles,
  peekKeyFile,
} from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findWave, listWavesInState } from "~db/queries/waves.server";
import { closeWave } from "./close-wave.server";
import { scrubWave } from "./close-wave-traces.server";
import { recordChangedRules } from "./record-changed-rules.server";

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
  result.changed.push(...recordChangedRules(db, keys, now));
  for (const { id, state } of listWavesInState(db, "open", "closing")) {
    // Closed early, and the power failed between key file and row.
    if (state === "open" && peekKeyFile(keys, id)?.closedEarlyAt === undefined) continue;
    const closed = await closeWave(db, keys, id, now);
    if (closed.ok) result.finished.push(id);
    else if (closed.reason === "waiting-for-trustee") result.waiting.push(id);
    else if (closed.reason !== "rules-changed") result.withoutKey.push(id);
  }
  for (const id of listKeyFiles(keys)) {
    const wave = findWave(db, id);
    if (!wave) result.foreignKeys.push(id);
    else if (result.changed.includes(id)) continue;
    else if (wave.state === "closed" || wave.state === "cancelled") {
      scrubWave(db, keys, id, () => {});
      result.destroyedKeys.push(id);
    } else if (wave.state === "planned") {
      destroyKeyFile(keys, id);
      result.destroyedKeys.push(id);
    }
  }
  return result;
}
