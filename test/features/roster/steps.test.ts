import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { renameRelationship } from "~/features/company/manage-relationships.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { findPeople, findPersonData } from "~/features/privacy/find-person-data.server";
import { changeRosterPerson } from "~/features/roster/change-person.server";
import { addRosterPerson } from "~/features/roster/change-roster.server";
import { describeRosterPreview } from "~/features/roster/describe-preview.server";
import { importRoster, removeAbsentPeople } from "~/features/roster/import-roster.server";
import { keepOneSpelling } from "~/features/roster/keep-one-spelling.server";
import { findRosterUpload, keepRosterUpload } from "~/features/roster/keep-upload.server";
import { listAbsentPeople } from "~/features/roster/list-absent-people.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { previewRosterImport, readUpload } from "~/features/roster/preview-import.server";
import { saveMapping } from "~/features/roster/save-mapping.server";
import { needsMapping, showMapping } from "~/features/roster/show-mapping.server";
import { findUndo, forgetOldUndo, undoRosterImport } from "~/features/roster/undo-import.server";
import { insertRosterEntries, listRosterEntries } from "~db/queries/roster.server";
import { type Company, company, DAY } from "../../support/company";

const NOW = new Date("2026-11-30T10:00:00Z");
const BY = { accountId: "hr", now: NOW };
const PAIR = "sales-marketing";

let own: Company;
beforeEach(() => {
  own = company([0, 0]);
});
afterEach(() => own.end());

async function upload(content: string | Buffer) {
  const bytes = Buffer.from(content);
  const kept = await keepRosterUpload(own.db, { relationshipId: PAIR, fileName: "people.csv", bytes }, BY);
  if (!kept.ok) throw new Error(kept.reason);
  return waiting(kept.id);
}

function waiting(id: string) {
  const found = findRosterUpload(own.db, PAIR, id);
  if (!found) throw new Error("the upload is gone");
  return found;
}

function accept(importId: string, removeAbsent = false) {
  const { db, relationship } = own;
  return importRoster(db, { relationship, importId, removeAbsent, language: "en" }, BY);
}

const people = () =>
  listRosterEntries(own.db, PAIR)
    .map(({ email, departmentIndex, name }) => `${departmentIndex} ${email || "-"} ${name ?? "-"}`)
    .sort();

const undo = () => {
  const found = findUndo(own.db, PAIR, NOW);
  return found ? undoRosterImport(own.db, own.relationship, found.id, BY) : null;
};

const FIRST =
  "email,department,name\na@x.example,Sales,Ann\nb@x.example,Sales,Bo\nc@x.example,Marketing,Cy\n";
const SECOND =
  "email,department,name\na@x.example,Marketing,Anna\nb@x.example,Sales,Bo\nd@x.example,Sales,Di\n";
const AFTER_FIRST = ["0 a@x.example Ann", "0 b@x.example Bo", "1 c@x.example Cy"];

