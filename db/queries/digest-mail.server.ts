import { and, asc, eq, lt, lte } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, digestMail } from "../schema";

type DigestMailRow = typeof digestMail.$inferSelect;

export function insertDigestMail(db: Database, row: typeof digestMail.$inferInsert): void {
  db.insert(digestMail).values(row).onConflictDoNothing().run();
}

export function updateDigestMail(db: Database, id: number, change: Partial<DigestMailRow>): void {
  db.update(digestMail).set(change).where(eq(digestMail.id, id)).run();
}

/** What waits from a week before: what it would say now has been said anew. */
export function deleteStaleDigests(db: Database, week: string): void {
  db.delete(digestMail)
    .where(and(eq(digestMail.state, "queued"), lt(digestMail.week, week)))
    .run();
}

/** What may be sent now, oldest first. */
export function listDueDigests(db: Database, now: Date, limit: number) {
  return db
    .select({ mail: digestMail, account })
    .from(digestMail)
    .innerJoin(account, eq(account.id, digestMail.accountId))
    .where(and(eq(digestMail.state, "queued"), lte(digestMail.notBefore, now)))
    .orderBy(asc(digestMail.notBefore), asc(digestMail.id))
    .limit(limit)
    .all();
}
