import { type Database, truncateLog, vacuum } from "~db/client.server";

const waiting = new WeakSet<Database>();

/**
 * After a deletion that must leave nothing: rewrites the file, then empties the write-ahead log. False when another
 * program reads the database just now, a backup for instance; the schedule then does it within a minute.
 */
export function scrubDatabase(db: Database): boolean {
  waiting.add(db);
  try {
    vacuum(db);
    if (!truncateLog(db)) return false;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
  waiting.delete(db);
  return true;
}

export function scrubWhatWaits(db: Database): void {
  if (waiting.has(db)) scrubDatabase(db);
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return /^SQLITE_(BUSY|LOCKED)/.test(code) || isBusy(error.cause);
}
