import fs from "node:fs";
import { en } from "~/content/storage/en";
import { openCopy } from "~db/client.server";
import { findForeignChanges } from "~db/queries/migrations.server";

/**
 * Before anything is changed: a sentence about a database that another version of Tandem has brought to a structure that
 * this one does not know. Read on, it would be damaged bit by bit.
 */
export function checkVersion(databaseFile: string): string | null {
  if (!fs.existsSync(databaseFile) || fs.statSync(databaseFile).size === 0) return null;
  const db = openCopy(databaseFile);
  try {
    const { later, earlier } = findForeignChanges(db);
    if (later > 0) return en.start.laterVersion(databaseFile);
    return earlier > 0 ? en.start.beforeFirstVersion(databaseFile) : null;
  } finally {
    db.$client.close();
  }
}
