import ical from "ical.js";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import { writeWaveCalendar } from "~/features/waves/write-calendar.server";
import { writeCalendar } from "~/features/write-calendar.server";
import { insertWave, updateWave } from "~db/queries/waves.server";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertSampleWave, RELATIONSHIP } from "../../support/released-wave";

function eventsOf(calendar: string) {
  const root = new ical.Component(ical.parse(calendar));
  return root.getAllSubcomponents("vevent").map((component) => new ical.Event(component));
}

describe("a calendar file", () => {
  test("keeps hostile titles and texts inside their event", () => {
    const hostile = "Plan\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@y.example";
    const calendar = writeCalendar("A;B,C\\D\r\nX-EVIL:1", [
      { id: "one", title: hostile, text: hostile, day: "2026-12-31" },
    ]);
    const [event, ...others] = eventsOf(calendar);
    expect(others).toEqual([]);
    expect(event?.description).toContain("BEGIN:VEVENT");
    expect(event?.attendees).toEqual([]);
    expect(calendar).not.toMatch(/^(ATTENDEE|X-EVIL)/m);
  });

  test("has whole days as dates and times in UTC, across the change of the clocks", () => {
    const calendar = writeCalendar("T", [
      { id: "day", title: "Day", text: "", day: "2026-12-31" },
      { id: "time", title: "Time", text: "", startsAt: new Date("2026-03-29T01:30:00Z"), minutes: 60 },
    ]);
    const [day, time] = eventsOf(calendar);
    expect(day?.startDate.isDate).toBe(true);
    expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(["2026-12-31", "2027-01-01"]);
    expect(time?.startDate.toJSDate().toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(time?.endDate.toJSDate().toISOString()).toBe("2026-03-29T02:30:00.000Z");
    expect(calendar).not.toMatch(/DURATION:P\d+DT$/m);
    expect(calendar.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });

  test("without entries is still one that opens", () => {
    expect(eventsOf(writeCalendar("T", []))).toEqual([]);
  });
});

test("the waves' dates: opening, reminders and closing, the same ids each time, and suggestions as whole days", () => {
  const db = freshDatabase();
  insertCompany(db);
  const now = new Date("2026-01-05T08:00:00Z");
  const wave = insertSampleWave(db, 0, { state: "planned", delivery: "mail" });
  const calendar = () => writeWaveCalendar(db, RELATIONSHIP, { now, url: "https://tandem.example" }, "en");
  const events = eventsOf(calendar());
  const starts = new Map(events.map((event) => [event.uid, event.startDate.toJSDate().toISOString()]));
  expect(starts.get(`${wave.relationshipId}-${wave.quarter}-opens@tandem`)).toBe(wave.opensAt.toISOString());
  expect(starts.get(`${wave.id}-closes@tandem`)).toBe(wave.closesAt.toISOString());
  expect([...starts.keys()].filter((id) => id.startsWith(`${wave.id}-reminder`))).toHaveLength(2);
  const openings = events.filter(({ uid }) => uid.endsWith("-opens@tandem"));
  expect(openings.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual([
    ...["CONFIRMED", "TENTATIVE", "TENTATIVE", "TENTATIVE"],
  ]);
  expect(eventsOf(calendar()).map(({ uid }) => uid)).toEqual([...starts.keys()]);
});

test.each(LANGUAGES)("the waves' dates in %s say nothing in another language", (language) => {
  const db = freshDatabase();
  insertCompany(db);
  insertSampleWave(db, 0, { state: "planned", delivery: "mail" });
  const around = { now: new Date("2026-01-05T08:00:00Z"), url: "https://tandem.example" };
  const said = (of: typeof language) =>
    eventsOf(writeWaveCalendar(db, RELATIONSHIP, around, of)).flatMap(({ summary, description }) => [
      summary,
      description,
    ]);
  const own = said(language);
  const others = new Set(LANGUAGES.filter((of) => of !== language).flatMap(said));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter((text) => others.has(text))).toEqual([]);
});

test("a wave that was taken back takes its entries along, and its plan has later ones", () => {
  const db = freshDatabase();
  insertCompany(db);
  const now = new Date("2026-01-05T08:00:00Z");
  const events = () =>
    eventsOf(writeWaveCalendar(db, RELATIONSHIP, { now, url: "https://tandem.example" }, "en")).map(
      (event) => ({
        uid: event.uid,
        status: event.component.getFirstPropertyValue("status"),
        sequence: Number(event.component.getFirstPropertyValue("sequence")),
      }),
    );
  const wave = insertSampleWave(db, 0, { state: "planned", delivery: "mail" });
  const opening = `${wave.relationshipId}-${wave.quarter}-opens@tandem`;
  const before = events().filter(({ uid }) => uid.startsWith(wave.id) || uid === opening);
  expect(before).toHaveLength(4);
  updateWave(db, wave.id, { state: "cancelled" });
  const later = (uid: string) => events().find((event) => event.uid === uid);
  for (const { uid, sequence } of before.filter(({ uid }) => uid !== opening)) {
    expect(later(uid)?.status).toBe("CANCELLED");
    expect(later(uid)?.sequence).toBeGreaterThan(sequence);
  }
  const cancelled = later(opening);
  insertWave(db, { ...wave, id: "again", state: "planned", manifest: null, manifestHash: null });
  expect(later(opening)?.status).toBe("CONFIRMED");
  expect(later(opening)?.sequence).toBeGreaterThan(
    Math.max(cancelled?.sequence ?? 0, before[0]?.sequence ?? 0),
  );
  expect(events().filter(({ uid }) => uid === opening)).toHaveLength(1);
  expect(later("again-closes@tandem")?.status).toBe("CONFIRMED");
  expect(later(`${wave.id}-closes@tandem`)?.status).toBe("CANCELLED");
});

test("planning a suggested wave moves its entry and does not double it", () => {
  const db = freshDatabase();
  insertCompany(db);
  const around = { now: new Date("2026-01-05T08:00:00Z"), url: "https://tandem.example" };
  const openings = () =>
    eventsOf(writeWaveCalendar(db, RELATIONSHIP, around, "en")).filter(({ uid }) => uid.includes("-opens@"));
  const [suggested] = openings();
  const quarter = /(\d{4}-Q[1-4])-opens/.exec(suggested?.uid ?? "")?.[1] ?? "";
  insertSampleWave(db, 0, { state: "planned", quarter });
  const [planned, ...others] = openings();
  expect(planned?.uid).toBe(suggested?.uid);
  expect(Number(planned?.component.getFirstPropertyValue("sequence"))).toBeGreaterThan(
    Number(suggested?.component.getFirstPropertyValue("sequence")),
  );
  expect(others.map(({ uid }) => uid)).not.toContain(planned?.uid);
});
