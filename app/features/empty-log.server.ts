import { isUnsettled, settleInSteps } from "~db/arrival-order.server";
import { type Database, truncateLog, withoutWaiting } from "~db/client.server";

/** Milliseconds; a backup is through by then. */
const HINDERED_AFTER = 60_000;

/** When a log was first found that cannot be emptied. */
const hinderedSince = new WeakMap<Database, Date>();

/**
 * Empties the write-ahead log, which tells claims and casts one by one, without waiting for another program that reads
 * the database: false where one does.
 */
export function emptyLog(db: Database, now: Date): boolean {
  let emptied = false;
  withoutWaiting(db, () => {
    emptied = truncateLog(db);
  });
  if (emptied) hinderedSince.delete(db);
  else if (!hinderedSince.has(db)) hinderedSince.set(db, now);
  return emptied;
}

/** After a claim or a cast; where ballots still have to be put in order, that is done within half a minute. */
export function emptyLogSoon(db: Database, now: Date): void {
  if (!db.$client.inTransaction && !isUnsettled(db.$client)) emptyLog(db, now);
}

/** Puts many ballots in order a few at a time, so that nobody who answers meanwhile waits for all of them. */
export async function emptyLogInSteps(db: Database, now: Date): Promise<boolean> {
  if (isUnsettled(db.$client) && !hinderedSince.has(db)) {
    await settleInSteps(db.$client, () => new Promise((resolve) => setImmediate(resolve)));
  }
  return emptyLog(db, now);
}

/** Since when another program has kept the log from being emptied; null for less than a minute. */
export function findHindrance(db: Database, now: Date): Date | null {
  const since = hinderedSince.get(db);
  return since && now.getTime() - since.getTime() >= HINDERED_AFTER ? since : null;
}
