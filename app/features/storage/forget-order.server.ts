import { HOUR } from "~/domain/durations";
import { type Database, truncateLog, vacuum, withoutWaiting } from "~db/client.server";
import { countAllBallots, fileSize } from "~db/queries/ballots.server";

const REWRITING_INTERVAL = HOUR;
/** Rewriting a larger file would keep people waiting noticeably; it is rewritten when the wave closes. */
const LARGEST = 64 * 1024 * 1024;

const rewritten = new WeakMap<Database, { at: number; ballots: number }>();

/**
 * Sealed ballots lie in the file as they came until it is rewritten in the order of their random keys, and the
 * write-ahead log tells the last changes one by one: the one is done hourly while somebody answers, the other at once.
 */
export function forgetOrder(db: Database, now: Date): void {
  const last = rewritten.get(db);
  if (!last || now.getTime() - last.at >= REWRITING_INTERVAL) {
    const ballots = countAllBallots(db);
    const changed = ballots > 0 && ballots !== last?.ballots && fileSize(db) <= LARGEST;
    if (!changed || withoutWaiting(db, () => vacuum(db))) rewritten.set(db, { at: now.getTime(), ballots });
  }
  withoutWaiting(db, () => truncateLog(db));
}
