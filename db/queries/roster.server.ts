import { and, asc, count, eq, inArray, isNotNull, lt, max, ne, sql } from "drizzle-orm";
import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { Database } from "../client.server";
import { auditEvent, rosterEntry, rosterImport } from "../schema";
import { personMatcher } from "./address-search.server";

export type RosterEntry = Omit<typeof rosterEntry.$inferSelect, "invitedIn">;
export type RosterImport = typeof rosterImport.$inferSelect;

/** In the order of their random ids, as a wave freezes it. */
export function listRoster(db: Database, relationshipId: string): RosterEntry[] {
  return db
    .select()
    .from(rosterEntry)
    .where(eq(rosterEntry.relationshipId, relationshipId))
    .orderBy(asc(rosterEntry.id))
    .all();
}

export function listRosterEntries(db: Database, relationshipId: string): RosterEntry[] {
  return db.select().from(rosterEntry).where(eq(rosterEntry.relationshipId, relationshipId)).all();
}

/** People whose address or name holds the text, by address. */
export function searchRoster(
  db: Database,
  relationshipId: string,
  text: string,
  page: { limit: number; offset: number },
): { entries: RosterEntry[]; total: number } {
  const everybody = db
    .select()
    .from(rosterEntry)
    .where(eq(rosterEntry.relationshipId, relationshipId))
    .orderBy(asc(rosterEntry.departmentIndex), asc(rosterEntry.email));
  const { limit, offset } = page;
  if (normalForm(text) === "") {
    const [first, second] = countRoster(db, relationshipId);
    return { entries: everybody.limit(limit).offset(offset).all(), total: first + second };
  }
  const found = everybody.all().filter(personMatcher(text));
  return { entries: found.slice(offset, offset + limit), total: found.length };
}

/**
 * Entries that lead to one mailbox though they are spelled differently, each mailbox as a list of its addresses. Of two
 * such spellings one at least holds a capital or a letter beyond ASCII: only those are looked at one by one.
 */
export function listSharedMailboxes(db: Database, relationshipId: string): string[][] {
  const { email } = rosterEntry;
  const here = eq(rosterEntry.relationshipId, relationshipId);
  const odd = db
    .select({ email })
    .from(rosterEntry)
    .where(and(here, ne(email, ""), sql`${email} glob '*[^!-@[-~]*'`))
    .all();
  const bySpelling = db
    .select({ email })
    .from(rosterEntry)
    .where(and(here, eq(email, sql.placeholder("email"))))
    .prepare();
  const mailboxes = new Map<string, Set<string>>();
  for (const row of odd) {
    const key = mailAddressKey(row.email);
    const addresses = mailboxes.get(key) ?? new Set(bySpelling.all({ email: key }).map((it) => it.email));
    mailboxes.set(key, addresses.add(row.email));
  }
  return [...mailboxes.values()].filter(({ size }) => size > 1).map((addresses) => [...addresses].sort());
}

export function countWithoutAddress(db: Database, relationshipId: string): number {
  const here = and(eq(rosterEntry.relationshipId, relationshipId), eq(rosterEntry.email, ""));
  return db.select({ people: count() }).from(rosterEntry).where(here).get()?.people ?? 0;
}

/** People of the first and of the second department. */
export function countRoster(db: Database, relationshipId: string): readonly [number, number] {
  const rows = db
    .select({ departmentIndex: rosterEntry.departmentIndex, people: count() })
    .from(rosterEntry)
    .where(eq(rosterEntry.relationshipId, relationshipId))
    .groupBy(rosterEntry.departmentIndex)
    .all();
  const people = (index: number) => rows.find((row) => row.departmentIndex === index)?.people ?? 0;
  return [people(0), people(1)];
}

export function findRosterEntry(db: Database, relationshipId: string, id: string): RosterEntry | undefined {
  return db
    .select()
    .from(rosterEntry)
    .where(and(eq(rosterEntry.relationshipId, relationshipId), eq(rosterEntry.id, id)))
    .get();
}

const CHUNK = 500;

/** By prepared statement: an import brings thousands. */
export function insertRosterEntries(db: Database, rows: readonly RosterEntry[]): void {
  const insert = db.$client.prepare(
    "insert into roster_entry (id, relationship_id, email, department_index, name, language) values (?, ?, ?, ?, ?, ?)",
  );
  for (const { id, relationshipId, email, departmentIndex, name, language } of rows)
    insert.run(id, relationshipId, email, departmentIndex, name, language);
}

