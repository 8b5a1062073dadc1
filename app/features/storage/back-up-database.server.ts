import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { lockDatabase, openCopy, openDatabase } from "~db/client.server";
import { checkIntegrity, copyInto } from "~db/queries/backup.server";
import { listWavesInState } from "~db/queries/waves.server";
import { freeSpace } from "./check-readiness.server";
import { explainStorageError, storageFault } from "./explain-error.server";

type Backup = { ok: true; bytes: number; openWaves: number } | { ok: false; problem: string };

/**
 * Copies the database into one new file while Tandem may go on running, checks the copy, and only then gives it its
 * name. Keys lie elsewhere and are never part of it.
 */
export function backUpDatabase(databaseFile: string, keys: KeyDirectory, target: string): Backup {
  const refusal = refuse(databaseFile, keys, target);
  if (refusal !== null) return { ok: false, problem: refusal };
  const unfinished = `${target}.${randomBytes(6).toString("hex")}.unfinished`;
  try {
    // Made first, so that nobody else can ever read it.
    fs.closeSync(fs.openSync(unfinished, "wx", 0o600));
    const openWaves = copyDatabase(databaseFile, unfinished);
    const found = checkCopy(unfinished);
    if (found !== "ok") return { ok: false, problem: en.backup.damaged(found) };
    syncFile(unfinished);
    if (!giveName(unfinished, target)) return { ok: false, problem: en.backup.appeared(target) };
    return { ok: true, bytes: fs.statSync(target).size, openWaves };
  } catch (error) {
    const problem = explainStorageError(error);
    if (problem === null) throw error;
    const where = isFull(error) ? ` ${en.backup.fullDisk(fullDirectory(databaseFile, target))}` : "";
    return { ok: false, problem: en.backup.noneMade(problem + where) };
  } finally {
    for (const file of [unfinished, besideIt(unfinished)])
      for (const ending of ["", "-journal", "-wal", "-shm"]) fs.rmSync(file + ending, { force: true });
  }
}

function isFull(error: unknown): boolean {
  const fault = storageFault(error);
  return fault === "full" || fault === "ioError";
}

/** Whichever of the two disks has no room for a copy. */
function fullDirectory(databaseFile: string, target: string): string {
  const directory = path.dirname(path.resolve(target));
  return freeSpace(target) < fs.statSync(databaseFile).size ? directory : path.dirname(databaseFile);
}

function refuse(databaseFile: string, keys: KeyDirectory, target: string): string | null {
  if (!fs.existsSync(databaseFile)) return en.backup.noDatabase(databaseFile);
  if (fs.existsSync(target)) return en.backup.exists(target);
  const directory = path.dirname(path.resolve(target));
  if (!fs.existsSync(directory)) return en.backup.noDirectory(directory);
  const inside = path.relative(path.resolve(keys.path), directory);
  const isInside = inside === "" || (!inside.startsWith("..") && !path.isAbsolute(inside));
  return isInside ? en.backup.keyDirectory : null;
}

function besideIt(unfinished: string): string {
  return unfinished.replace(/unfinished$/, "from.unfinished");
}

/**
 * Where the database's own disk is full, not even the files that SQLite keeps beside an open database can be made there.
 * While nobody has it open, its files are copied to where the backup is to lie, and read there.
 */
function copyDatabase(databaseFile: string, target: string): number {
  try {
    return copyOpened(databaseFile, target);
  } catch (error) {
    const release = isFull(error) ? lockDatabase(databaseFile) : null;
    if (!release) throw error;
    const copy = besideIt(target);
    try {
      for (const ending of ["", "-wal"]) {
        if (fs.existsSync(databaseFile + ending)) fs.copyFileSync(databaseFile + ending, copy + ending);
      }
      return copyOpened(copy, target);
    } finally {
      release();
    }
  }
}

function copyOpened(databaseFile: string, target: string): number {
  const db = openDatabase(databaseFile);
  try {
    copyInto(db, target);
    return listWavesInState(db, "open", "closing").length;
  } finally {
    db.$client.close();
  }
}

function checkCopy(file: string): string {
  const copy = openCopy(file);
  try {
    return checkIntegrity(copy);
  } finally {
    copy.$client.close();
  }
}

/** A link does not overwrite what somebody put there meanwhile; not every disk has links. */
function giveName(unfinished: string, target: string): boolean {
  try {
    fs.linkSync(unfinished, target);
  } catch {
    if (fs.existsSync(target)) return false;
    fs.renameSync(unfinished, target);
  }
  return true;
}

function syncFile(file: string): void {
  const handle = fs.openSync(file, "r");
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
