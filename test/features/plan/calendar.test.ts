import ical from "ical.js";
import { beforeEach, expect, test } from "vitest";
import { checkPlan } from "~/domain/plan/plan-check";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { recordAgreement } from "~/features/plan/record-agreement.server";
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

test("has nothing of e-mail addresses, nothing of what is done, and cancels what is dropped", () => {
  chooseInterventions(db, wave, ["ride-along"], BY);
  updateAction(db, firstAction(), { firstOwnerEmail: "anna@brandt.example", notes: "secret" });
  expect(write()).not.toMatch(/anna@|secret/);
  updateAction(db, firstAction(), { status: "dropped", droppedBecause: "No time." });
  const statuses = () => events().map(({ component }) => component.getFirstPropertyValue("status"));
  expect(statuses()).toEqual(["CANCELLED", "CANCELLED", "CANCELLED", "CANCELLED", "CONFIRMED"]);
  updateAction(db, firstAction(), { status: "done", droppedBecause: null });
  expect(events().map(({ summary }) => summary)).toEqual(["Both heads review the plan: Sales and Marketing"]);
});

test("counts changes, says when the last one was, and rings before the day it is due", () => {
  chooseInterventions(db, wave, ["ride-along"], BY);
  const sequence = () => Number(events()[0]?.component.getFirstPropertyValue("sequence"));
  const before = sequence();
  updateAction(db, firstAction(), { startsOn: "2026-03-16", changedAt: new Date("2026-03-01T10:00:00Z") });
  expect(sequence()).toBe(before + 1);
  expect(write()).toMatch(/LAST-MODIFIED:20260301T100000Z/);
  expect(write().match(/BEGIN:VALARM/g)).toHaveLength(1);
});

test("what the meeting agreed stands in it, also without a plan, and is cancelled when it is dropped", () => {
  const agreed = { topic: "trust", repair: "Call before mailing", owner: "Anna Berg", dueOn: "2026-03-02" };
  recordAgreement(db, wave, agreed, BY.now);
  expect(events().map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ["Due: Call before mailing", "2026-03-02"],
  ]);
  const [uid] = events().map((event) => event.uid);
  const dropped = { status: "dropped" as const, droppedBecause: "No time." };
  recordAgreement(db, wave, { ...agreed, ...dropped }, BY.now);
  expect(events().map((event) => [event.uid, event.component.getFirstPropertyValue("status")])).toEqual([
    [uid, "CANCELLED"],
  ]);
});

test.each(["日本語の文章です。", "نص عربي طويل ", "🎉👩‍💻", "\\; , back"])(
  "folds by octets and loses nothing: %s",
  (text) => {
    chooseInterventions(db, wave, ["ride-along"], BY);
    updateAction(db, firstAction(), { firstStep: text.repeat(20) });
    for (const line of write().split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(events()[0]?.description).toContain(text.repeat(20).trim());
  },
);

test("has no year of the first century: a plan refuses a year of two digits", () => {
  const action = {
    ...{ interventionId: "ride-along", firstOwner: "Anna", secondOwner: "Jonas", firstStep: "x" },
    ...{ firstOwnerEmail: null, secondOwnerEmail: null, signOfSuccess: "y", status: "planned" as const },
    ...{ startsOn: "0027-01-15", dueOn: "2027-02-15", droppedBecause: null, notes: "" },
  };
  const checked = checkPlan({ actions: [action], reviewOn: "0027-03-01", notes: "" });
  expect(checked).toMatchObject({
    problems: { "actions.0.startsOn": { kind: "no-such-day" }, reviewOn: { kind: "no-such-day" } },
  });
  const agreed = { topic: "trust", repair: "x", owner: "Anna", dueOn: "0027-01-15" };
  expect(recordAgreement(db, wave, agreed, BY.now)).toMatchObject({
    problems: { dueOn: { kind: "no-such-day" } },
  });
});

test("what is done several times is one series, and cancelled as one", () => {
  chooseInterventions(db, wave, ["joint-meeting", "ride-along"], BY);
  const series = () => events().filter((event) => event.isRecurring());
  expect(series().map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    [
      "Regular joint meeting with an action log (45 minutes)",
      findPlanOfWave(db, wave.id)?.actions[0]?.startsOn,
    ],
  ]);
  const dates = () => {
    const days = series()[0]?.iterator();
    const all: string[] = [];
    for (let day = days?.next(); day; day = days?.next()) all.push(day.toString());
    return all;
  };
  expect(dates()).toHaveLength(6);
  const [first, second] = dates().map((day) => Date.parse(day));
  expect((second ?? 0) - (first ?? 0)).toBe(14 * 86_400_000);
  expect(write()).toContain("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6");
  updateAction(db, firstAction(), { status: "dropped", droppedBecause: "No room." });
  expect(series()[0]?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
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
