import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { openCopy, openDatabase } from "~db/client.server";
import { checkIntegrity, copyInto } from "~db/queries/backup.server";
import { listWavesInState } from "~db/queries/waves.server";
import { explainStorageError } from "./explain-error.server";

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
    return { ok: false, problem: en.backup.noneMade(problem) };
  } finally {
    for (const ending of ["", "-journal", "-wal", "-shm"]) fs.rmSync(unfinished + ending, { force: true });
  }
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

function copyDatabase(databaseFile: string, target: string): number {
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
