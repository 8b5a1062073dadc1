import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addRosterPerson, removeRosterPerson } from "~/features/roster/change-roster.server";
import { importRoster } from "~/features/roster/import-roster.server";
import {
  discardOldRosterUploads,
  findRosterUpload,
  keepRosterUpload,
} from "~/features/roster/keep-upload.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { previewRosterImport } from "~/features/roster/preview-import.server";
import { listRosterEntries } from "~db/queries/roster.server";
import { addRelationship, type Company, company, DAY } from "../../support/company";

const NOW = new Date("2026-01-10T10:00:00Z");
const BY = { accountId: "hr", now: NOW };

let own: Company;
beforeEach(() => {
  own = company([0, 0]);
});
afterEach(() => own.end());

async function upload(text: string): Promise<string> {
  const { db, relationship } = own;
  const kept = await keepRosterUpload(
    db,
    { relationshipId: relationship.id, fileName: "people.csv", bytes: Buffer.from(text) },
    BY,
  );
  if (!kept.ok) throw new Error(kept.reason);
  return kept.id;
}

async function accept(importId: string, removeAbsent = false) {
  const { db, relationship } = own;
  return importRoster(db, { relationship, importId, removeAbsent, language: "en" }, BY);
}

function addresses(): string[] {
  return listRosterEntries(own.db, own.relationship.id)
    .map((entry) => `${entry.departmentIndex} ${entry.email} ${entry.name ?? "-"}`)
    .sort();
}

const FIRST =
  "email,department,name\na@x.example,Sales,Ann\nb@x.example,Sales,Bo\nc@x.example,Marketing,Cy\n";
const SECOND =
  "email,department,name\nA@x.example,Marketing,\nb@x.example,Sales,Bo\nd@x.example,Sales,Di\nbad,Sales,\n";

describe("importing a roster", () => {
  test("stores nothing before it is accepted, and shows what it would do", async () => {
    await accept(await upload(FIRST));
    const id = await upload(SECOND);
    const waiting = findRosterUpload(own.db, own.relationship.id, id);
    const preview = await previewRosterImport(
      own.db,
      own.relationship,
      waiting ?? { id, content: "", reading: null },
    );
    expect(preview).toMatchObject({
      ok: true,
      counts: { inFile: [2, 1], added: [1, 0], updated: [0, 1], unchanged: [1, 0], absent: [0, 1] },
      moved: 1,
    });
    expect(addresses()).toHaveLength(3);
  });

  test("updates without doubling, keeps what the file does not say, and keeps people who are not in it", async () => {
    await accept(await upload(FIRST));
    expect(await accept(await upload(SECOND))).toEqual({
      ok: true,
      added: 1,
      updated: 1,
      removed: 0,
      leftOut: 1,
      absent: 1,
    });
    expect(addresses()).toEqual([
      "0 b@x.example Bo",
      "0 d@x.example Di",
      "1 a@x.example Ann",
      "1 c@x.example Cy",
    ]);
    expect(await accept(await upload(SECOND))).toMatchObject({ added: 0, updated: 0 });
  });

  test("removes people who are not in the file when asked to", async () => {
    await accept(await upload(FIRST));
    expect(await accept(await upload(SECOND), true)).toMatchObject({ removed: 1 });
    expect(addresses()).not.toContain("1 c@x.example Cy");
  });

  test("leaves another pair of departments alone", async () => {
    addRelationship(own.db, "north", [3, 3]);
    await accept(await upload(FIRST), true);
    expect(listRosterEntries(own.db, "north")).toHaveLength(6);
    const foreign = await upload(FIRST);
    expect(findRosterUpload(own.db, "north", foreign)).toBeNull();
  });

  test("happens once, even if the button is pressed twice", async () => {
    const id = await upload(FIRST);
    const results = await Promise.all([accept(id), accept(id)]);
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(addresses()).toHaveLength(3);
  });

  test("of a file without a usable row changes nothing, removal included", async () => {
    await accept(await upload(FIRST));
    expect(await accept(await upload("email,department\nx,Sales\n"), true)).toEqual({
      ok: false,
      reason: "nobody-to-import",
    });
    expect(addresses()).toHaveLength(3);
  });

  test("forgets an upload after a day, and leaves nothing of it in the file", async () => {
    const id = await upload("email,department\nsecret-marker@x.example,Sales\n");
    discardOldRosterUploads(own.db, new Date(+NOW + DAY - 1000));
    expect(findRosterUpload(own.db, own.relationship.id, id)).not.toBeNull();
    discardOldRosterUploads(own.db, new Date(+NOW + DAY + 1000));
    expect(findRosterUpload(own.db, own.relationship.id, id)).toBeNull();
    expect(own.db.$client.serialize().toString("latin1")).not.toContain("secret-marker");
  });

  test("of 10,000 people says how far it is and lets others work in between", async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `p${i}@x.example,${i % 2 ? "Sales" : "Marketing"},Person ${i}`,
    );
    const id = await upload(`email,department,name\n${rows.join("\n")}`);
    const steps: number[] = [];
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 1);
    const { db, relationship } = own;
    const result = await importRoster(
      db,
      { relationship, importId: id, removeAbsent: false, language: "en" },
      BY,
      (done) => steps.push(done),
    );
    clearInterval(others);
    expect(result).toMatchObject({ ok: true, added: 10_000 });
    expect(steps.length).toBeGreaterThan(10);
    expect(turns).toBeGreaterThan(5);
  });
});

describe("the roster", () => {
  test("is searched in addresses and names, whatever the capitals, wildcards taken as they stand", async () => {
    await accept(await upload(FIRST));
    const find = (search: string) =>
      listRoster(own.db, own.relationship, { search, page: 1 }).people.map((person) => person.email);
    expect(find("AN")).toEqual(["a@x.example"]);
    expect(find("b@x")).toEqual(["b@x.example"]);
    expect(find("%")).toEqual([]);
    expect(find("' or 1=1 --")).toEqual([]);
  });

  test("takes one person by hand, once, and gives one back", () => {
    const given = { email: "New@x.example", department: "Sales", name: "", language: "" };
    const { db, relationship } = own;
    expect(addRosterPerson(db, relationship, given, BY)).toMatchObject({ ok: true });
    expect(addRosterPerson(db, relationship, given, BY)).toMatchObject({
      ok: false,
      reason: "already-there",
    });
    expect(addRosterPerson(db, relationship, { ...given, email: "no" }, BY)).toMatchObject({
      reason: "problems",
    });
    const [entry] = listRosterEntries(db, relationship.id);
    addRelationship(db, "north", [0, 0]);
    expect(removeRosterPerson(db, { ...relationship, id: "north" }, entry?.id ?? "", BY)).toBeNull();
    expect(removeRosterPerson(db, relationship, entry?.id ?? "", BY)).toBe("new@x.example");
    expect(listRosterEntries(db, relationship.id)).toEqual([]);
  });

  test("leaves no address in the audit trail", async () => {
    await accept(await upload(FIRST), true);
    const [entry] = listRosterEntries(own.db, own.relationship.id);
    removeRosterPerson(own.db, own.relationship, entry?.id ?? "", BY);
    const trail = JSON.stringify(own.db.$client.prepare("select * from audit_event").all());
    expect(trail).toContain("roster imported");
    expect(trail).not.toContain("@");
  });
});
