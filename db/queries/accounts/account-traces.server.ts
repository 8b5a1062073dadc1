import { and, asc, desc, eq, gt, lt, lte } from "drizzle-orm";
import type { Database } from "../../client.server";
import { account, accountMail, knownDevice, oneTimeLink, session } from "../../schema";

type AccountMailRow = typeof accountMail.$inferSelect;
export type AccountMessage = AccountMailRow["message"];
export type LinkPurpose = (typeof oneTimeLink.$inferSelect)["purpose"];

export function listSessionsOf(db: Database, accountId: string) {
  return db
    .select()
    .from(session)
    .where(eq(session.accountId, accountId))
    .orderBy(desc(session.lastSeenAt), asc(session.id))
    .all();
}

/** The accounts that have signed in on a device. */
export function listAccountsOn(db: Database, deviceId: string): string[] {
  const rows = db.select().from(knownDevice).where(eq(knownDevice.id, deviceId)).all();
  return rows.map(({ accountId }) => accountId);
}

export function hasKnownDevice(db: Database, accountId: string): boolean {
  return db.select().from(knownDevice).where(eq(knownDevice.accountId, accountId)).get() !== undefined;
}

export function upsertKnownDevice(db: Database, row: typeof knownDevice.$inferInsert): void {
  db.insert(knownDevice)
    .values(row)
    .onConflictDoUpdate({
      target: [knownDevice.id, knownDevice.accountId],
      set: { lastSeenAt: row.lastSeenAt },
    })
    .run();
}

export function deleteKnownDevicesOf(db: Database, accountId: string): void {
  db.delete(knownDevice).where(eq(knownDevice.accountId, accountId)).run();
}

export function deleteKnownDevicesBefore(db: Database, moment: Date): void {
  db.delete(knownDevice).where(lt(knownDevice.lastSeenAt, moment)).run();
}

export function insertLink(db: Database, row: typeof oneTimeLink.$inferInsert): void {
  db.insert(oneTimeLink).values(row).run();
}

/** A link that is still good, with the account it is for. */
export function findLink(db: Database, id: string, now: Date) {
  return db
    .select({ link: oneTimeLink, account })
    .from(oneTimeLink)
    .innerJoin(account, eq(account.id, oneTimeLink.accountId))
    .where(and(eq(oneTimeLink.id, id), gt(oneTimeLink.expiresAt, now)))
    .get();
}

/** All of them, or those for one purpose. */
export function deleteLinksOf(db: Database, accountId: string, purpose?: LinkPurpose): void {
  const those = purpose === undefined ? undefined : eq(oneTimeLink.purpose, purpose);
  db.delete(oneTimeLink)
    .where(and(eq(oneTimeLink.accountId, accountId), those))
    .run();
}

export function deleteExpiredLinks(db: Database, now: Date): void {
  db.delete(oneTimeLink).where(lte(oneTimeLink.expiresAt, now)).run();
}

export function insertAccountMail(db: Database, row: typeof accountMail.$inferInsert): void {
  db.insert(accountMail).values(row).run();
}

export function updateAccountMail(db: Database, id: number, change: Partial<AccountMailRow>): void {
  db.update(accountMail).set(change).where(eq(accountMail.id, id)).run();
}

/** Messages that wait and would now say something that is no longer so. */
export function deleteQueuedMail(db: Database, accountId: string, message: AccountMessage): void {
  const waiting = and(
    eq(accountMail.accountId, accountId),
    eq(accountMail.message, message),
    eq(accountMail.state, "queued"),
  );
  db.delete(accountMail).where(waiting).run();
}

/** What may be sent now, oldest first. */
export function listDueAccountMails(db: Database, now: Date, limit: number) {
  return db
    .select({ mail: accountMail, account })
    .from(accountMail)
    .innerJoin(account, eq(account.id, accountMail.accountId))
    .where(and(eq(accountMail.state, "queued"), lte(accountMail.notBefore, now)))
    .orderBy(asc(accountMail.notBefore), asc(accountMail.id))
    .limit(limit)
    .all();
}

/** How the newest message of a kind to an account went; undefined when there was none. */
export function findNewestAccountMail(db: Database, accountId: string, message: AccountMessage) {
  return db
    .select()
    .from(accountMail)
    .where(and(eq(accountMail.accountId, accountId), eq(accountMail.message, message)))
    .orderBy(desc(accountMail.id))
    .get();
}

/** What was sent or given up long ago. */
export function deleteAccountMailBefore(db: Database, moment: Date): void {
  db.delete(accountMail).where(lt(accountMail.happenedAt, moment)).run();
}
