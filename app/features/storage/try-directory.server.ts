import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { en } from "~/content/storage/en";
import { makeDirectory } from "~/features/make-directory.server";
import { storageFault } from "./explain-error.server";

type Setting = "DATA_DIRECTORY" | "KEY_DIRECTORY";

const OTHERS = 0o077;
/** More than a disk keeps back in the entries of a directory. */
const WRITTEN = 64 * 1024;

/** A sentence about a file, a device or what else lies where a directory should be or be made. */
export function notDirectory(directory: string, setting: Setting): string | null {
  const lies = nearest(directory);
  return fs.statSync(lies).isDirectory() ? null : en.start.noDirectory(lies, setting);
}

/**
 * A sentence about a directory that Tandem cannot work in, found by writing a file there: none that can be made, a
 * disk that is full or can only be read, a file system that keeps no rights. Makes the directory.
 */
export function tryDirectory(directory: string, setting: Setting): string | null {
  try {
    makeDirectory(directory);
    return keepsRights(path.join(directory, trialName(setting)))
      ? null
      : en.start.noRights(directory, setting);
  } catch (error) {
    return describe(error, directory, setting);
  }
}

function describe(error: unknown, directory: string, setting: Setting): string {
  const fault = storageFault(error);
  if (fault === "full") return en.start.full(directory);
  if (fault === "readOnly") return en.start.readOnly(directory, setting);
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return en.start.cannotMake(directory, setting, reason);
}

/** Where chmod does nothing, everybody of the machine can read what one account wrote. */
function keepsRights(file: string): boolean {
  const handle = fs.openSync(file, "wx", 0o600);
  try {
    fs.writeSync(handle, Buffer.alloc(WRITTEN));
    fs.fsyncSync(handle);
    fs.fchmodSync(handle, 0o600);
    return (fs.fstatSync(handle).mode & OTHERS) === 0;
  } finally {
    fs.closeSync(handle);
    fs.rmSync(file, { force: true });
  }
}

/** Names that the next start removes, where this one is killed. */
function trialName(setting: Setting): string {
  const random = randomBytes(6).toString("hex");
  return setting === "KEY_DIRECTORY" ? `trial.json.${random}.tmp` : `erasure-check-${random}.sqlite`;
}

function nearest(place: string): string {
  return fs.existsSync(place) ? place : nearest(path.dirname(place));
}
