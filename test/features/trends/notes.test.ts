import { beforeEach, describe, expect, test } from "vitest";
import { findNote, listNotes } from "~/features/trends/list-notes.server";
import {
  addTimelineNote,
  changeTimelineNote,
  noteErrors,
  removeTimelineNote,
} from "~/features/trends/save-note.server";
import { showTrends } from "~/features/trends/show-trends.server";
import type { Database } from "~db/client.server";
import { insertRelationship } from "~db/queries/organisation.server";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const BY = { accountId: "hr", now: new Date("2026-06-01T12:00:00Z") };
const PAIR = RELATIONSHIP.id;
const CRM = { happenedOn: "2026-02-10", text: "New CRM" };

let db: Database;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
});

function onlyNote() {
  const [note] = listNotes(db, "en", PAIR);
  if (!note) throw new Error("there is a note");
  return note;
}

describe("a note on the time line", () => {
  test("is added with its day and text, white space tidied", () => {
    expect(addTimelineNote(db, PAIR, { happenedOn: " 2026-02-10", text: "  New\n CRM " }, BY)).toEqual({
      ok: true,
    });
    expect(onlyNote()).toMatchObject({ ...CRM, day: "10 Feb 2026" });
  });

  test.each([
    [
      { happenedOn: "", text: "" },
      { happenedOn: /Choose the day/, text: /Say in a few words/ },
    ],
    [{ ...CRM, happenedOn: "2026-02-30" }, { happenedOn: /like this: 2026-11-22/ }],
    [{ ...CRM, happenedOn: "10.2.2026" }, { happenedOn: /like this: 2026-11-22/ }],
    [{ ...CRM, happenedOn: "2026-06-03" }, { happenedOn: /a day that has come/ }],
    [{ ...CRM, happenedOn: "0026-02-10" }, { happenedOn: /Check the year/ }],
    [{ ...CRM, text: "x".repeat(81) }, { text: /at most 80 characters/ }],
  ])("is refused in words: %j", (draft, problems) => {
    const saved = addTimelineNote(db, PAIR, draft, BY);
    expect(saved).toMatchObject({ ok: false, reason: "note-incomplete" });
    if (saved.ok || saved.reason !== "note-incomplete") return;
    expect(Object.keys(saved.problems).sort()).toEqual(Object.keys(problems).sort());
    for (const [field, words] of Object.entries(problems))
      expect(noteErrors("en", saved.problems)[field]).toMatch(words);
    expect(listNotes(db, "en", PAIR)).toEqual([]);
  });

  test("changes and leaves", () => {
    addTimelineNote(db, PAIR, CRM, BY);
    const { id } = onlyNote();
    expect(changeTimelineNote(db, PAIR, id, { ...CRM, text: "" }, BY)).toMatchObject({ ok: false });
    expect(changeTimelineNote(db, PAIR, id, { happenedOn: "2026-03-01", text: "CRM live" }, BY)).toEqual({
      ok: true,
    });
    expect(onlyNote()).toMatchObject({ text: "CRM live", happenedOn: "2026-03-01" });
    removeTimelineNote(db, PAIR, id, BY);
    removeTimelineNote(db, PAIR, id, BY);
    expect(listNotes(db, "en", PAIR)).toEqual([]);
    expect(changeTimelineNote(db, PAIR, id, CRM, BY)).toEqual({ ok: false, reason: "no-note" });
  });

  test("belongs to its relationship: another one can neither read, change nor remove it", () => {
    insertRelationship(db, { ...RELATIONSHIP, id: "other", name: "Other" });
    addTimelineNote(db, PAIR, CRM, BY);
    const { id } = onlyNote();
    expect(findNote(db, "en", "other", id)).toBeNull();
    expect(changeTimelineNote(db, "other", id, CRM, BY)).toEqual({ ok: false, reason: "no-note" });
    removeTimelineNote(db, "other", id, BY);
    expect(onlyNote().id).toBe(id);
  });

  test("is written down in the record of what accounts did, without its text", () => {
    addTimelineNote(db, PAIR, CRM, BY);
    removeTimelineNote(db, PAIR, onlyNote().id, BY);
    const events = db.$client.prepare("select action, subject from audit_event order by id").all();
    expect(events.map((event) => JSON.stringify(event)).join(" ")).toMatch(/added.*removed/);
    expect(JSON.stringify(events)).not.toContain("CRM");
  });

  test("stands on the time line in the order of days, numbered with the actions", () => {
    insertReleasedWave(db, 0, [
      { invited: 14, respondents: 12, score: 52 },
      { invited: 12, respondents: 11, score: 58 },
    ]);
    addTimelineNote(db, PAIR, { happenedOn: "2026-03-01", text: "Second" }, BY);
    addTimelineNote(db, PAIR, { happenedOn: "2026-01-20", text: "First" }, BY);
    const { trend } = showTrends(db, RELATIONSHIP, "en", { target: null, imported: [] });
    expect(trend?.marks.map(({ number, kind, text, date }) => [number, kind, text, date])).toEqual([
      [1, "note", "First", "20 Jan 2026"],
      [2, "note", "Second", "1 Mar 2026"],
    ]);
  });
});
