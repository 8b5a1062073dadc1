import { and, asc, count, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { rosterEntry, rosterImport } from "../schema";

export type RosterEntry = typeof rosterEntry.$inferSelect;
export type RosterImport = typeof rosterImport.$inferSelect;

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
  const holds = (column: typeof rosterEntry.email | typeof rosterEntry.name) =>
    sql`instr(lower(coalesce(${column}, '')), lower(${text})) > 0`;
  const matches = and(
    eq(rosterEntry.relationshipId, relationshipId),
    text === "" ? undefined : or(holds(rosterEntry.email), holds(rosterEntry.name)),
  );
  const total = db.select({ people: count() }).from(rosterEntry).where(matches).get()?.people ?? 0;
  const entries = db
    .select()
    .from(rosterEntry)
    .where(matches)
    .orderBy(asc(rosterEntry.departmentIndex), asc(rosterEntry.email))
    .limit(page.limit)
    .offset(page.offset)
    .all();
  return { entries, total };
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

export function findRosterEntryByEmail(
  db: Database,
  relationshipId: string,
  email: string,
): RosterEntry | undefined {
  return db
    .select()
    .from(rosterEntry)
    .where(and(eq(rosterEntry.relationshipId, relationshipId), eq(rosterEntry.email, email)))
    .get();
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
  const insert = db
    .insert(rosterEntry)
    .values({
      id: sql.placeholder("id"),
      relationshipId: sql.placeholder("relationshipId"),
      email: sql.placeholder("email"),
      departmentIndex: sql.placeholder("departmentIndex"),
      name: sql.placeholder("name"),
      language: sql.placeholder("language"),
    })
    .prepare();
  for (const row of rows) insert.run(row);
}

export function updateRosterEntries(db: Database, rows: readonly RosterEntry[]): void {
  const update = db.$client.prepare(
    "update roster_entry set department_index = ?, name = ?, language = ? where id = ?",
  );
  for (const { id, departmentIndex, name, language } of rows) update.run(departmentIndex, name, language, id);
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

export function deleteRosterImport(db: Database, id: string): void {
  db.delete(rosterImport).where(eq(rosterImport.id, id)).run();
}

/** How many uploads that nobody accepted were thrown away. */
export function deleteRosterImportsBefore(db: Database, instant: Date): number {
  return db.delete(rosterImport).where(lt(rosterImport.createdAt, instant)).run().changes;
}
