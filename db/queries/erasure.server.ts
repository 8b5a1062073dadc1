import { and, asc, eq, or, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database } from "../client.server";
import {
  action,
  followUpMail,
  invitee,
  mailQueue,
  relationship,
  rosterEntry,
  rosterImport,
  wave,
} from "../schema";

const isAddress = (column: SQLiteColumn, email: string) => sql`lower(${column}) = lower(${email})`;
const holds = (column: SQLiteColumn, text: string) =>
  sql`instr(lower(coalesce(${column}, '')), lower(${text})) > 0`;

export type FoundPerson = { email: string; name: string | null };

/** People on rosters and in open waves whose address or name holds the text, each address once. */
export function searchPeople(db: Database, text: string, limit: number): FoundPerson[] {
  const rosters = db
    .select({ email: rosterEntry.email, name: rosterEntry.name })
    .from(rosterEntry)
    .where(or(holds(rosterEntry.email, text), holds(rosterEntry.name, text)));
  const invited = db
    .select({ email: invitee.email, name: invitee.name })
    .from(invitee)
    .where(or(holds(invitee.email, text), holds(invitee.name, text)));
  const found = new Map<string, FoundPerson>();
  for (const person of [...rosters.limit(limit * 4).all(), ...invited.limit(limit * 4).all()]) {
    const key = person.email.toLowerCase();
    if (!found.get(key)?.name) found.set(key, person);
  }
  return [...found.values()].sort((a, b) => (a.email < b.email ? -1 : 1)).slice(0, limit);
}

export function findAddressOfEntry(db: Database, entryId: string): string | null {
  return (
    db.select({ email: rosterEntry.email }).from(rosterEntry).where(eq(rosterEntry.id, entryId)).get()
      ?.email ?? null
  );
}

export function listRosterEntriesOf(db: Database, email: string) {
  return db
    .select({ entry: rosterEntry, relationship })
    .from(rosterEntry)
    .innerJoin(relationship, eq(relationship.id, rosterEntry.relationshipId))
    .where(isAddress(rosterEntry.email, email))
    .all();
}

export function listInvitationsOf(db: Database, email: string) {
  return db
    .select({ invitee, wave, relationship })
    .from(invitee)
    .innerJoin(wave, eq(wave.id, invitee.waveId))
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .where(isAddress(invitee.email, email))
    .all();
}

export function listMailsOf(db: Database, inviteeId: string) {
  const { message, state, attempts, notBefore, problem } = mailQueue;
  return db
    .select({ message, state, attempts, notBefore, problem })
    .from(mailQueue)
    .where(eq(mailQueue.inviteeId, inviteeId))
    .orderBy(asc(mailQueue.id))
    .all();
}

/** Uploaded files that wait for acceptance and hold the address. */
export function listUploadsWith(db: Database, email: string): { id: string; fileName: string }[] {
  const { id, fileName, content } = rosterImport;
  return db.select({ id, fileName }).from(rosterImport).where(holds(content, email)).all();
}

export function listFollowUpsOf(db: Database, email: string) {
  const { weeks, notBefore, state } = followUpMail;
  return db
    .select({ weeks, notBefore, state })
    .from(followUpMail)
    .where(isAddress(followUpMail.address, email))
    .all();
}

export function countOwnedActions(db: Database, email: string): number {
  const own = or(isAddress(action.firstOwnerEmail, email), isAddress(action.secondOwnerEmail, email));
  return db.select({ id: action.id }).from(action).where(own).all().length;
}

/** Rows taken out or emptied, by kind. The mails of an invited person go with the invitation. */
export function deleteEverythingOf(db: Database, email: string) {
  const rosters = db.delete(rosterEntry).where(isAddress(rosterEntry.email, email)).run().changes;
  const openWaves = db.delete(invitee).where(isAddress(invitee.email, email)).run().changes;
  const uploads = db.delete(rosterImport).where(holds(rosterImport.content, email)).run().changes;
  const mails = db.delete(followUpMail).where(isAddress(followUpMail.address, email)).run().changes;
  const first = isAddress(action.firstOwnerEmail, email);
  const second = isAddress(action.secondOwnerEmail, email);
  const owned =
    db.update(action).set({ firstOwnerEmail: null }).where(and(first)).run().changes +
    db.update(action).set({ secondOwnerEmail: null }).where(and(second)).run().changes;
  return { rosters, openWaves, uploads, reminders: mails + owned };
}
