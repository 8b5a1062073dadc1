import { findHindrance } from "~/features/empty-log.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { destroyWaitingKeys } from "~/features/waves/destroy-waiting-keys.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";

const said = new WeakMap<Database, { log: boolean; keys: readonly string[] }>();

/** Destroys the keys that waited for an empty log, and writes down once what waits on and when it is over. */
export function finishWaiting(db: Database, keys: KeyDirectory, logIsEmpty: boolean, now: Date): void {
  const waves = destroyWaitingKeys(db, keys, logIsEmpty);
  const before = said.get(db) ?? { log: false, keys: [] };
  const isHindered = findHindrance(db, now) !== null;
  if (isHindered && !before.log) log().warn("the log cannot be emptied: another program reads the database");
  if (!isHindered && before.log) log().info("the log can be emptied again");
  const added = waves.filter((id) => !before.keys.includes(id));
  const gone = before.keys.filter((id) => !waves.includes(id));
  if (added.length > 0)
    log().warn({ waves: added }, "keys of ended waves wait: another program reads the database");
  if (gone.length > 0) log().info({ waves: gone }, "keys of ended waves are destroyed");
  said.set(db, { log: isHindered, keys: waves });
}
