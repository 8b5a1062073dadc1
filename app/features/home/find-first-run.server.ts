import { type KeyDirectory, listKeyFiles } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { isSetUp } from "~db/queries/organisation.server";
import { findWave } from "~db/queries/waves.server";

/**
 * Whether the first page may offer to set up: not when it was done, and not while keys lie there of waves that this
 * database does not know. Then the database is not the one that belongs to them, most likely a directory or volume that
 * was not mounted, and setting up would hide the loss.
 */
type FirstRun = { state: "set-up" } | { state: "waits" } | { state: "blocked"; waves: readonly string[] };

export function findFirstRun(db: Database, keys: KeyDirectory): FirstRun {
  if (isSetUp(db)) return { state: "set-up" };
  const waves = listKeyFiles(keys).filter((id) => !findWave(db, id));
  return waves.length > 0 ? { state: "blocked", waves } : { state: "waits" };
}
