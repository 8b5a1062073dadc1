import { randomUUID } from "node:crypto";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import { isCalendarDate } from "~/domain/calendar-date";
import { toLocalInput } from "~/features/local-time.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  deleteTimelineNote,
  insertTimelineNote,
  updateTimelineNote,
} from "~db/queries/timeline-notes.server";

type NoteDraft = { happenedOn: string; text: string };
type NoteProblem = "noDay" | "otherDay" | "future" | "longAgo" | "noText" | "tooLong";
type NoteProblems = Readonly<Partial<Record<keyof NoteDraft, NoteProblem>>>;
type SavedNote =
  | { ok: true }
  | { ok: false; reason: "note-incomplete"; problems: NoteProblems }
  | { ok: false; reason: "no-note" };

type By = { accountId: string; now: Date };

const LONGEST_NOTE = 80;
const EARLIEST = "1990-01-01";

export function addTimelineNote(db: Database, relationshipId: string, draft: NoteDraft, by: By): SavedNote {
  const note = trimmed(draft);
  const problems = problemsOf(note, by.now);
  if (problems) return { ok: false, reason: "note-incomplete", problems };
  insertTimelineNote(db, { id: randomUUID(), relationshipId, createdAt: by.now, ...note });
  recordAuditEvent(db, {
    action: "note on the time line added",
    ...trailOf(relationshipId, note.happenedOn, by),
  });
  return { ok: true };
}

export function changeTimelineNote(
  db: Database,
  relationshipId: string,
  id: string,
  draft: NoteDraft,
  by: By,
): SavedNote {
  const note = trimmed(draft);
  const problems = problemsOf(note, by.now);
  if (problems) return { ok: false, reason: "note-incomplete", problems };
  if (!updateTimelineNote(db, relationshipId, id, note)) return { ok: false, reason: "no-note" };
  recordAuditEvent(db, {
    action: "note on the time line changed",
    ...trailOf(relationshipId, note.happenedOn, by),
  });
  return { ok: true };
}

/** Removing a note that is gone already is no problem. */
export function removeTimelineNote(db: Database, relationshipId: string, id: string, by: By): void {
  if (!deleteTimelineNote(db, relationshipId, id)) return;
  recordAuditEvent(db, { action: "note on the time line removed", ...trailOf(relationshipId, id, by) });
}

function trimmed({ happenedOn, text }: NoteDraft): NoteDraft {
  return { happenedOn: happenedOn.trim(), text: text.replace(/\s+/g, " ").trim() };
}

function problemsOf({ happenedOn, text }: NoteDraft, now: Date): NoteProblems | null {
  const problems: { happenedOn?: NoteProblem; text?: NoteProblem } = {};
  if (happenedOn === "") problems.happenedOn = "noDay";
  else if (!isCalendarDate(happenedOn)) problems.happenedOn = "otherDay";
  else if (happenedOn > toLocalInput(now).slice(0, 10)) problems.happenedOn = "future";
  else if (happenedOn < EARLIEST) problems.happenedOn = "longAgo";
  if (text === "") problems.text = "noText";
  else if (text.length > LONGEST_NOTE) problems.text = "tooLong";
  return Object.keys(problems).length > 0 ? problems : null;
}

/** What is wrong with a note, by field. */
export function noteErrors(
  language: ShownLanguage,
  problems: NoteProblems,
): Readonly<Record<string, string>> {
  const { noteProblems } = trendsTexts(language).texts;
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [
      field,
      fill(noteProblems[problem], { maximum: LONGEST_NOTE }),
    ]),
  );
}

function trailOf(relationshipId: string, what: string, { accountId, now }: By) {
  return { at: now, accountId, subject: `${relationshipId}: ${what}` };
}
