import path from "node:path";
import { en } from "~/content/storage/en";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { settle } from "~db/arrival-order.server";
import { type Database, truncateLog, wrongPragma } from "~db/client.server";
import { checkErasure } from "./check-erasure.server";
import { checkModes, checkPlaces } from "./check-places.server";
import { checkSchema } from "./check-schema.server";

/** Refuses to start with a storage that could not keep the promise made to respondents; says how to mend it. */
export function checkStorage(db: Database, keys: KeyDirectory, databaseFile: string): void {
  const problem =
    wrongPragma(db.$client) ??
    checkPlaces(keys, databaseFile) ??
    checkModes(keys, databaseFile) ??
    checkSchema(db, "en") ??
    checkErasure(path.dirname(databaseFile)) ??
    logProblem(db) ??
    integrityProblem(db);
  if (problem !== null) throw new Error(problem);
}

function logProblem(db: Database): string | null {
  // A crash may have left ballots where they came; what follows takes them into the file.
  settle(db.$client);
  return truncateLog(db) ? null : en.start.logStays;
}

function integrityProblem(db: Database): string | null {
  const integrity: unknown = db.$client.pragma("quick_check(1)", { simple: true });
  return integrity === "ok" ? null : en.start.damaged(String(integrity));
}
