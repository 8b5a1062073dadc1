import ical from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { writePlanCalendar } from "~/features/plan/write-calendar.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave, updateAction } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: HR.accountId, now: NOW };
const HOSTILE =
  'O\'Neil, "Anna"; C:\\new\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@y.example\n\u2028Ünal';

let db: Database;
let wave: WaveRow;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
  wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 58 },
  ]);
});

function write(): string {
  return writePlanCalendar(db, RELATIONSHIP, wave, "https://tandem.example", "en") ?? "";
}

function events() {
  const root = new ical.Component(ical.parse(write()));
  return root.getAllSubcomponents("vevent").map((component) => new ical.Event(component));
}

const firstAction = () => findPlanOfWave(db, wave.id)?.actions[0]?.id ?? "";

test("holds start, follow-ups, due date and review as whole days that keep their ids when they move", () => {
  chooseInterventions(db, wave, ["ride-along"], BY);
  const before = events();
  expect(before.map(({ summary, startDate }) => [summary, startDate.toString(), startDate.isDate])).toEqual([
    ["First day: Ride-along", "2026-02-09", true],
    ["2 weeks in: Ride-along", "2026-02-23", true],
    ["6 weeks in: Ride-along", "2026-03-23", true],
    ["Due: Ride-along", "2026-03-23", true],
    ["Both heads review the plan: Sales and Marketing", "2026-04-06", true],
  ]);
  for (const { startDate, endDate } of before) {
    expect(+endDate.toJSDate() - +startDate.toJSDate()).toBeGreaterThanOrEqual(23 * 60 * 60 * 1000);
  }
  updateAction(db, firstAction(), { startsOn: "2026-03-16", dueOn: "2026-04-30" });
  expect(events().map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(events()[0]?.startDate.toString()).toBe("2026-03-16");
});

test("keeps hostile names and sentences inside their event", () => {
  chooseInterventions(db, wave, ["ride-along"], BY);
  updateAction(db, firstAction(), { firstOwner: HOSTILE, firstStep: HOSTILE, signOfSuccess: HOSTILE });
  expect(events()).toHaveLength(5);
  for (const event of events()) expect(event.attendees).toEqual([]);
  expect(write()).not.toMatch(/^ATTENDEE/m);
  expect(write().replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  const { description } = events()[0] ?? {};
  for (const part of ['O\'Neil, "Anna"; C:\\new', "BEGIN:VEVENT", "Ünal"])
    expect(description).toContain(part);
});

test("has nothing of e-mail addresses, and nothing of what is done or dropped", () => {
  chooseInterventions(db, wave, ["ride-along"], BY);
  updateAction(db, firstAction(), { firstOwnerEmail: "anna@brandt.example", notes: "secret" });
  expect(write()).not.toMatch(/anna@|secret/);
  updateAction(db, firstAction(), { status: "dropped", droppedBecause: "No time." });
  expect(events().map(({ summary }) => summary)).toEqual(["Both heads review the plan: Sales and Marketing"]);
});

test("is none where there is no plan", () => {
  expect(writePlanCalendar(db, RELATIONSHIP, wave, "https://tandem.example", "en")).toBeNull();
});

test.each(["\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\0", "\u001f"])(
  "leaves no end of a line but its own in the file, whatever the sentence holds: %j",
  (end) => {
    chooseInterventions(db, wave, ["ride-along"], BY);
    const text = `Meet${end}ORGANIZER;CN=CEO:mailto:x@y.example`;
    updateAction(db, firstAction(), { firstOwner: text, firstStep: text, signOfSuccess: text });
    const [rest] = [write().replaceAll("\r\n", "")];
    expect(rest).not.toMatch(/(?!\t)[\p{Cc}\u2028\u2029]/u);
    expect(write()).toContain("ORGANIZER");
    expect(events()[0]?.component.hasProperty("organizer")).toBe(false);
  },
);