describe("the step of columns and departments", () => {
  const SPELLED =
    "Mail A;Mail B;Team\nx@home.example;a@x.example;Vertrieb Nord\ny@home.example;b@x.example;Mktg\nz@home.example;c@x.example;IT\n";
  const columns = { email: 1, department: 2, name: -1, firstName: -1, lastName: -1, language: -1 };
  const departments = { "vertrieb nord": 0, mktg: 1, it: "elsewhere" } as const;

  test("is asked for, guesses, and what it says is remembered for the next file and for no other columns", async () => {
    const { db, relationship } = own;
    const first = await upload(SPELLED);
    expect(needsMapping(first, await readUpload(db, first, relationship))).toBe(true);
    const shown = await showMapping(db, relationship, first);
    expect(shown.spellings.map(({ value, choice }) => `${value} ${choice}`)).toEqual([
      "Vertrieb Nord 0",
      "Mktg 1",
      "IT elsewhere",
    ]);
    expect(await saveMapping(db, relationship, first, { encoding: "", columns, departments })).toEqual({
      ok: true,
      askAgain: false,
    });
    expect(await accept(first.id)).toMatchObject({ added: 2, leftOut: 0 });
    expect(people()).toEqual(["0 a@x.example -", "1 b@x.example -"]);

    const next = await upload(SPELLED.replace("c@x.example;IT", "c@x.example;vertrieb  NORD"));
    const file = await readUpload(db, next, relationship);
    expect(needsMapping(next, file)).toBe(false);
    expect(file).toMatchObject({ ok: true, people: [{}, {}, { email: "c@x.example", departmentIndex: 0 }] });

    const other = await upload(SPELLED.replace("Mail B", "Mail C"));
    expect(needsMapping(other, await readUpload(db, other, relationship))).toBe(true);
  });

  test("asks again where another column is that of the departments", async () => {
    const { db, relationship } = own;
    const file = await upload("email,Team,Unit\na@x.example,Red,Sales\nb@x.example,Blue,Elsewhere\n");
    const given = { encoding: "", columns: { ...columns, email: 0, department: 2 }, departments: {} };
    expect(await saveMapping(db, relationship, file, given)).toEqual({ ok: true, askAgain: true });
    const shown = await showMapping(db, relationship, waiting(file.id));
    expect(shown.spellings.map(({ value }) => value)).toEqual(["Sales", "Elsewhere"]);
  });

  test("refuses what means nobody, and says which field", async () => {
    const { db, relationship } = own;
    const file = await upload(SPELLED);
    const save = (change: object) =>
      saveMapping(db, relationship, file, { encoding: "", columns, departments, ...change });
    expect(await save({ columns: { ...columns, department: -1 } })).toMatchObject({
      problems: [{ field: "department", problem: "department" }],
    });
    expect(await save({ columns: { ...columns, email: -1 } })).toMatchObject({
      problems: [{ field: "email", problem: "email" }],
    });
    expect(await save({ columns: { ...columns, name: 1 } })).toMatchObject({
      problems: [{ field: "email", problem: "twice" }, { field: "name" }],
    });
    const nobody = { "vertrieb nord": "elsewhere", mktg: "elsewhere", it: "elsewhere" };
    expect(await save({ departments: nobody })).toMatchObject({
      problems: [{ field: "departments", problem: "departments" }],
    });
  });

  test("offers the encodings in which names read differently, and reads the file anew in the chosen one", async () => {
    const { db, relationship } = own;
    const file = await upload(
      Buffer.from("name,email,department\nJ\x9arg M\x9fller,a@x.example,Sales\n", "latin1"),
    );
    const { encodings } = await showMapping(db, relationship, file);
    expect(encodings[0]).toMatchObject({ code: "macintosh", names: ["Jörg Müller"] });
    expect(encodings.some(({ names }) => names.join() === "Jšrg MŸller")).toBe(true);
    const chosen = { encoding: "windows-1252", columns, departments: {} };
    expect(await saveMapping(db, relationship, file, chosen)).toEqual({ ok: true, askAgain: true });
    expect(waiting(file.id).content).toContain("Jšrg MŸller");
  });
});

describe("the preview names everybody", () => {
  test("new, changed from what to what, not in the file, and left out", async () => {
    await accept((await upload(FIRST)).id);
    const file = await upload(`${SECOND}bad,Sales,Ed\n`);
    const preview = await describeRosterPreview(own.db, own.relationship, file, "en");
    if (!preview.ok) throw new Error(preview.sentence);
    const { lists } = preview;
    expect(lists.added.shown).toMatchObject([{ email: "d@x.example", name: "Di" }]);
    expect(lists.updated.shown).toMatchObject([
      {
        person: { email: "a@x.example" },
        changed: [
          { field: "name", before: "Ann", after: "Anna" },
          { field: "departmentIndex", before: "0", after: "1" },
        ],
      },
    ]);
    expect(lists.absent.shown).toMatchObject([{ email: "c@x.example", name: "Cy" }]);
    expect(lists.leftOut.shown).toMatchObject([{ line: 5, kind: "address-unusable" }]);
    expect(people()).toEqual(AFTER_FIRST);
  });

  test("page by page where there are many", async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => `p${index}@x.example,Sales`);
    const file = await upload(`email,department\n${rows.join("\n")}\n`);
    const at = async (page: number) => {
      const part = { list: "added" as const, page };
      const preview = await describeRosterPreview(own.db, own.relationship, file, "en", part);
      return preview.ok ? preview.lists.added : null;
    };
    expect(await at(1)).toMatchObject({ total: 1203, pages: 3, shown: { length: 500 } });
    expect(await at(3)).toMatchObject({ page: 3, shown: { length: 203 } });
    expect(await at(99)).toMatchObject({ page: 3 });
  });
});

