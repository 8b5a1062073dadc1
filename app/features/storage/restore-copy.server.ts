import { quarterLabel } from "~/content/report/numbers";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type KeyDirectory, listKeyFiles } from "~/features/wave-key-file.server";
import { type Database, migrateDatabase, openDatabase, truncateLog } from "~db/client.server";
import { checkIntegrity, deleteAllSessions, markRestoredWaves } from "~db/queries/backup.server";
import { countUnknownMigrations, hasMigrations } from "~db/queries/migrations.server";
import { schemaProblem } from "./check-schema.server";

export type RestoredWave = { id: string; quarter: string; closesAt: Date; hasKey: boolean };

type Prepared = { ok: true; openWaves: RestoredWave[]; laterKeys: string[] } | { ok: false; problem: string };

/** Checks a copy of a backup, brings it to the present structure and writes down that it was restored. */
export function prepareCopy(file: string, keys: KeyDirectory, now: Date): Prepared {
  const db = openDatabase(file);
  try {
    const problem = copyProblem(db);
    if (problem !== null) return { ok: false, problem };
    migrateDatabase(db);
    const broken = schemaProblem(db);
    if (broken !== null) return { ok: false, problem: broken };
    const present = listKeyFiles(keys);
    const marked = db.transaction(() => {
      deleteAllSessions(db);
      const waves = markRestoredWaves(db, now);
      const subject = `waves open in it: ${waves.length}`;
      recordAuditEvent(db, { at: now, accountId: null, action: "backup restored", subject });
      return waves;
    });
    truncateLog(db);
    return {
      ok: true,
      openWaves: marked.map(({ id, quarter, closesAt }) => ({
        id,
        quarter: quarterLabel(quarter),
        closesAt,
        hasKey: present.includes(id),
      })),
      laterKeys: present.filter((id) => !marked.some((wave) => wave.id === id)),
    };
  } finally {
    db.$client.close();
  }
}

function copyProblem(db: Database): string | null {
  const found = checkIntegrity(db);
  if (found !== "ok") return `This backup is damaged (${found}). Use another one. Nothing was replaced.`;
  if (!hasMigrations(db)) return "This is no backup of Tandem. Nothing was replaced.";
  if (countUnknownMigrations(db) > 0) {
    return "This backup was made by a later version of Tandem. Install that version first. Nothing was replaced.";
  }
  return null;
}
