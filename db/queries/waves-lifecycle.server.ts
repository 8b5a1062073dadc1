import { and, asc, desc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { mailAddressKey } from "~/domain/mail-address";
import type { Database } from "../client.server";
import { invitee, mailQueue, relationship, rosterEntry, wave } from "../schema";

export type WaveRow = typeof wave.$inferSelect;
export type InviteeRow = typeof invitee.$inferSelect;
export type RosterRow = typeof rosterEntry.$inferSelect;

export function findWave(db: Database, id: string): WaveRow | undefined {
  return db.select().from(wave).where(eq(wave.id, id)).get();
}

export function findRelationshipOfWave(db: Database, row: WaveRow): typeof relationship.$inferSelect {
  const found = db.select().from(relationship).where(eq(relationship.id, row.relationshipId)).get();
  if (!found) throw new Error("a wave without its relationship");
  return found;
}

export function updateWave(db: Database, id: string, change: Partial<WaveRow>): void {
  db.update(wave).set(change).where(eq(wave.id, id)).run();
}

export function listWavesInState(db: Database, ...states: WaveRow["state"][]): WaveRow[] {
  return db.select().from(wave).where(inArray(wave.state, states)).orderBy(asc(wave.opensAt)).all();
}

/** Waves of a relationship that were opened at any time, the last one first. */
export function listOpenedWaves(db: Database, relationshipId: string): WaveRow[] {
  return db
    .select()
    .from(wave)
    .where(and(eq(wave.relationshipId, relationshipId), isNotNull(wave.manifestHash)))
    .orderBy(desc(wave.opensAt))
    .all();
}

export function listRoster(db: Database, relationshipId: string): RosterRow[] {
  return db
    .select()
    .from(rosterEntry)
    .where(eq(rosterEntry.relationshipId, relationshipId))
    .orderBy(asc(rosterEntry.id))
    .all();
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
  const mailboxes = new Set(invited.map(({ email }) => mailAddressKey(email)));
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

export function deleteInvitees(db: Database, waveId: string): void {
  db.delete(mailQueue).where(eq(mailQueue.waveId, waveId)).run();
  db.delete(invitee).where(eq(invitee.waveId, waveId)).run();
}

/** Rewrites the file without what was deleted and empties the write-ahead log; not possible inside a transaction. */
export function vacuum(db: Database): void {
  db.$client.exec("vacuum");
}