describe("another name of a department", () => {
  test.each(["exchanged in steps", "renamed"])(
    "asks anew of files that wait what their spellings mean: %s",
    async (how) => {
      const file = await upload("email,department\na@x.example,Vertrieb\n");
      const places = { email: 0, department: 1, name: -1, firstName: -1, lastName: -1, language: -1 };
      const given = { encoding: "", columns: places, departments: { vertrieb: 0 as const } };
      const stored = () => findRosterUpload(own.db, PAIR, file.id);
      expect(await saveMapping(own.db, own.relationship, file, given)).toEqual({ ok: true, askAgain: false });
      expect(stored()?.reading).not.toBeNull();
      const names = (firstDepartment: string, secondDepartment: string) => ({
        name: own.relationship.name,
        firstDepartment,
        secondDepartment,
      });
      const steps =
        how === "renamed"
          ? [names("Vertrieb Nord", "Marketing")]
          : [names("X", "Marketing"), names("X", "Sales"), names("Marketing", "Sales")];
      for (const step of steps)
        expect(renameRelationship(own.db, PAIR, step, BY)).toMatchObject({ ok: true });
      expect(stored()?.reading).toBeNull();
      const [step] = steps.slice(-1);
      const preview = await previewRosterImport(own.db, { ...own.relationship, ...step }, stored() ?? file);
      expect(preview).toMatchObject({ ok: true, file: { departmentsSure: false } });
    },
  );
});

describe("people who are not in the file", () => {
  test("stay until somebody names their number", async () => {
    await accept((await upload(FIRST)).id);
    const file = await upload(SECOND);
    expect(await accept(file.id)).toMatchObject({ ok: true, removed: 0, absent: 1 });
    expect(await listAbsentPeople(own.db, own.relationship, file)).toMatchObject([{ email: "c@x.example" }]);
    const { db, relationship } = own;
    const remove = (expected: number) =>
      removeAbsentPeople(db, { relationship, importId: file.id, expected }, BY);
    for (const wrong of [0, 2, Number.NaN])
      expect(await remove(wrong)).toEqual({ ok: false, reason: "number-differs", absent: 1 });
    expect(people()).toContain("1 c@x.example Cy");
    expect(await remove(1)).toEqual({ ok: true, removed: 1 });
    expect(people()).not.toContain("1 c@x.example Cy");
    expect(await remove(1)).toMatchObject({ reason: "upload-gone" });
  });

  test("are none of those whom a row names that cannot be used", async () => {
    await accept((await upload(FIRST)).id);
    own.db.$client.exec("update roster_entry set email = '' where name = 'Cy'");
    const file = await upload(
      "email,department,name\nA@x.example,Accounts,\n,Accounts,Cy\nnone,Sales,Di\nd@x.example,Sales,Ed\n",
    );
    expect(await listAbsentPeople(own.db, own.relationship, file)).toMatchObject([{ email: "b@x.example" }]);
    expect(await accept(file.id, true)).toMatchObject({ ok: true, removed: 1, leftOut: 3 });
    expect(people()).toEqual(["0 a@x.example Ann", "0 d@x.example Ed", "1 - Cy"]);
  });

  test("are those whose department is another one, whoever is called like them", async () => {
    await accept((await upload(FIRST)).id);
    const file = await upload("email,department,name\nb@x.example,Sales,Bo\nelse@x.example,Accounts,Ann\n");
    expect(await accept(file.id, true)).toMatchObject({ ok: true, removed: 2 });
  });
});

