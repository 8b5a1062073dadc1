import fs from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAccount } from "~/features/accounts/create-account.server";
import { hashPassword, passwordMatches } from "~/features/accounts/password.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { connectMailer } from "~/features/mail/connect-mailer.server";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { type PlanDraft, saveActionPlan } from "~/features/plan/save-action-plan.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { findPeople, findPersonData } from "~/features/privacy/find-person-data.server";
import { addRosterPerson } from "~/features/roster/change-roster.server";
import { importRoster } from "~/features/roster/import-roster.server";
import { findRosterUpload, keepRosterUpload } from "~/features/roster/keep-upload.server";
import { listRoster } from "~/features/roster/list-roster.server";
import { previewRosterImport } from "~/features/roster/preview-import.server";
import { runSchedule, sendWaitingMail } from "~/features/schedule/run-schedule.server";
import { openWave } from "~/features/waves/open-wave.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import { insertRosterEntries, listRosterEntries } from "~db/queries/roster.server";
import { HR } from "../../support/cast";
import { addRelationship, type Company, company, plannedWave } from "../../support/company";
import { insertReleasedWave } from "../../support/released-wave";
import { startMailServer } from "../../support/smtp";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: HR.accountId, now: NOW };
const TWO_WEEKS = new Date("2026-02-23T23:00:00Z");
const by = { accountId: "hr", now: NOW };

let own: Company;
beforeEach(() => {
  own = company();
});
afterEach(() => own.end());

function onRoster(email: string, name: string | null = null, relationshipId = "sales-marketing"): void {
  insertRosterEntries(own.db, [
    { id: email, relationshipId, email, departmentIndex: 0, name, language: null },
  ]);
}

async function upload(text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const kept = await keepRosterUpload(
    own.db,
    { relationshipId: "sales-marketing", fileName: "people.csv", bytes },
    { accountId: "hr", now: NOW },
  );
  if (!kept.ok) throw new Error("the file was refused");
  return kept.id;
}

function fixture(name: string): Promise<string> {
  return upload(fs.readFileSync(`test/fixtures/addresses/${name}.csv`, "utf8"));
}

async function importFile(importId: string, removeAbsent = false) {
  return importRoster(
    own.db,
    { relationship: own.relationship, importId, removeAbsent, language: "en" },
    { accountId: "hr", now: NOW },
  );
}

const stored = () => listRosterEntries(own.db, "sales-marketing").map(({ email }) => email);
const search = (text: string) =>
  listRoster(own.db, own.relationship, { search: text, page: 1 }).people.map(({ email }) => email);

/** Every table's every cell as text, to look for what must not be there any more. */
function everything(): string {
  const tables = own.db.$client.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  return tables
    .map((name) => JSON.stringify(own.db.$client.prepare(`select * from "${name}"`).all()))
    .join("\n");
}

describe("finding", () => {
  test.each([
    ["BO@MÜLLER.example", "bo@müller.example"],
    ["bo@xn--mller-kva.example", "bo@müller.example"],
    ["bo@xn--mller", "bo@müller.example"],
    ["müller".normalize("NFD"), "bo@müller.example"],
    ["SEÁN", "sean@ferry.example"],
    ["seán m".normalize("NFD"), "sean@ferry.example"],
    ["Ｓｅáｎ", "sean@ferry.example"],
    ["se\u200bán", "sean@ferry.example"],
  ])("%s finds %s, on the roster page and for data protection", async (text, email) => {
    await importFile(await fixture("search-non-ascii"));
    expect(search(text)).toEqual([email]);
    expect(findPeople(own.db, text).map((person) => person.address)).toEqual([email]);
  });

  test("a domain stored as punycode is found by its letters", () => {
    onRoster("bo@xn--mller-kva.example");
    expect(search("MÜLL")).toEqual(["bo@xn--mller-kva.example"]);
  });

  test("marks that nobody sees are no text to search for", () => {
    expect(findPeople(own.db, "\u200b\u200b\u200b\u200b")).toEqual([]);
  });
});

