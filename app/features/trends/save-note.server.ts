import { randomUUID } from "node:crypto";
import { isCalendarDate } from "~/domain/calendar-date";
import { toLocalInput } from "~/features/format-time.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  deleteTimelineNote,
  insertTimelineNote,
  updateTimelineNote,
} from "~db/queries/timeline-notes.server";

type NoteDraft = { happenedOn: string; text: string };
type NoteProblems = Readonly<Partial<Record<keyof NoteDraft, string>>>;
type SavedNote =
  | { ok: true }
  | { ok: false; reason: "note-incomplete"; problems: NoteProblems }
  | { ok: false; reason: "no-note" };

type By = { accountId: string | null; now: Date };

const LONGEST_NOTE = 80;
const EARLIEST = "1990-01-01";

export function addTimelineNote(db: Database, relationshipId: string, draft: NoteDraft, by: By): SavedNote {
  const note = trimmed(draft);
  const problems = problemsOf(note, by.now);
  if (problems) return { ok: false, reason: "note-incomplete", problems };
  insertTimelineNote(db, { id: randomUUID(), relationshipId, createdAt: by.now, ...note });
  record(db, relationshipId, note.happenedOn, "note on the time line added", by);
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
  record(db, relationshipId, note.happenedOn, "note on the time line changed", by);
  return { ok: true };
}

/** Removing a note that is gone already is no problem. */
export function removeTimelineNote(db: Database, relationshipId: string, id: string, by: By): void {
  if (deleteTimelineNote(db, relationshipId, id))
    record(db, relationshipId, id, "note on the time line removed", by);
}

function trimmed({ happenedOn, text }: NoteDraft): NoteDraft {
  return { happenedOn: happenedOn.trim(), text: text.replace(/\s+/g, " ").trim() };
}

function problemsOf({ happenedOn, text }: NoteDraft, now: Date): NoteProblems | null {
  const problems: { happenedOn?: string; text?: string } = {};
  if (happenedOn === "") problems.happenedOn = "Choose the day it happened.";
  else if (!isCalendarDate(happenedOn)) problems.happenedOn = "Write the day like this: 2026-11-22.";
  else if (happenedOn > toLocalInput(now).slice(0, 10))
    problems.happenedOn = "Choose a day that has come: a note says what happened.";
  else if (happenedOn < EARLIEST) problems.happenedOn = "Check the year: this is too long ago.";
  if (text === "") problems.text = "Say in a few words what happened.";
  else if (text.length > LONGEST_NOTE) problems.text = `Use at most ${LONGEST_NOTE} characters.`;
  return Object.keys(problems).length > 0 ? problems : null;
}

function record(db: Database, relationshipId: string, what: string, action: string, by: By): void {
  recordAuditEvent(db, {
    at: by.now,
    accountId: by.accountId,
    action,
    subject: `${relationshipId}: ${what}`,
  });
}
