import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { en } from "~/content/storage/en";
import { SET_UP_CODE_FILE } from "~/features/company/set-up-code.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { LOCK_FILE } from "~db/client.server";

/** A sentence about the first file or directory of the storage that this process may not read and write. */
export function permissionsProblem(keys: KeyDirectory, databaseFile: string): string | null {
  const data = path.dirname(databaseFile);
  const files = [LOCK_FILE, SET_UP_CODE_FILE].map((name) => path.join(data, name));
  const database = ["", "-wal", "-shm"].map((ending) => databaseFile + ending);
  return (
    directoryProblem(data) ??
    directoryProblem(keys.path) ??
    firstProblem([...database, ...files], fs.constants.R_OK | fs.constants.W_OK) ??
    firstProblem(listIn(keys.path), fs.constants.R_OK)
  );
}

function directoryProblem(directory: string): string | null {
  const { R_OK, W_OK, X_OK } = fs.constants;
  return firstProblem([directory], R_OK | W_OK | X_OK);
}

function firstProblem(places: readonly string[], mode: number): string | null {
  const closed = places.find((place) => isClosed(place, mode));
  return closed === undefined ? null : describe(closed);
}

function isClosed(place: string, mode: number): boolean {
  try {
    fs.accessSync(place, mode);
    return false;
  } catch (error) {
    // What is missing is made; a disk that can only be read says so itself.
    return error instanceof Error && "code" in error && /^(EACCES|EPERM)$/.test(String(error.code));
  }
}

function describe(place: string): string {
  const account = {
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
    name: accountName(),
  };
  try {
    const { uid, gid, mode } = fs.statSync(place);
    return en.permissions.foreignFile(place, { uid, gid, mode: (mode & 0o777).toString(8) }, account);
  } catch {
    return en.permissions.unreachable(place, account);
  }
}

/** Containers run as accounts that have no name. */
function accountName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return en.permissions.NAMELESS;
  }
}

function listIn(directory: string): string[] {
  if (!fs.existsSync(directory)) return [];
  return fs.readdirSync(directory).map((name) => path.join(directory, name));
}
