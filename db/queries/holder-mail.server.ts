import { and, asc, eq, lte } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, holderMail, relationship, wave } from "../schema";

type HolderMailRow = typeof holderMail.$inferSelect;
export type HolderMessage = HolderMailRow["message"];

export function insertHolderMail(db: Database, row: typeof holderMail.$inferInsert): void {
  db.insert(holderMail).values(row).onConflictDoNothing().run();
}

export function updateHolderMail(db: Database, id: number, change: Partial<HolderMailRow>): void {
  db.update(holderMail).set(change).where(eq(holderMail.id, id)).run();
}

/** So that the same message may be queued once more. */
export function deleteHolderMail(
  db: Database,
  { waveId, accountId, message }: Pick<HolderMailRow, "waveId" | "accountId" | "message">,
): void {
  const to = and(eq(holderMail.waveId, waveId), eq(holderMail.accountId, accountId));
  db.delete(holderMail)
    .where(and(to, eq(holderMail.message, message)))
    .run();
}

/** What may be sent now, oldest first. */
export function listDueHolderMails(db: Database, now: Date, limit: number) {
  return db
    .select({ mail: holderMail, account, wave, relationship })
    .from(holderMail)
    .innerJoin(account, eq(account.id, holderMail.accountId))
    .innerJoin(wave, eq(wave.id, holderMail.waveId))
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .where(and(eq(holderMail.state, "queued"), lte(holderMail.notBefore, now)))
    .orderBy(asc(holderMail.notBefore), asc(holderMail.id))
    .limit(limit)
    .all();
}
