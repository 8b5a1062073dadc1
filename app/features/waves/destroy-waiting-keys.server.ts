import { isNotRunning } from "~/features/find-changed-rules.server";
import { type KeyDirectory, listKeyFiles, peekKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { scrubWave } from "./close-wave-traces.server";

/**
 * Destroys the keys that had to outlive their waves while another program read the database, now that the log is empty.
 * Returns the waves whose keys wait on.
 */
export function destroyWaitingKeys(db: Database, keys: KeyDirectory, logIsEmpty: boolean): string[] {
  const waiting = listKeyFiles(keys).filter((id) => {
    const wave = findWave(db, id);
    return wave !== undefined && isKeyWaiting(db, keys, wave);
  });
  return logIsEmpty ? waiting.filter((id) => !scrubWave(db, keys, id, () => {})) : waiting;
}

/** Whether a wave has ended and its key is there still, because another program keeps what was deleted in the log. */
export function isKeyWaiting(db: Database, keys: KeyDirectory, wave: WaveRow): boolean {
  if (wave.state !== "closed" && wave.state !== "cancelled") return false;
  const secrets = peekKeyFile(keys, wave.id);
  return secrets !== null && isNotRunning(db, wave, secrets);
}
