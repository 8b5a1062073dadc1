import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { needsLook } from "~/domain/connections/roster-change";
import type { ApiToken } from "~/features/connections/read-token.server";
import {
  type GivenPerson,
  receiveRoster,
  writeRosterFile,
} from "~/features/connections/receive-roster.server";
import { removeRosterPeople } from "~/features/roster/change-roster.server";
import { importRoster } from "~/features/roster/import-roster.server";
import { givenRemovals } from "~/http/api/schemas.server";
import { countRoster, listRosterEntries } from "~db/queries/roster.server";
import { type Company, company } from "../../support/company";

const NOW = new Date("2026-11-30T10:00:00Z");
const TOKEN: ApiToken = {
  id: "t",
  name: "HR system",
  permissions: ["change-roster"],
  relationshipId: null,
  accountId: "administrator",
};

let here: Company;
beforeEach(() => {
  here = company([30, 30]);
});
afterEach(() => here.end());

const everybody = (): GivenPerson[] =>
  listRosterEntries(here.db, "sales-marketing").map(({ email, departmentIndex, name }) => ({
    email,
    department: departmentIndex === 0 ? "Sales" : "Marketing",
    name,
  }));

const send = (people: readonly GivenPerson[], more: Partial<Parameters<typeof receiveRoster>[2]> = {}) =>
  receiveRoster(
    here.db,
    here.relationship,
    { file: writeRosterFile(people), replace: true, tryOnly: false, leaveOut: false, ...more },
    { token: TOKEN, now: NOW, language: "en" },
  );

const waiting = () => here.db.$client.prepare("select count(*) from roster_import").pluck().get();

test("a few changes are applied, and what was sent is not kept", async () => {
  const [gone, changed, ...rest] = everybody();
  const people = [{ ...changed!, name: "New Name" }, ...rest, person("new@brandt.example")];
  const result = await send(people);
  expect(result).toMatchObject({
    ok: true,
    state: "applied",
    counts: { added: 1, updated: 1, removed: 1, unchanged: 58, leftOut: 0 },
  });
  const after = listRosterEntries(here.db, "sales-marketing");
  expect(after.some(({ email }) => email === gone?.email)).toBe(false);
  expect(after.find(({ email }) => email === changed?.email)?.name).toBe("New Name");
  expect(waiting()).toBe(0);
});

test("adding removes nobody", async () => {
  const result = await send([person("new@brandt.example")], { replace: false });
  expect(result).toMatchObject({ ok: true, state: "applied", counts: { added: 1, removed: 0 } });
  expect(countRoster(here.db, "sales-marketing")).toEqual([31, 30]);
});

test("a tenth of the people waits for somebody, who accepts it on the page of imports", async () => {
  const people = everybody().slice(6);
  const result = await send(people);
  expect(result).toMatchObject({ ok: true, state: "waits", counts: { removed: 6 } });
  expect(countRoster(here.db, "sales-marketing")).toEqual([30, 30]);
  // What is sent again takes the place of what waits.
  const again = await send(people);
  expect(waiting()).toBe(1);
  const importId = again.ok && again.state === "waits" ? again.importId : "";
  const accepted = { relationship: here.relationship, importId, removeAbsent: true, language: "en" } as const;
  await importRoster(here.db, accepted, { accountId: "hr", now: NOW });
  expect(listRosterEntries(here.db, "sales-marketing")).toHaveLength(54);
});

test("names in an encoding that had to be guessed wait for somebody", async () => {
  const rows = everybody().map(({ email, department, name }) => `${email},${department},${name ?? ""}`);
  const text = `email,department,name\n${rows.join("\n")}\nnew@brandt.example,Sales,J\u00f6rg M\u00fcller\n`;
  const file = Buffer.from(text, "latin1");
  expect(await send([], { file, tryOnly: true })).toMatchObject({ ok: true, state: "tried" });
  expect(await send([], { file })).toMatchObject({ ok: true, state: "waits", counts: { added: 1 } });
  expect(countRoster(here.db, "sales-marketing")).toEqual([30, 30]);
  expect(await send([], { file: Buffer.from(text) })).toMatchObject({ ok: true, state: "applied" });
});

test("whoever stands in a row that cannot be used has not left", async () => {
  const [first, second, third, ...rest] = everybody();
  const people = [{ ...first!, department: "Slaes" }, { ...second!, email: "person 2 at home" }, ...rest];
  const result = await send(people, { leaveOut: true });
  expect(result).toMatchObject({ ok: true, state: "applied", counts: { removed: 1, leftOut: 2 } });
  const left = listRosterEntries(here.db, "sales-marketing").map(({ email }) => email);
  expect(left).toEqual(expect.arrayContaining([first?.email, second?.email]));
  expect(left).not.toContain(third?.email);
});

test("an empty roster is filled at once", async () => {
  const people = everybody();
  here.db.$client.prepare("delete from roster_entry").run();
  expect(await send(people)).toMatchObject({ ok: true, state: "applied", counts: { added: 60 } });
});