export function updateRosterEntries(db: Database, rows: readonly RosterEntry[]): void {
  const update = db.$client.prepare(
    "update roster_entry set email = ?, department_index = ?, name = ?, language = ? where id = ?",
  );
  for (const { id, email, departmentIndex, name, language } of rows)
    update.run(email, departmentIndex, name, language, id);
}

export function deleteRosterEntries(db: Database, ids: readonly string[]): void {
  for (let start = 0; start < ids.length; start += CHUNK) {
    db.delete(rosterEntry)
      .where(inArray(rosterEntry.id, ids.slice(start, start + CHUNK)))
      .run();
  }
}

export function insertRosterImport(db: Database, row: RosterImport): void {
  db.insert(rosterImport).values(row).run();
}

export function findRosterImport(db: Database, relationshipId: string, id: string): RosterImport | undefined {
  return db
    .select()
    .from(rosterImport)
    .where(and(eq(rosterImport.relationshipId, relationshipId), eq(rosterImport.id, id)))
    .get();
}

/** Ids of the uploads of a pair that wait; none of them says any more how it is to be read. */
export function forgetRosterReadings(db: Database, relationshipId: string): string[] {
  const own = eq(rosterImport.relationshipId, relationshipId);
  const rows = db
    .update(rosterImport)
    .set({ reading: null })
    .where(own)
    .returning({ id: rosterImport.id })
    .all();
  return rows.map(({ id }) => id);
}

export function updateRosterImport(
  db: Database,
  id: string,
  change: Partial<Pick<RosterImport, "content" | "encoding" | "reading">>,
): void {
  db.update(rosterImport).set(change).where(eq(rosterImport.id, id)).run();
}

export function deleteRosterImport(db: Database, id: string): void {
  db.delete(rosterImport).where(eq(rosterImport.id, id)).run();
}

/** Earlier ones of the same name: what a program sends again takes the place of what still waits. */
export function deleteRosterImportsNamed(
  db: Database,
  relationshipId: string,
  fileName: string,
  except: string,
): void {
  const here = and(eq(rosterImport.relationshipId, relationshipId), eq(rosterImport.fileName, fileName));
  db.delete(rosterImport)
    .where(and(here, ne(rosterImport.id, except)))
    .run();
}

/** How many uploads that nobody accepted were thrown away. */
export function deleteRosterImportsBefore(db: Database, instant: Date): number {
  return db.delete(rosterImport).where(lt(rosterImport.createdAt, instant)).run().changes;
}

const ROSTER_CHANGES = ["roster imported", "person added to the roster", "roster import undone"];

/** Languages that somebody on a roster has. */
export function listRosterLanguages(db: Database): string[] {
  const rows = db
    .selectDistinct({ language: rosterEntry.language })
    .from(rosterEntry)
    .where(isNotNull(rosterEntry.language))
    .all();
  return rows.flatMap(({ language }) => language ?? []);
}

/** How many people of a roster have each language; null stands for that of the organisation. */
export function countRosterLanguages(
  db: Database,
  relationshipId: string,
): readonly { language: string | null; people: number }[] {
  return db
    .select({ language: rosterEntry.language, people: count() })
    .from(rosterEntry)
    .where(eq(rosterEntry.relationshipId, relationshipId))
    .groupBy(rosterEntry.language)
    .all();
}

/** How many people were in it. */
export function deleteRoster(db: Database, relationshipId: string): number {
  return db.delete(rosterEntry).where(eq(rosterEntry.relationshipId, relationshipId)).run().changes;
}

/** When somebody last brought people into the roster: a roster just imported is no old one. */
export function lastRosterChange(db: Database, relationshipId: string): Date | null {
  const about = sql`(${auditEvent.subject} = ${relationshipId} or
    substr(${auditEvent.subject}, 1, length(${relationshipId}) + 1) = ${relationshipId} || ':')`;
  const changes = and(inArray(auditEvent.action, ROSTER_CHANGES), about);
  return (
    db
      .select({ at: max(auditEvent.at) })
      .from(auditEvent)
      .where(changes)
      .get()?.at ?? null
  );
}