describe("a change is taken back for a day", () => {
  beforeEach(async () => {
    await accept((await upload(FIRST)).id);
    own.db.$client.prepare("update roster_entry set invited_in = '[]' where email = 'c@x.example'").run();
  });

  test("whole: added, changed and removed, with the waves that invited them", async () => {
    await accept((await upload(SECOND)).id, true);
    expect(undo()).toEqual({ ok: true, putBack: 1, changedBack: 1, removed: 1 });
    expect(people()).toEqual(AFTER_FIRST);
    const invited = own.db.$client.prepare("select invited_in from roster_entry where name = 'Cy'").pluck();
    expect(invited.get()).toBe("[]");
  });

  test("the last one first, and then the one before", async () => {
    await accept((await upload(SECOND)).id, true);
    expect(undo()).toMatchObject({ ok: true });
    expect(undo()).toMatchObject({ ok: true, removed: 3 });
    expect(people()).toEqual([]);
    expect(undo()).toBeNull();
  });

  test("but never for somebody erased since", async () => {
    await accept((await upload(SECOND)).id, true);
    expect(findPersonData(own.db, "C@x.example", "en")?.uploads).toHaveLength(1);
    expect(erasePerson(own.db, "C@x.example", BY)).toMatchObject({ ok: true, rosters: 0, undo: 1 });
    expect(erasePerson(own.db, "d@x.example", BY)).toMatchObject({ ok: true, rosters: 1 });
    expect(undo()).toMatchObject({ ok: true, putBack: 0, removed: 0 });
    expect(people()).toEqual(["0 a@x.example Ann", "0 b@x.example Bo"]);
    expect(own.db.$client.serialize().toString("latin1")).not.toMatch(/[cd]@x\.example/);
  });

  test("nor for somebody changed by hand since, nor into a mailbox that somebody has by now", async () => {
    await accept((await upload(SECOND)).id, true);
    const anna = listRosterEntries(own.db, PAIR).find(({ name }) => name === "Anna");
    const byHand = { email: "a@x.example", department: "Marketing", name: "Annabel", language: "" };
    expect(changeRosterPerson(own.db, own.relationship, anna?.id ?? "", byHand, BY)).toMatchObject({
      ok: true,
    });
    const cy = { email: "C@X.example", department: "Sales", name: "Cyrus", language: "" };
    expect(addRosterPerson(own.db, own.relationship, cy, BY)).toMatchObject({ ok: true });
    expect(undo()).toEqual({ ok: true, putBack: 0, changedBack: 0, removed: 1 });
    expect(people()).toEqual(["0 b@x.example Bo", "0 c@x.example Cyrus", "1 a@x.example Annabel"]);
  });

  test("and no longer, and nothing of it is left in the file", async () => {
    await accept((await upload(SECOND)).id, true);
    expect(findUndo(own.db, PAIR, new Date(+NOW + DAY - 1000))).not.toBeNull();
    expect(findUndo(own.db, PAIR, new Date(+NOW + DAY + 1000))).toBeNull();
    forgetOldUndo(own.db, new Date(+NOW + DAY + 1000));
    expect(own.db.$client.prepare("select count(*) from roster_undo_entry").pluck().get()).toBe(0);
    expect(own.db.$client.serialize().toString("latin1")).not.toContain("c@x.example");
  });
});

