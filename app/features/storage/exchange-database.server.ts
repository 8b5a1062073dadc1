import fs from "node:fs";
import path from "node:path";
import { openDatabase, truncateLog } from "~db/client.server";
import { explainStorageError } from "./explain-error.server";

/** Sets the prepared copy in place of the database, which stays beside it under another name. */
export function exchangeDatabase(copy: string, databaseFile: string, now: Date): string | null {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const replaced = fs.existsSync(databaseFile)
    ? keepBeside(databaseFile, freeName(`${databaseFile}.replaced-${stamp}`))
    : null;
  sync(copy);
  // In one step: if the database were missing for a moment, a start would create an empty one.
  fs.renameSync(copy, databaseFile);
  sync(path.dirname(databaseFile));
  return replaced;
}

/** Two restores within a second keep both. */
function freeName(name: string, again = 2): string {
  if (!fs.existsSync(name)) return name;
  return fs.existsSync(`${name}-${again}`) ? freeName(name, again + 1) : `${name}-${again}`;
}

function keepBeside(databaseFile: string, name: string): string {
  settle(databaseFile);
  try {
    fs.linkSync(databaseFile, name);
  } catch {
    // Not every disk has links.
    fs.copyFileSync(databaseFile, name, fs.constants.COPYFILE_EXCL);
  }
  // Only a damaged database still has these; left here they would be read into the restored one.
  for (const ending of ["-wal", "-shm"]) {
    if (fs.existsSync(databaseFile + ending)) fs.renameSync(databaseFile + ending, name + ending);
  }
  return name;
}

/** Takes what is still in the log into the file; a database too damaged for that is kept as it is. */
function settle(databaseFile: string): void {
  try {
    const db = openDatabase(databaseFile);
    truncateLog(db);
    db.$client.close();
  } catch (error) {
    if (explainStorageError(error) === null) throw error;
  }
}

function sync(place: string): void {
  const handle = fs.openSync(place, "r");
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
