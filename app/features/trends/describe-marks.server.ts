import { formatCalendarDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { dayNumber } from "~/domain/trends/time-line";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import { listBegunActions } from "~db/queries/action-plans.server";
import { listTimelineNotes } from "~db/queries/timeline-notes.server";

/** Something that happened: an action of a plan, or a note of HR. Numbered in the order of time. */
export type TrendMark = {
  number: number;
  kind: "action" | "note";
  day: number;
  /** "22 Nov 2026". */
  date: string;
  text: string;
  /** Of an action. */
  status: "begun" | "done" | null;
};

/** Actions of the plans from their first day, and notes, oldest first. */
export function describeTrendMarks(
  db: Database,
  language: ShownLanguage,
  relationshipId: string,
): TrendMark[] {
  const actions = listBegunActions(db, relationshipId).map((action) => ({
    kind: "action" as const,
    on: action.startsOn,
    text: interventionName(db, action.interventionId, language),
    status: action.status === "done" ? ("done" as const) : ("begun" as const),
  }));
  const notes = listTimelineNotes(db, relationshipId).map((note) => ({
    kind: "note" as const,
    on: note.happenedOn,
    text: note.text,
    status: null,
  }));
  return [...actions, ...notes]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, ...mark }, index) => ({
      ...mark,
      number: index + 1,
      day: dayNumber(on),
      date: formatCalendarDay(language, on),
    }));
}