test("trying changes nothing and keeps nothing", async () => {
  expect(await send(everybody().slice(40), { tryOnly: true })).toMatchObject({
    ok: true,
    state: "tried",
    counts: { removed: 40 },
  });
  expect(countRoster(here.db, "sales-marketing")).toEqual([30, 30]);
  expect(waiting()).toBe(0);
});

describe("nothing is changed or kept", () => {
  const unusable: Record<string, [GivenPerson[], string]> = {
    "where a row cannot be used": [[person("no address"), person("new@brandt.example")], "rows-left-out"],
    "where nobody is left": [[person("no address")], "nobody"],
  };
  test.each(Object.entries(unusable))("%s", async (_, [people, reason]) => {
    const leaveOut = reason === "nobody";
    expect(await send(people, { leaveOut })).toMatchObject({ ok: false, reason });
    expect(countRoster(here.db, "sales-marketing")).toEqual([30, 30]);
    expect(waiting()).toBe(0);
  });

  test.each([
    ["of a spreadsheet", Buffer.from("PK\u0003\u0004rest"), "workbook"],
    ["of nothing", Buffer.from("  \n"), "empty"],
    ["of no text", Buffer.from([0, 1, 2, 3, 4, 5]), "not-text"],
    ["without a header", Buffer.from("a;b\n1;2\n"), "unusable"],
    ["too large", Buffer.alloc(16 * 1024 * 1024, "a"), "too-large"],
  ])("of a file %s", async (_, file, reason) => {
    expect(await send([], { file })).toMatchObject({ ok: false, reason });
    expect(waiting()).toBe(0);
  });
});

test("rows that cannot be used are left out where that is asked for, and the rest counts", async () => {
  const people = [...everybody(), person("no address"), person("new@brandt.example")];
  const result = await send(people, { leaveOut: true });
  expect(result).toMatchObject({ ok: true, state: "applied", counts: { added: 1, leftOut: 1 } });
  expect(result.ok && result.preview.leftOut).toMatchObject([{ line: 62, kind: "address-unusable" }]);
});

test("line breaks, quotes, formulas and separators in fields stay inside their field", async () => {
  const odd = { email: "odd@brandt.example", department: "Sales", name: '=1+1";\nSales,"x\r\nsep=;' };
  const result = await send([...everybody(), odd, person("behind@brandt.example")]);
  expect(result).toMatchObject({ ok: true, state: "applied", counts: { added: 2, leftOut: 0 } });
  const stored = listRosterEntries(here.db, "sales-marketing").find(({ email }) => email === odd.email);
  expect(stored).toMatchObject({ name: '=1+1"; Sales,"x sep=;', departmentIndex: 0 });
});

describe("people are removed by address", () => {
  const by = { accountId: "administrator", now: NOW };
  test("however it is spelled, and those that nobody has are counted", () => {
    const emails = ["SALES.1@Sales-Marketing.example", "nobody@brandt.example"];
    expect(removeRosterPeople(here.db, here.relationship, emails, by)).toEqual({
      ok: true,
      removed: 1,
      unknown: 1,
    });
  });

  test("and a blank address is that of nobody, also of people who have none", () => {
    here.db.$client.exec("update roster_entry set email = '', name = id where email like 'sales.1@%'");
    for (const emails of [[""], [" ", "\u200b"]])
      expect(removeRosterPeople(here.db, here.relationship, emails, by)).toMatchObject({
        ok: true,
        removed: 0,
      });
    expect(countRoster(here.db, "sales-marketing")).toEqual([30, 30]);
    expect(givenRemovals.safeParse({ emails: [" "] }).success).toBe(false);
    expect(givenRemovals.parse({ emails: [" a@x.example "] })).toEqual({ emails: ["a@x.example"] });
  });

  test("but a tenth of the roster is refused whole", () => {
    const emails = Array.from({ length: 6 }, (_, index) => `sales.${index + 1}@sales-marketing.example`);
    expect(removeRosterPeople(here.db, here.relationship, emails, by)).toEqual({
      ok: false,
      reason: "too-many",
    });
    expect(countRoster(here.db, "sales-marketing")).toEqual([30, 30]);
  });
});

test("what needs a look is a tenth, five at least, and never the first filling", () => {
  const change = { added: 0, updated: 0, removed: 0 };
  expect(needsLook({ ...change, before: 60, removed: 5 })).toBe(false);
  expect(needsLook({ ...change, before: 60, removed: 6 })).toBe(true);
  expect(needsLook({ before: 60, added: 2, updated: 2, removed: 2 })).toBe(true);
  expect(needsLook({ ...change, before: 10, updated: 4 })).toBe(false);
  expect(needsLook({ ...change, before: 10, updated: 5 })).toBe(true);
  expect(needsLook({ ...change, before: 0, added: 1000 })).toBe(false);
});

function person(email: string): GivenPerson {
  return { email, department: "Sales", name: null };
}