describe("people without an address", () => {
  const SLIPS = "email,department,name\n,Sales,Ed Noll\n,Marketing,Ed Noll\na@x.example,Sales,Ann\n";

  test("are imported once, however often the file comes", async () => {
    expect(await accept((await upload(SLIPS)).id)).toMatchObject({ added: 3 });
    expect(await accept((await upload(SLIPS.replace("Ed Noll", "ED  NOLL"))).id, true)).toMatchObject({
      added: 0,
      removed: 0,
    });
    expect(listRoster(own.db, own.relationship, { search: "", page: 1 }).withoutAddress).toBe(2);
  });

  test("keep being one person when they get an address, or a file leaves it out", async () => {
    await accept((await upload(SLIPS)).id);
    const withAddress = SLIPS.replace("\n,Sales,Ed", "\ned@x.example,Sales,Ed");
    expect(await accept((await upload(withAddress)).id, true)).toMatchObject({
      added: 0,
      updated: 1,
      removed: 0,
    });
    expect(people()).toContain("0 ed@x.example Ed Noll");
    expect(await accept((await upload(SLIPS)).id, true)).toMatchObject({ added: 0, updated: 0, removed: 0 });
    expect(people()).toContain("0 ed@x.example Ed Noll");
  });

  test("that nothing tells apart are named, not merged silently", async () => {
    const file = await readUpload(
      own.db,
      await upload("email,department,name\n,Sales,Ed Noll\n,Sales,Ed Noll\n"),
      own.relationship,
    );
    expect(file).toMatchObject({ leftOut: [{ line: 3, kind: "duplicate-name", first: 2 }] });
  });

  test("are found and erased by name, uploads included, and nobody else is", async () => {
    await accept((await upload(SLIPS)).id);
    await upload('Name;Mail;Abteilung\n"Noll, Ed";;Sales\n');
    expect(findPeople(own.db, "ed noll")).toEqual([{ address: null, name: "Ed Noll" }]);
    expect(erasePerson(own.db, "Ed Noll", BY)).toMatchObject({ ok: true, rosters: 2, uploads: 1 });
    expect(people()).toEqual(["0 a@x.example Ann"]);
  });
});

describe("one person", () => {
  test("is changed in every field, and never into somebody who is there", async () => {
    await accept((await upload(FIRST)).id);
    const ann = listRosterEntries(own.db, PAIR).find(({ name }) => name === "Ann");
    const change = (given: object) =>
      changeRosterPerson(
        own.db,
        own.relationship,
        ann?.id ?? "",
        { email: "a@x.example", department: "Sales", name: "Ann", language: "", ...given },
        BY,
      );
    expect(change({ email: "new@x.example", department: "Marketing", language: "de" })).toMatchObject({
      ok: true,
    });
    expect(people()).toContain("1 new@x.example Ann");
    expect(change({ email: "B@X.example" })).toEqual({
      ok: false,
      reason: "already-there",
      departmentIndex: 0,
    });
    expect(change({ email: "no" })).toMatchObject({ reason: "problems" });
    expect(change({ email: "" })).toMatchObject({ ok: true });
    expect(
      changeRosterPerson(
        own.db,
        { ...own.relationship, id: "x" },
        ann?.id ?? "",
        { email: "", department: "Sales", name: "A", language: "" },
        BY,
      ),
    ).toEqual({ ok: false, reason: "gone" });
  });

  test("stays alone of a mailbox that stands here twice", () => {
    const entry = { relationshipId: PAIR, departmentIndex: 0, language: null };
    insertRosterEntries(own.db, [
      { ...entry, id: "one", email: "bo@müller.example", name: "Bo" },
      { ...entry, id: "two", email: "bo@xn--mller-kva.example", name: "Bo again" },
      { ...entry, id: "three", email: "joe@müller.example", name: "Joe" },
    ]);
    expect(keepOneSpelling(own.db, own.relationship, "two", BY)).toEqual({
      email: "bo@xn--mller-kva.example",
      removed: 1,
    });
    expect(people()).toEqual(["0 bo@xn--mller-kva.example Bo again", "0 joe@müller.example Joe"]);
    // It was decided: no import that is taken back undoes it.
    expect(undo()).toBeNull();
  });

  test("stays decided when the import before is taken back", async () => {
    await accept((await upload("email,department,name\nbo@müller.example,Sales,Bo\n")).id);
    const entry = { relationshipId: PAIR, departmentIndex: 0, language: null, name: "Bo too" };
    insertRosterEntries(own.db, [{ ...entry, id: "two", email: "bo@xn--mller-kva.example" }]);
    const [first] = listRosterEntries(own.db, PAIR).filter(({ id }) => id !== "two");
    expect(keepOneSpelling(own.db, own.relationship, first?.id ?? "", BY)).toMatchObject({ removed: 1 });
    undo();
    expect(people()).toEqual(["0 bo@müller.example Bo"]);
  });
});
