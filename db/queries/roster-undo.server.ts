import { and, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { rosterEntry, rosterUndo, rosterUndoEntry } from "../schema";

type RosterUndo = typeof rosterUndo.$inferSelect;
export type RosterUndoEntry = typeof rosterUndoEntry.$inferSelect;

export function insertRosterUndo(db: Database, undo: RosterUndo, entries: readonly RosterUndoEntry[]): void {
  db.insert(rosterUndo).values(undo).run();
  const insert = db.$client.prepare(
    "insert into roster_undo_entry (id, undo_id, change, entry_id, email, department_index, name, language, invited_in) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  for (const it of entries)
    insert.run(
      it.id,
      it.undoId,
      it.change,
      it.entryId,
      it.email,
      it.departmentIndex,
      it.name,
      it.language,
      it.invitedIn,
    );
}

/** The newest change since an instant. */
export function findRosterUndo(db: Database, relationshipId: string, since: Date): RosterUndo | undefined {
  return db
    .select()
    .from(rosterUndo)
    .where(and(eq(rosterUndo.relationshipId, relationshipId), gte(rosterUndo.createdAt, since)))
    .orderBy(desc(rosterUndo.createdAt), desc(sql`rowid`))
    .limit(1)
    .get();
}

export function listRosterUndoEntries(db: Database, undoId: string): RosterUndoEntry[] {
  return db.select().from(rosterUndoEntry).where(eq(rosterUndoEntry.undoId, undoId)).all();
}

export function deleteRosterUndo(db: Database, id: string): void {
  db.delete(rosterUndoEntry).where(eq(rosterUndoEntry.undoId, id)).run();
  db.delete(rosterUndo).where(eq(rosterUndo.id, id)).run();
}

export function deleteRosterUndosBefore(db: Database, instant: Date): number {
  return db.delete(rosterUndo).where(lt(rosterUndo.createdAt, instant)).run().changes;
}

export function deleteRosterUndosOf(db: Database, relationshipId: string): void {
  db.delete(rosterUndo).where(eq(rosterUndo.relationshipId, relationshipId)).run();
}

export function deleteUndoOfEntry(db: Database, entryId: string): void {
  db.delete(rosterUndoEntry).where(eq(rosterUndoEntry.entryId, entryId)).run();
}

export function listRosterUndos(db: Database, relationshipId: string): RosterUndo[] {
  return db.select().from(rosterUndo).where(eq(rosterUndo.relationshipId, relationshipId)).all();
}

export function updateAddedKeys(db: Database, id: string, added: string): void {
  db.update(rosterUndo).set({ added }).where(eq(rosterUndo.id, id)).run();
}

const CHUNK = 500;

/** Puts people back as they were, with the waves that invited them. */
export function reinsertRosterEntries(
  db: Database,
  rows: readonly (typeof rosterEntry.$inferSelect)[],
): void {
  for (const row of rows) db.insert(rosterEntry).values(row).run();
}

export function listWholeEntries(db: Database, ids: readonly string[]): (typeof rosterEntry.$inferSelect)[] {
  const found: (typeof rosterEntry.$inferSelect)[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    found.push(...db.select().from(rosterEntry).where(inArray(rosterEntry.id, some)).all());
  }
  return found;
}
