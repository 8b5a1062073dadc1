import type { Database } from "~db/client.server";
import { type KeyDirectory, keyDirectoryProblem } from "./wave-key-file.server";

const EXPECTED: Readonly<Record<string, string | number>> = {
  journal_mode: "wal",
  synchronous: 2,
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
};

/** Refuses to start with a storage that could not keep the promise made to respondents; says how to mend it. */
export function checkStorage(db: Database, keys: KeyDirectory, databaseFile: string): void {
  for (const [pragma, expected] of Object.entries(EXPECTED)) {
    const found: unknown = db.$client.pragma(pragma, { simple: true });
    if (found !== expected)
      throw new Error(`The database runs with ${pragma} = ${found}; ${expected} is needed.`);
  }
  const problem = keyDirectoryProblem(keys, databaseFile);
  if (problem !== null) throw new Error(problem);
  const integrity: unknown = db.$client.pragma("quick_check(1)", { simple: true });
  if (integrity !== "ok") throw new Error(`The database is damaged (${integrity}). Restore the last backup.`);
}
