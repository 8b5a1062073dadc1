import { formatQuarter } from "~/content/intl";
import { en } from "~/content/storage/en";
import { RESTORE_EVENT } from "~/features/note-restore.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type KeyDirectory, listKeyFiles } from "~/features/wave-key-file.server";
import {
  changePages,
  type Database,
  hasOldPages,
  migrateDatabase,
  openDatabase,
  truncateLog,
  vacuum,
} from "~db/client.server";
import {
  checkIntegrity,
  deleteAllSessions,
  endAllApiTokens,
  markRestoredWaves,
} from "~db/queries/backup.server";
import { countUnknownMigrations, hasMigrations } from "~db/queries/migrations.server";
import { type CarriedOver, carryOver, NOTHING_CARRIED } from "./carry-over.server";
import { checkSchema } from "./check-schema.server";
import type { Replaced } from "./read-replaced.server";
import { countErasuresSince, type ErasuresSince } from "./restore-erasures.server";

export type RestoredWave = {
  id: string;
  quarter: string;
  closesAt: Date;
  hasKey: boolean;
  /** Whether the replaced database shows that it had not ended; false where nobody can know. */
  stillRunning: boolean;
};

type Prepared =
  | {
      ok: true;
      openWaves: RestoredWave[];
      laterKeys: string[];
      carriedOver: CarriedOver;
      erasures: ErasuresSince;
    }
  | { ok: false; problem: string };

/**
 * Checks a copy of a backup, brings it to the present structure, takes over what ended since, and writes down that it
 * was restored.
 */
export function prepareRestoreCopy(
  file: string,
  keys: KeyDirectory,
  replaced: Replaced,
  now: Date,
): Prepared {
  const db = openDatabase(file);
  try {
    const problem = copyProblem(db);
    if (problem !== null) return { ok: false, problem };
    migrateDatabase(db);
    const broken = checkSchema(db, "en");
    if (broken !== null) return { ok: false, problem: broken };
    const { marked, carriedOver, erasures } = db.transaction(() => writeRestore(db, replaced, now), {
      behavior: "immediate",
    });
    // As at a closing: what was destroyed leaves the file, too.
    if (hasOldPages(db)) changePages(db);
    else if (carriedOver.carried.length > 0) vacuum(db);
    truncateLog(db);
    const present = listKeyFiles(keys);
    const ended = carriedOver.carried.map(({ id }) => id);
    return {
      ok: true,
      carriedOver,
      erasures,
      openWaves: marked.map(({ id, quarter, closesAt }) => ({
        id,
        quarter: formatQuarter("en", quarter),
        closesAt,
        hasKey: present.includes(id),
        stillRunning: carriedOver.stillRunning.some((wave) => wave.id === id),
      })),
      laterKeys: present.filter((id) => !ended.includes(id) && !marked.some((wave) => wave.id === id)),
    };
  } finally {
    db.$client.close();
  }
}

function writeRestore(db: Database, replaced: Replaced, now: Date) {
  deleteAllSessions(db);
  endAllApiTokens(db, now);
  const erasures = countErasuresSince(db, replaced);
  const carriedOver = replaced.kind === "readable" ? carryOver(db, replaced) : NOTHING_CARRIED;
  const marked = markRestoredWaves(db, now);
  recordAuditEvent(db, {
    at: now,
    accountId: null,
    action: RESTORE_EVENT,
    subject: `waves open in it: ${marked.length}, taken over: ${carriedOver.carried.length}`,
  });
  return { marked, carriedOver, erasures };
}

function copyProblem(db: Database): string | null {
  const found = checkIntegrity(db);
  if (found !== "ok") return en.restore.refusals.damaged(found);
  if (!hasMigrations(db)) return en.restore.refusals.noBackup;
  return countUnknownMigrations(db) > 0 ? en.restore.refusals.laterVersion : null;
}
