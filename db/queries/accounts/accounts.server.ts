import { and, asc, count, eq, isNull, lt, ne } from "drizzle-orm";
import { mailAddressKey, tidyMailAddress } from "~/domain/mail-address";
import type { Database } from "../../client.server";
import { account, session } from "../../schema";

export type AccountRow = typeof account.$inferSelect;
type SessionRow = typeof session.$inferSelect;

/** However the address is spelled; where two accounts share a mailbox, the one stored just so comes first. */
export function findAccountByEmail(db: Database, email: string): AccountRow | undefined {
  const exact = db
    .select()
    .from(account)
    .where(eq(account.email, tidyMailAddress(email)))
    .get();
  if (exact) return exact;
  const key = mailAddressKey(email);
  return listAccounts(db).find((row) => mailAddressKey(row.email) === key);
}

export function listAccounts(db: Database): AccountRow[] {
  return db.select().from(account).orderBy(asc(account.email)).all();
}

export function insertAccount(db: Database, row: typeof account.$inferInsert): void {
  db.insert(account).values(row).run();
}

export function updateAccount(db: Database, id: string, change: Partial<AccountRow>): void {
  db.update(account).set(change).where(eq(account.id, id)).run();
}

export function findSession(
  db: Database,
  id: string,
): { session: SessionRow; account: AccountRow } | undefined {
  return db
    .select({ session, account })
    .from(session)
    .innerJoin(account, eq(session.accountId, account.id))
    .where(eq(session.id, id))
    .get();
}

export function insertSession(db: Database, row: typeof session.$inferInsert): void {
  db.insert(session).values(row).run();
}

export function touchSession(db: Database, id: string, lastSeenAt: Date): void {
  db.update(session).set({ lastSeenAt }).where(eq(session.id, id)).run();
}

export function markSessionConfirmed(db: Database, id: string): void {
  db.update(session).set({ confirmed: true }).where(eq(session.id, id)).run();
}

export function deleteSession(db: Database, id: string): void {
  db.delete(session).where(eq(session.id, id)).run();
}

export function deleteSessionsOf(db: Database, accountId: string): void {
  db.delete(session).where(eq(session.accountId, accountId)).run();
}

/** Those that a password alone has opened. */
export function deleteUnconfirmedSessionsOf(db: Database, accountId: string): void {
  db.delete(session)
    .where(and(eq(session.accountId, accountId), eq(session.confirmed, false)))
    .run();
}

export function deleteOtherSessionsOf(db: Database, accountId: string, kept: string): void {
  db.delete(session)
    .where(and(eq(session.accountId, accountId), ne(session.id, kept)))
    .run();
}

export function deleteExpiredSessions(db: Database, now: Date): void {
  db.delete(session).where(lt(session.expiresAt, now)).run();
}

export function countAccountsByRole(db: Database): { role: string; people: number }[] {
  return db
    .select({ role: account.role, people: count() })
    .from(account)
    .where(isNull(account.disabledAt))
    .groupBy(account.role)
    .all();
}
