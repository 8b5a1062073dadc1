import { formatCalendarDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import type { Database } from "~db/client.server";
import { findTimelineNote, listTimelineNotes } from "~db/queries/timeline-notes.server";

type TimelineNote = { id: string; day: string; happenedOn: string; text: string };

/** HR's notes on the time line, the newest event first. */
export function listNotes(db: Database, language: ShownLanguage, relationshipId: string): TimelineNote[] {
  return listTimelineNotes(db, relationshipId)
    .map((note) => describe(language, note))
    .reverse();
}

export function findNote(
  db: Database,
  language: ShownLanguage,
  relationshipId: string,
  id: string,
): TimelineNote | null {
  const row = findTimelineNote(db, relationshipId, id);
  return row ? describe(language, row) : null;
}

function describe(language: ShownLanguage, note: Omit<TimelineNote, "day">): TimelineNote {
  const { id, happenedOn, text } = note;
  return { id, happenedOn, text, day: formatCalendarDay(language, happenedOn) };
}
