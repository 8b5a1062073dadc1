import fs from "node:fs";
import path from "node:path";
import { emptyLogSoon, findHindrance } from "~/features/empty-log.server";
import { type KeyDirectory, peekKeyFile } from "~/features/wave-key-file.server";
import { type Database, isLocked, readAfresh, tryWriting } from "~db/client.server";
import { listWavesInState } from "~db/queries/waves.server";

/** Why no ballot could be taken now; also how the log calls it. */
export const NOT_READY = [
  "database-gone",
  "database-unreadable",
  "database-locked",
  "disk-full",
  "writing-fails",
  "keys-missing",
] as const;
export type NotReady = (typeof NOT_READY)[number];

/** Bytes; with less, the next ballots may find no room. */
const LEAST_SPACE = 16 * 1024 * 1024;
const IN_MEMORY = ":memory:";
/** What a ballot passes. */
const PASSED = ["wave", "invitee", "claim", "ballot", "comment"];

/** The file that this process has open: another one at its place is not it. */
const opened = new WeakMap<Database, number>();

/** Tries what a ballot needs: reads the file as it lies there, writes to it, reads the keys of open waves. */
export function checkReadiness(
  db: Database,
  keys: KeyDirectory,
  databaseFile: string,
  now: Date,
): NotReady | null {
  if (databaseFile === IN_MEMORY) return null;
  const lies = fs.statSync(databaseFile, { throwIfNoEntry: false });
  if (!lies || lies.ino !== (opened.get(db) ?? lies.ino)) return "database-gone";
  opened.set(db, lies.ino);
  try {
    readAfresh(databaseFile, PASSED);
    if (freeSpace(databaseFile) < LEAST_SPACE) return "disk-full";
    if (lacksKeys(db, keys)) return "keys-missing";
  } catch (error) {
    return isLocked(error) ? "database-locked" : "database-unreadable";
  }
  // Each attempt would make the log longer, as long as another program keeps it from being emptied.
  return findHindrance(db, now) === null ? writingProblem(db, now) : null;
}

function writingProblem(db: Database, now: Date): NotReady | null {
  try {
    tryWriting(db);
    emptyLogSoon(db, now);
    return null;
  } catch (error) {
    return isLocked(error) ? "database-locked" : "writing-fails";
  }
}

function lacksKeys(db: Database, keys: KeyDirectory): boolean {
  return listWavesInState(db, "open", "closing").some(({ id }) => peekKeyFile(keys, id) === null);
}

/** Bytes that the disk has left for this program. */
export function freeSpace(databaseFile: string): number {
  const { bavail, bsize } = fs.statfsSync(path.dirname(databaseFile));
  return bavail * bsize;
}
