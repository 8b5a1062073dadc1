import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeOrganisation } from "~/features/company/change-organisation.server";
import { applyRetention } from "~/features/privacy/apply-retention.server";
import { listRetention } from "~/features/privacy/list-retention.server";
import { addRosterPerson } from "~/features/roster/change-roster.server";
import { insertComments } from "~db/queries/releases.server";
import { countRoster } from "~db/queries/roster.server";
import { addRelationship, type Company, company, plannedWave } from "../../support/company";

let firm: Company;
beforeEach(() => {
  firm = company();
});
afterEach(() => firm.end());

const by = { accountId: "admin", now: new Date("2026-02-01T08:00:00Z") };

function keep(rosterKeptMonths: number | null, commentsKeptMonths: number | null): void {
  const settings = { name: "Brandt Optics", language: "en", timeZone: "UTC", dataProtectionContact: null };
  changeOrganisation(firm.db, { ...settings, rosterKeptMonths, commentsKeptMonths }, by);
}

/** A wave that closed at a moment, with two comments. */
function closedWave(id: string, closesAt: string, relationshipId = "sales-marketing"): void {
  const opensAt = new Date(+new Date(closesAt) - 11 * 24 * 3600_000);
  plannedWave(firm.db, {
    id,
    relationshipId,
    state: "closed",
    opensAt,
    closesAt: new Date(closesAt),
    manifestHash: id.padEnd(64, "0"),
  });
  insertComments(
    firm.db,
    [1, 2].map((key) => ({
      waveId: id,
      key: Buffer.from([key]),
      departmentIndex: null,
      text: `comment ${key} of ${id}`,
      mayBeQuoted: false,
    })),
  );
}

function trail(): string[] {
  return firm.db.$client
    .prepare("select action || ' | ' || subject from audit_event where action <> 'settings changed'")
    .pluck()
    .all()
    .map(String);
}

const people = (id = "sales-marketing") => countRoster(firm.db, id)[0] + countRoster(firm.db, id)[1];
const comments = () => firm.db.$client.prepare("select count(*) from comment").pluck().get();

describe("a roster", () => {
  test("goes some months after the last wave, to the minute, and once", () => {
    closedWave("w1", "2026-01-16T17:00:00Z");
    closedWave("w2", "2026-04-17T16:00:00Z");
    keep(6, null);
    expect(applyRetention(firm.db, new Date("2026-10-17T15:59:59Z"))).toEqual({ people: 0, comments: 0 });
    expect(people()).toBe(13);
    expect(applyRetention(firm.db, new Date("2026-10-17T16:00:00Z"))).toEqual({ people: 13, comments: 0 });
    expect(people()).toBe(0);
    expect(applyRetention(firm.db, new Date("2026-10-18T16:00:00Z"))).toEqual({ people: 0, comments: 0 });
    expect(trail()).toEqual(["roster deleted by retention | sales-marketing: 13 people"]);
    expect(comments()).toBe(4);
  });

  test("stays while a wave is planned or open, and without a limit", () => {
    closedWave("w1", "2026-01-16T17:00:00Z");
    const late = new Date("2031-01-01T00:00:00Z");
    expect(applyRetention(firm.db, late).people).toBe(0);
    keep(6, null);
    plannedWave(firm.db, { id: "next", quarter: "2031-Q1" });
    expect(applyRetention(firm.db, late).people).toBe(0);
    firm.db.$client.exec("update wave set state = 'open' where id = 'next'");
    expect(applyRetention(firm.db, late).people).toBe(0);
    firm.db.$client.exec("delete from wave where id = 'next'");
    expect(applyRetention(firm.db, late).people).toBe(13);
  });

  test("that people were brought into lately is no old one", () => {
    closedWave("w1", "2025-01-16T17:00:00Z");
    keep(12, null);
    const person = { email: "new@brandt.example", department: "Sales", name: "", language: "" };
    addRosterPerson(firm.db, firm.relationship, person, {
      accountId: "hr",
      now: new Date("2026-03-01T10:00:00Z"),
    });
    expect(applyRetention(firm.db, new Date("2026-03-02T00:00:00Z")).people).toBe(0);
    expect(listRetention(firm.db, "en").rosters[0]).toMatchObject({ people: 14, deletedOn: "1 Mar 2027" });
    expect(applyRetention(firm.db, new Date("2027-03-01T10:00:00Z")).people).toBe(14);
  });

  test("of another pair with a similar name is left alone", () => {
    addRelationship(firm.db, "sales-marketing-south", [3, 3]);
    closedWave("w1", "2026-01-16T17:00:00Z");
    keep(1, null);
    applyRetention(firm.db, new Date("2027-01-01T00:00:00Z"));
    expect([people(), people("sales-marketing-south")]).toEqual([0, 6]);
  });
});

describe("comments", () => {
  test("go some months after their own wave and leave no byte of text in the tables", () => {
    // In the evening of the server's own day, whatever its zone.
    closedWave("w1", new Date(2026, 0, 16, 17).toISOString());
    closedWave("w2", new Date(2026, 3, 17, 16).toISOString());
    keep(null, 12);
    expect(listRetention(firm.db, "en").comments.map(({ deletedOn }) => deletedOn)).toEqual([
      "16 Jan 2027",
      "17 Apr 2027",
    ]);
    expect(applyRetention(firm.db, new Date("2027-02-01T00:00:00Z")).comments).toBe(2);
    expect(comments()).toBe(2);
    expect(trail()).toEqual(["comments deleted by retention | sales-marketing: 2026-Q1"]);
    expect(applyRetention(firm.db, new Date("2027-02-01T00:00:00Z")).comments).toBe(0);
  });
});

test("what was changed in the settings is recorded, once and only if something was", () => {
  keep(6, null);
  keep(6, null);
  keep(6, 24);
  expect(firm.db.$client.prepare("select subject from audit_event").pluck().all()).toEqual([
    "rosters kept: 6 months",
    "comments kept: 24 months",
  ]);
});
