import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import { noteRestore } from "~/features/note-restore.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { LOCK_FILE, lockDatabase } from "~db/client.server";
import type { CarriedOver } from "./carry-over.server";
import { exchangeDatabase } from "./exchange-database.server";
import { explainStorageError } from "./explain-error.server";
import { readReplaced } from "./read-replaced.server";
import { removeRemnants } from "./remove-remnants.server";
import { prepareRestoreCopy, type RestoredWave } from "./restore-copy.server";
import type { ErasuresSince } from "./restore-erasures.server";
import { findOwner, giveTo, makeOwnedDirectory } from "./restore-owner.server";

export type Restore =
  | {
      ok: true;
      /** Full path of what the backup is now. */
      databaseFile: string;
      /** Where the database that was replaced lies; null when there was none. */
      replaced: string | null;
      openWaves: RestoredWave[];
      /** Key files of waves that were opened after the backup was made: those are planned again, or unknown. */
      laterKeys: string[];
      carriedOver: CarriedOver;
      erasures: ErasuresSince;
      /** Whether what was replaced could be read: otherwise nobody can say what was in it. */
      wasReadable: boolean;
    }
  | { ok: false; problem: string };

/**
 * Puts a backup in the place of the database. Nothing is touched before a copy of it was checked, brought to the
 * present structure, given what ended since, and marked; then one rename exchanges the two. Refuses while Tandem runs.
 */
export function restoreDatabase(
  backup: string,
  storage: { databaseFile: string; keys: KeyDirectory },
  now: Date,
): Restore {
  const { databaseFile, keys } = storage;
  const refusal = refuse(backup, databaseFile);
  if (refusal !== null) return { ok: false, problem: refusal };
  const copy = `${databaseFile}.${randomBytes(6).toString("hex")}.restoring`;
  const look = `${copy}-from`;
  const owner = findOwner(databaseFile);
  let release: (() => void) | null = null;
  try {
    makeOwnedDirectory(path.dirname(databaseFile), owner);
    release = lockDatabase(databaseFile);
    giveTo(owner, path.join(path.dirname(databaseFile), LOCK_FILE));
    if (!release) return { ok: false, problem: en.restore.refusals.running(path.dirname(databaseFile)) };
    removeRemnants(databaseFile);
    const replaced = readReplaced(databaseFile, look);
    fs.copyFileSync(backup, copy, fs.constants.COPYFILE_EXCL);
    fs.chmodSync(copy, 0o600);
    const prepared = prepareRestoreCopy(copy, keys, replaced, now);
    if (!prepared.ok) return prepared;
    const wasReadable = replaced.kind === "readable";
    // Before it takes the place: at no moment is there a database that the service cannot open.
    giveTo(owner, copy);
    const kept = exchangeDatabase(copy, databaseFile, now);
    for (const { id, hasKey } of prepared.openWaves) if (hasKey) noteRestore(keys, id, now);
    for (const ending of ["", "-wal", "-shm"]) if (kept !== null) giveTo(owner, kept + ending);
    return { ...prepared, databaseFile: path.resolve(databaseFile), wasReadable, replaced: kept };
  } catch (error) {
    const problem = explainStorageError(error);
    if (problem === null) throw error;
    return { ok: false, problem: en.restore.refusals.nothingReplaced(problem) };
  } finally {
    for (const file of [copy, look]) {
      for (const ending of ["", "-wal", "-shm"]) fs.rmSync(file + ending, { force: true });
    }
    release?.();
  }
}

function refuse(backup: string, databaseFile: string): string | null {
  const { noFile, databaseItself, logBeside } = en.restore.refusals;
  if (!fs.existsSync(backup)) return noFile(backup);
  if (path.resolve(backup) === path.resolve(databaseFile)) return databaseItself;
  const log = `${backup}-wal`;
  return fs.existsSync(log) && fs.statSync(log).size > 0 ? logBeside : null;
}
