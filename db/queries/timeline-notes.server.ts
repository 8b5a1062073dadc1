import { and, asc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { timelineNote } from "../schema";

type TimelineNoteRow = typeof timelineNote.$inferSelect;

/** The oldest event first. */
export function listTimelineNotes(db: Database, relationshipId: string): TimelineNoteRow[] {
  return db
    .select()
    .from(timelineNote)
    .where(eq(timelineNote.relationshipId, relationshipId))
    .orderBy(asc(timelineNote.happenedOn), asc(timelineNote.createdAt))
    .all();
}

/** Nothing when the note belongs to another relationship. */
export function findTimelineNote(
  db: Database,
  relationshipId: string,
  id: string,
): TimelineNoteRow | undefined {
  return db.select().from(timelineNote).where(noteOf(relationshipId, id)).get();
}

export function insertTimelineNote(db: Database, row: TimelineNoteRow): void {
  db.insert(timelineNote).values(row).run();
}

/** False when there is no such note any more. */
export function updateTimelineNote(
  db: Database,
  relationshipId: string,
  id: string,
  change: Pick<TimelineNoteRow, "happenedOn" | "text">,
): boolean {
  return db.update(timelineNote).set(change).where(noteOf(relationshipId, id)).run().changes === 1;
}

export function deleteTimelineNote(db: Database, relationshipId: string, id: string): boolean {
  return db.delete(timelineNote).where(noteOf(relationshipId, id)).run().changes === 1;
}

function noteOf(relationshipId: string, id: string) {
  return and(eq(timelineNote.relationshipId, relationshipId), eq(timelineNote.id, id));
}
