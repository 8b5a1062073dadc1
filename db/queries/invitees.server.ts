import { and, count, eq, inArray, ne } from "drizzle-orm";
import { mailAddressKey } from "~/domain/mail-address";
import type { Database } from "../client.server";
import { invitee, mailQueue, wave } from "../schema";
import { listRoster } from "./roster.server";

export type InviteeRow = typeof invitee.$inferSelect;

export function countInvitees(db: Database, waveId: string): number {
  return db.select({ people: count() }).from(invitee).where(eq(invitee.waveId, waveId)).get()?.people ?? 0;
}

/** How many people of a relationship's roster are invited by a wave of another one at present. */
export function countInvitedElsewhere(db: Database, relationshipId: string): number {
  const invited = db
    .select({ email: invitee.email })
    .from(invitee)
    .innerJoin(wave, eq(wave.id, invitee.waveId))
    .where(and(ne(wave.relationshipId, relationshipId), inArray(wave.state, ["open", "closing"])))
    .all();
  if (invited.length === 0) return 0;
  const mailboxes = new Set(invited.flatMap(({ email }) => (email === "" ? [] : [mailAddressKey(email)])));
  return listRoster(db, relationshipId).filter(({ email }) => mailboxes.has(mailAddressKey(email))).length;
}

export function listInvitees(db: Database, waveId: string): InviteeRow[] {
  return db.select().from(invitee).where(eq(invitee.waveId, waveId)).all();
}

export function insertInvitees(db: Database, rows: readonly InviteeRow[]): void {
  for (let start = 0; start < rows.length; start += 1000) {
    db.insert(invitee)
      .values(rows.slice(start, start + 1000))
      .run();
  }
}

/** Another address, for good. */
export function correctInvitee(db: Database, id: string, change: { email: string; mac: Buffer }): void {
  db.update(invitee)
    .set({ ...change, corrected: true })
    .where(eq(invitee.id, id))
    .run();
}

export function deleteInvitees(db: Database, waveId: string): void {
  db.delete(mailQueue).where(eq(mailQueue.waveId, waveId)).run();
  db.delete(invitee).where(eq(invitee.waveId, waveId)).run();
}

/** In the order of the random keys. */
export function listInviteeNames(db: Database, waveId: string): { name: string | null; email: string }[] {
  const { name, email } = invitee;
  return db.select({ name, email }).from(invitee).where(eq(invitee.waveId, waveId)).orderBy(invitee.id).all();
}
