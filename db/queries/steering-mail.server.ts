import { and, asc, eq, inArray, lt, lte, notInArray } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, digestMail, relationship, steeringMail, wave } from "../schema";

type SteeringMailRow = typeof steeringMail.$inferSelect;
type DigestMailRow = typeof digestMail.$inferSelect;

export function insertSteeringMail(db: Database, row: typeof steeringMail.$inferInsert): void {
  db.insert(steeringMail).values(row).onConflictDoNothing().run();
}

export function updateSteeringMail(db: Database, id: number, change: Partial<SteeringMailRow>): void {
  db.update(steeringMail).set(change).where(eq(steeringMail.id, id)).run();
}

/** What waits and is not true any more, because the wave is in none of these states. */
export function deleteUntrueSteeringMails(
  db: Database,
  messages: readonly SteeringMailRow["message"][],
  states: readonly (typeof wave.$inferSelect)["state"][],
): void {
  const stillTrue = db
    .select({ id: wave.id })
    .from(wave)
    .where(inArray(wave.state, [...states]));
  db.delete(steeringMail)
    .where(
      and(
        eq(steeringMail.state, "queued"),
        inArray(steeringMail.message, [...messages]),
        notInArray(steeringMail.waveId, stillTrue),
      ),
    )
    .run();
}

/** What may be sent now, oldest first. */
export function listDueSteeringMails(db: Database, now: Date, limit: number) {
  return db
    .select({ mail: steeringMail, account, wave, relationship })
    .from(steeringMail)
    .innerJoin(account, eq(account.id, steeringMail.accountId))
    .innerJoin(wave, eq(wave.id, steeringMail.waveId))
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .where(and(eq(steeringMail.state, "queued"), lte(steeringMail.notBefore, now)))
    .orderBy(asc(steeringMail.notBefore), asc(steeringMail.id))
    .limit(limit)
    .all();
}

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
