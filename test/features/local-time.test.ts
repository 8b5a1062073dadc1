import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { formatInstant, formatMoment } from "~/content/intl";
import { mailDates } from "~/domain/mail-dates";
import { lapsesAt, noticeBeforeOpening } from "~/domain/steering-mail";
import { quarterHere, workingDays } from "~/domain/wave";
import { isoDay } from "~/features/export/describe-wave.server";
import {
  fromLocalInput,
  keepTimeIn,
  listTimeZones,
  timeZone,
  toLocalInput,
} from "~/features/local-time.server";
import { proposeWaves } from "~/features/propose-waves.server";
import { addPair } from "../support/cast";
import { freshDatabase } from "../support/database";

/** Both ends of the day, halves and quarters of an hour, daylight saving in both halves of the year and at midnight. */
const ZONES = [
  "Pacific/Kiritimati",
  "Pacific/Niue",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Europe/Berlin",
  "America/Sao_Paulo",
  "America/Santiago",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "UTC",
] as const;

afterEach(() => keepTimeIn(null));

const instants = fc
  .date({ min: new Date("2025-12-01T00:00:00Z"), max: new Date("2031-02-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => new Date(Math.floor(+date / 60_000) * 60_000));

describe.each(ZONES)("in %s", (zone) => {
  test("a chosen moment is read as it was shown, and said with the name of the zone", () => {
    keepTimeIn(zone);
    expect(timeZone()).toBe(zone);
    fc.assert(
      fc.property(instants, (instant) => {
        const shown = toLocalInput(instant);
        const read = fromLocalInput(shown);
        // Of an hour that comes twice the first is meant.
        expect(toLocalInput(read ?? new Date(Number.NaN))).toBe(shown);
        expect(+instant - +(read ?? 0)).toBeOneOf([0, 30 * 60_000, 60 * 60_000]);
        expect(isoDay(instant)).toBe(shown.slice(0, 10));
        expect(formatInstant("en", instant)).toBe(`${formatMoment("en", instant, zone)} (${zone})`);
      }),
    );
  });

  test("a quarter goes by the day that people there have", () => {
    keepTimeIn(zone);
    fc.assert(
      fc.property(instants, (instant) => {
        const [year, month] = toLocalInput(instant).split("-").map(Number);
        expect(quarterHere(instant)).toBe(`${year}-Q${Math.ceil((month ?? 0) / 3)}`);
      }),
    );
    const newYear = fromLocalInput("2029-01-01T08:00");
    expect(newYear && quarterHere(newYear)).toBe("2029-Q1");
    const lastDay = fromLocalInput("2028-12-31T23:30");
    expect(lastDay && quarterHere(lastDay)).toBe("2028-Q4");
  });

  test("reminders, notices and the end of waiting come at their hour, on working days", () => {
    keepTimeIn(zone);
    fc.assert(
      fc.property(instants, fc.integer({ min: 3, max: 56 }), (opensAt, days) => {
        const closesAt = new Date(+opensAt + days * 86_400_000);
        for (const { message, at } of mailDates({ opensAt, closesAt })) {
          if (message === "invitation") continue;
          expect([0, 6]).not.toContain(at.getDay());
          expect(toLocalInput(at).slice(11)).toBe("09:00");
          expect(at > opensAt && at < closesAt).toBe(true);
        }
        expect(noticeBeforeOpening(opensAt) < opensAt && lapsesAt(opensAt) > opensAt).toBe(true);
        expect([0, 6]).not.toContain(noticeBeforeOpening(opensAt).getDay());
        expect(workingDays(opensAt, closesAt)).toBeLessThanOrEqual(Math.ceil((days * 5) / 7) + 2);
      }),
    );
  });

  test("waves are proposed from Monday at eight to Friday at six, each quarter once, over the turn of no year", () => {
    keepTimeIn(zone);
    const db = freshDatabase();
    const { id } = addPair(db);
    fc.assert(
      fc.property(instants, (now) => {
        const proposed = proposeWaves(db, id, now);
        expect(new Set(proposed.map(({ quarter }) => quarter)).size).toBe(3);
        for (const { quarter, opensAt, closesAt } of proposed) {
          expect([opensAt.getDay(), toLocalInput(opensAt).slice(11)]).toEqual([1, "08:00"]);
          expect([closesAt.getDay(), toLocalInput(closesAt).slice(11)]).toEqual([5, "18:00"]);
          expect([quarterHere(opensAt), quarterHere(closesAt)]).toContain(quarter);
          expect(opensAt.getFullYear()).toBe(closesAt.getFullYear());
          expect(workingDays(opensAt, closesAt)).toBe(10);
        }
      }),
      { numRuns: 40 },
    );
    db.$client.close();
  });
});

test("an hour that the clocks leave out is no date", () => {
  keepTimeIn("Europe/Berlin");
  expect(fromLocalInput("2027-03-28T02:30")).toBeNull();
  expect(fromLocalInput("2027-03-28T03:00")?.toISOString()).toBe("2027-03-28T01:00:00.000Z");
  expect(fromLocalInput("2026-10-25T02:30")?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  keepTimeIn("America/Santiago");
  expect(fromLocalInput("2026-09-06T00:30")).toBeNull();
});

test("zones are offered by the names that they have today, and an unknown one changes nothing", () => {
  const zones = listTimeZones();
  for (const zone of ZONES) expect(zones).toContain(zone);
  expect(zones).not.toContain("Asia/Calcutta");
  expect(new Set(zones).size).toBe(zones.length);
  const before = timeZone();
  keepTimeIn("Europe/Berln");
  expect(timeZone()).toBe(before);
});