describe("erasing", () => {
  const SPELLINGS = [
    "Zoe@MÜLLER.example",
    "zoe@xn--mller-kva.example",
    "zoe@müller.example".normalize("NFD"),
    "ZOE@müller.example",
  ];

  function planWithOwner(address: string) {
    const wave = insertReleasedWave(own.db, 0, [
      { invited: 14, respondents: 12, score: 52 },
      { invited: 12, respondents: 11, score: 58 },
    ]);
    chooseInterventions(own.db, wave, ["ride-along"], BY);
    const change: Partial<PlanDraft["actions"][number]> = {
      firstOwner: "Zoe",
      secondOwner: "Jonas",
      firstOwnerEmail: address,
      secondOwnerEmail: "jonas@ferry.example",
    };
    const actions = (findPlanOfWave(own.db, wave.id)?.actions ?? []).map((it) => ({ ...it, ...change }));
    const draft = { actions, takeOut: [], reviewOn: null, notes: "" };
    expect(saveActionPlan(own.db, own.relationship, wave, draft, BY)).toMatchObject({ ok: true });
  }

  test.each(SPELLINGS)(
    "no further mail goes to the address, though the plan spells it %s",
    async (address) => {
      const server = await startMailServer();
      const mailer = connectMailer({
        smtpUrl: server.url,
        from: "Tandem <tandem@brandt.example>",
        publicUrl: "https://tandem.brandt.example",
      });
      planWithOwner(address);
      onRoster("zoe@müller.example");
      await runSchedule(own.db, own.keys, mailer, NOW);
      expect(erasePerson(own.db, "zoe@müller.example", by)).toMatchObject({
        ok: true,
        rosters: 1,
        reminders: 3,
      });
      await runSchedule(own.db, own.keys, mailer, TWO_WEEKS);
      await sendWaitingMail(own.db, own.keys, mailer, TWO_WEEKS);
      expect(server.recipients).toEqual(["jonas@ferry.example"]);
      expect(everything()).not.toMatch(/zoe@/i);
      mailer.close();
      await server.stop();
    },
  );

  test("reaches roster, open wave, uploads and plan in all their spellings, says so, and takes nobody else", async () => {
    planWithOwner("Zoe@MÜLLER.example");
    addRelationship(own.db, "north", [6, 6]);
    onRoster("zoe@xn--mller-kva.example", null, "north");
    const wave = plannedWave(own.db, { delivery: "slips", relationshipId: "north" });
    expect(await openWave(own.db, own.keys, wave.id, wave.opensAt)).toEqual({ ok: true });
    onRoster("joe@müller.example");
    const waiting = await upload(
      'email;department;name\n\u200e"Zoe Quist" <ZOE@Mu\u0308ller.example>;Sales;Zoe\njoe@müller.example;Sales;Joe\n',
    );
    const other = await upload("email,department\njoe@müller.example,Sales\n");
    const person = findPersonData(own.db, "zoe@müller.example", "en");
    expect(person).toMatchObject({ rosters: [{}], waves: [{}], uploads: ["people.csv"], actions: 1 });
    expect(person?.otherSpellings).toEqual(["Zoe@MÜLLER.example", "zoe@xn--mller-kva.example"]);
    expect(erasePerson(own.db, "zoe@müller.example", by)).toMatchObject({
      ok: true,
      rosters: 1,
      openWaves: 1,
      uploads: 1,
    });
    expect(findRosterUpload(own.db, "sales-marketing", waiting)).toBeNull();
    expect(findRosterUpload(own.db, "sales-marketing", other)).not.toBeNull();
    expect(stored()).toContain("joe@müller.example");
    expect(everything()).not.toMatch(/zoe@/i);
    expect(findPersonData(own.db, "ZOE@MÜLLER.EXAMPLE", "en")).toBeNull();
  });

  test("takes nobody at a domain that only looks alike", () => {
    onRoster("a@straße.example");
    onRoster("a@strasse.example");
    onRoster("a@ışık.example");
    expect(erasePerson(own.db, "a@STRASSE.example", by)).toMatchObject({ ok: true, rosters: 1 });
    expect(erasePerson(own.db, "a@isik.example", by)).toEqual({ ok: false, reason: "nothing-held" });
    expect(stored()).toEqual(expect.arrayContaining(["a@straße.example", "a@ışık.example"]));
  });
});

describe("importing", () => {
  test("one mailbox in two spellings is one person, and every script is taken", async () => {
    const id = await fixture("idn-duplicates");
    const kept = findRosterUpload(own.db, "sales-marketing", id);
    const preview = kept && (await previewRosterImport(own.db, own.relationship, kept));
    expect(preview).toMatchObject({ file: { leftOut: [{ line: 3, kind: "duplicate", first: 2 }] } });
    expect(await importFile(id)).toMatchObject({ added: 2, leftOut: 1 });
    expect(stored()).toEqual(expect.arrayContaining(["bo@müller.example", "hi@उदाहरण.परीक्षा"]));
  });

  test("marks that nobody sees are taken out, before an address and behind a department", async () => {
    expect(await importFile(await fixture("invisible-marks"))).toMatchObject({ added: 2, leftOut: 0 });
    expect(stored()).toEqual(expect.arrayContaining(["anna@ferry.example", "bo@ferry.example"]));
  });

  test("a person who is there in another spelling is neither added nor removed", async () => {
    onRoster("bo@xn--mller-kva.example");
    const text = "email,department,name\nbo@MÜLLER.example,Sales,Bo\n";
    expect(await importFile(await upload(text), true)).toMatchObject({ added: 0, updated: 1, removed: 13 });
    expect(stored()).toEqual(["bo@xn--mller-kva.example"]);
  });

  test("one who is there already cannot be added by hand in another spelling", () => {
    onRoster("bo@xn--mller-kva.example");
    const given = { email: "BO@MÜLLER.example", department: "Sales", name: "", language: "" };
    expect(addRosterPerson(own.db, own.relationship, given, by)).toMatchObject({ reason: "already-there" });
  });
});

