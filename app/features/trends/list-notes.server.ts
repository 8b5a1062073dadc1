import { formatCalendarDay } from "~/content/intl";
import type { Database } from "~db/client.server";
import { findTimelineNote, listTimelineNotes } from "~db/queries/timeline-notes.server";

type TimelineNote = { id: string; day: string; happenedOn: string; text: string };

/** HR's notes on the time line, the newest event first. */
export function listNotes(db: Database, relationshipId: string): TimelineNote[] {
  return listTimelineNotes(db, relationshipId).map(describe).reverse();
}

export function findNote(db: Database, relationshipId: string, id: string): TimelineNote | null {
  const row = findTimelineNote(db, relationshipId, id);
  return row ? describe(row) : null;
}

function describe({ id, happenedOn, text }: { id: string; happenedOn: string; text: string }): TimelineNote {
  return { id, happenedOn, text, day: formatCalendarDay("en", happenedOn) };
}
