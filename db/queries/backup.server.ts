import { inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { accountMail, apiToken, oneTimeLink, session, startedSignIn, wave } from "../schema";

/** Everything of the running database, in one new file without free pages. The file may exist if it is empty. */
export function copyInto(db: Database, file: string): void {
  db.run(sql`vacuum into ${file}`);
}

/** The first sentence of SQLite's own check, "ok" when nothing is wrong. */
export function checkIntegrity(db: Database): string {
  const broken = db.all(sql`pragma foreign_key_check`).length;
  if (broken > 0) return `${broken} rows point to nothing`;
  const [row] = db.all<{ integrity_check: string }>(sql`pragma integrity_check(1)`);
  return row?.integrity_check ?? "no answer";
}

/** Waves that were open when the backup was made carry the time of the restore from now on. */
export function markRestoredWaves(db: Database, restoredAt: Date): (typeof wave.$inferSelect)[] {
  return db
    .update(wave)
    .set({ restoredAt })
    .where(inArray(wave.state, ["open", "closing"]))
    .returning()
    .all();
}

/** A sign-in that was ended since must not come back, nor one that was begun, a link that was used, or a message that was sent. */
export function deleteAllSessions(db: Database): void {
  db.delete(session).run();
  db.delete(startedSignIn).run();
  db.delete(oneTimeLink).run();
  db.delete(accountMail).run();
}

/** One that was ended after the backup, because somebody had got hold of it, would work again. */
export function endAllApiTokens(db: Database, endedAt: Date): void {
  db.update(apiToken).set({ endedAt }).where(isNull(apiToken.endedAt)).run();
}