describe("rows stored before there was one form", () => {
  test("that share a mailbox are shown, never merged, and no wave opens with both", async () => {
    onRoster("bo@müller.example", "Bo");
    onRoster("bo@xn--mller-kva.example", "Bo again");
    const pair = ["bo@müller.example", "bo@xn--mller-kva.example"];
    const { sharedMailboxes } = listRoster(own.db, own.relationship, { search: "", page: 1 });
    expect(sharedMailboxes.map((people) => people.map(({ email }) => email))).toEqual([pair]);
    await importFile(await upload("email,department,name\nbo@müller.example,Marketing,Bo B.\n"), true);
    expect(stored()).toEqual(pair);
    own.end();
    own = company();
    onRoster("bo@müller.example");
    onRoster("bo@xn--mller-kva.example");
    const both = plannedWave(own.db);
    const refused = await openWave(own.db, own.keys, both.id, both.opensAt);
    expect(refused).toEqual({ ok: false, reason: "one-mailbox-twice", addresses: pair });
    own.db.$client.exec("delete from roster_entry where email = 'bo@müller.example'");
    expect(await openWave(own.db, own.keys, both.id, both.opensAt)).toEqual({ ok: true });
  });

  test("a person invited elsewhere in another spelling is invited elsewhere", async () => {
    addRelationship(own.db, "north", [6, 6]);
    onRoster("bo@müller.example");
    const wave = plannedWave(own.db);
    expect(await openWave(own.db, own.keys, wave.id, wave.opensAt)).toEqual({ ok: true });
    own.db.$client.exec(
      "update roster_entry set email = 'bo@xn--mller-kva.example' where relationship_id = 'north' and email = 'sales.1@north.example'",
    );
    const north = plannedWave(own.db, { relationshipId: "north" });
    expect(await openWave(own.db, own.keys, north.id, wave.opensAt)).toMatchObject({
      reason: "invited-elsewhere",
      people: 1,
    });
  });
});

describe("accounts", () => {
  const PASSWORD = "grüße aus Köln";
  const account = { name: "Kai", role: "hr" as const, password: PASSWORD };

  test("with a domain in letters are made once and found by every spelling", async () => {
    const made = await createAccount(own.db, { ...account, email: "Kai@MÜLLER.example" }, by);
    expect(made).toMatchObject({ ok: true });
    for (const email of [
      "kai@xn--mller-kva.example",
      "kai@müller.example".normalize("NFD"),
      " KAI@müller.example",
    ]) {
      expect(await signIn(own.db, email, PASSWORD, NOW)).toMatchObject({ ok: true });
      expect(await createAccount(own.db, { ...account, email }, by)).toMatchObject({
        reason: "address-taken",
      });
    }
    expect(findPersonData(own.db, "KAI@müller.example", "en")?.account?.role).toBe("hr");
  });

  test("let people in whichever way their keyboard spells the password, and nobody else", async () => {
    const composed = PASSWORD.normalize("NFC");
    const combining = PASSWORD.normalize("NFD");
    for (const chosen of [composed, combining]) {
      const hash = await hashPassword(chosen);
      for (const typed of [composed, combining]) expect(await passwordMatches(hash, typed)).toBe(true);
      expect(await passwordMatches(hash, "grusse aus Koln")).toBe(false);
      expect(await passwordMatches(hash, PASSWORD.toUpperCase())).toBe(false);
    }
  });

  test("made by an earlier version, which hashed what was typed, still let people in", async () => {
    const { hash } = await import("@node-rs/argon2");
    for (const form of ["NFC", "NFD"] as const) {
      const old = await hash(PASSWORD.normalize(form));
      expect(await passwordMatches(old, PASSWORD.normalize("NFC"))).toBe(true);
      expect(await passwordMatches(old, PASSWORD.normalize("NFD"))).toBe(true);
    }
    const ligature = await hash("ﬁve ﬁne ﬁsh");
    expect(await passwordMatches(ligature, "ﬁve ﬁne ﬁsh")).toBe(true);
  });
});
