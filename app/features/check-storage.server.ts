import path from "node:path";
import type { Database } from "~db/client.server";

const EXPECTED: Readonly<Record<string, string | number>> = {
  journal_mode: "wal",
  synchronous: 2,
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
};

/** Refuses to start with a storage that could not keep the promise made to respondents; says how to mend it. */
export function checkStorage(db: Database, keys: { path: string }, databaseFile: string): void {
  for (const [pragma, expected] of Object.entries(EXPECTED)) {
    const found: unknown = db.$client.pragma(pragma, { simple: true });
    if (found !== expected)
      throw new Error(`The database runs with ${pragma} = ${found}; ${expected} is needed.`);
  }
  const inside = path.relative(path.dirname(databaseFile), keys.path);
  if (!inside.startsWith("..") && !path.isAbsolute(inside)) {
    throw new Error(
      `The key directory ${keys.path} lies inside the data directory. Set KEY_DIRECTORY to a directory outside it, so that no backup of the data contains a key.`,
    );
  }
  const integrity: unknown = db.$client.pragma("quick_check(1)", { simple: true });
  if (integrity !== "ok") throw new Error(`The database is damaged (${integrity}). Restore the last backup.`);
}
