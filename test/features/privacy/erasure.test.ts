import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { describe, expect, test } from "vitest";
import { formatQuarter } from "~/content/intl";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { findPeople, findPersonData } from "~/features/privacy/find-person-data.server";
import { keepRosterUpload } from "~/features/roster/keep-upload.server";
import { scrubWhatWaits } from "~/features/storage/scrub-database.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { lastParticipation, refreshParticipation } from "~/features/waves/refresh-participation.server";
import { type Database, migrateDatabase, openDatabase, truncateLog } from "~db/client.server";
import { deleteEverythingOf } from "~db/queries/erasure.server";
import { listDueMail } from "~db/queries/mail.server";
import { findWave } from "~db/queries/waves.server";
import * as schema from "~db/schema";
import { bytesOf } from "../../privacy/storage-attack";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  planWave,
  respondent,
  sampleContent,
  temporaryDirectory,
  temporaryKeys,
} from "../../support/surveyed-wave";

const by = { accountId: "hr", now: DURING };
const GONE = "person3@rel1.example";
const NAME = "Zaphod Quist";

function database(): { db: Database; file: string } {
  const file = path.join(temporaryDirectory(), "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  return { db, file };
}

function rename(db: Database): void {
  db.$client.prepare("update roster_entry set name = ? where email = ?").run(NAME, GONE);
}

/** An open wave with its mails queued; the person is on the roster, invited, and in a file that waits. */
async function openWaveWithMail() {
  const { db, file } = database();
  const keys = temporaryKeys();
  planWave(db, { id: "before", people: [40, 40] });
  rename(db);
  db.$client.exec("delete from wave");
  const id = await openPlannedWave(db, keys, { people: [40, 40] });
  const wave = findWave(db, id);
  if (!wave) throw new Error("no wave");
  queueDueMail(db, wave, "tandem.example", DURING);
  const bytes = Buffer.from(`email,department,name\n${GONE},Sales,${NAME}\n`);
  await keepRosterUpload(
    db,
    { relationshipId: "rel1", fileName: "people.csv", bytes },
    { accountId: "hr", now: DURING },
  );
  return { db, file, keys, id };
}

describe("erasing a person", () => {
  test("takes them out of roster, open wave, mail queue and uploads, and nobody else", async () => {
    const { db } = await openWaveWithMail();
    expect(findPersonData(db, GONE.toUpperCase(), "en")).toMatchObject({
      rosters: [{ department: "Sales", name: NAME }],
      waves: [
        { quarter: formatQuarter("en", "2026-Q4"), mails: [{ message: "invitation", state: "queued" }] },
      ],
      uploads: ["people.csv"],
    });
    expect(erasePerson(db, GONE, by)).toEqual({
      ok: true,
      rosters: 1,
      openWaves: 1,
      uploads: 1,
      undo: 0,
      reminders: 0,
      trail: 0,
      history: 0,
      accounts: 0,
      scrubbed: true,
    });
    expect(findPersonData(db, GONE, "en")).toBeNull();
    expect(findPeople(db, "Zaphod")).toEqual([]);
    const due = listDueMail(db, DURING, 1000);
    expect(due).toHaveLength(79);
    expect(due.map(({ invitee }) => invitee.email)).not.toContain(GONE);
    expect(erasePerson(db, GONE, by)).toEqual({ ok: false, reason: "nothing-held" });
  });

  test("queues no reminder for them later", async () => {
    const { db, id } = await openWaveWithMail();
    erasePerson(db, GONE, by);
    db.$client.exec("update mail_queue set state = 'sent'");
    const wave = findWave(db, id);
    expect(wave && queueDueMail(db, wave, "tandem.example", new Date("2026-12-02T10:00:00Z"))).toBe(79);
  });

  test("leaves their code valid: it is neither voided nor looked up", async () => {
    const { db, keys, id } = await openWaveWithMail();
    const everybody = personalCodes(db, keys, id, 0);
    const invited = db.select().from(schema.invitee).all();
    const place = invited.filter((row) => row.departmentIndex === 0).findIndex((row) => row.email === GONE);
    const code = everybody[place];
    if (!code) throw new Error("no code");
    const claims = db.$client.prepare("select * from claim order by code_mac").all();
    erasePerson(db, GONE, by);
    expect(db.$client.prepare("select * from claim order by code_mac").all()).toEqual(claims);
    const person = respondent(db, id, code);
    const reply = claimBallot(db, keys, id, person.claimJson, DURING);
    expect(reply.ok).toBe(true);
    expect(castBallot(db, keys, id, person.seal(reply, sampleContent(3)), DURING).ok).toBe(true);
  });

  test("does not change what was promised: counts and result of the wave stay", async () => {
    const { db, keys, id } = await openWaveWithMail();
    const codes = [
      ...personalCodes(db, keys, id, 0).slice(0, 9),
      ...personalCodes(db, keys, id, 1).slice(0, 9),
    ];
    codes.forEach((code, seed) => {
      answer(db, keys, id, code, sampleContent(seed));
    });
    erasePerson(db, GONE, by);
    const closed = await closeWave(db, keys, id, CLOSES);
    expect(closed).toMatchObject({ ok: true, released: true, counted: 18 });
    const content = String(db.$client.prepare("select content from release").pluck().get());
    expect(JSON.parse(content).departments[0]).toMatchObject({ invited: 40 });
  });

  test("is recorded without the address or the name", async () => {
    const { db } = await openWaveWithMail();
    erasePerson(db, GONE, by);
    const trail = JSON.stringify(db.$client.prepare("select * from audit_event").all());
    expect(trail).toContain("person erased");
    expect(trail).not.toContain(GONE);
    expect(trail).not.toContain(NAME);
  });
});

describe("erasing reaches", () => {
  const count = (db: Database, table: string) =>
    db.$client.prepare(`select count(*) from ${table}`).pluck().get();

  test.each([GONE, NAME])("what was said of the last file where it names %s", async (person) => {
    const { db } = await openWaveWithMail();
    const keep = (departments: string) =>
      db.$client
        .prepare(
          "insert or replace into roster_mapping (relationship_id, columns, departments, changed_at) values ('rel1', ?, ?, 1)",
        )
        .run('{"email":"mail","department":"team"}', departments);
    db.$client.exec("delete from roster_import");
    keep('{"sales team":0,"quist":"elsewhere"}');
    expect(erasePerson(db, "nobody@rel1.example", by)).toMatchObject({ ok: false });
    expect(count(db, "roster_mapping")).toBe(1);
    keep('{"sales team":0,"zaphod quist":"elsewhere"}');
    expect(findPersonData(db, person, "en")?.uploads).toEqual(["how the last file of a roster was read"]);
    expect(erasePerson(db, person, by)).toMatchObject({ ok: true, uploads: 1 });
    expect(count(db, "roster_mapping")).toBe(0);
  });

  test("lines of a change that can be taken back from before they had an address", async () => {
    const { db } = await openWaveWithMail();
    db.$client.exec(
      `insert into roster_undo (id, relationship_id, created_at, added) values ('u', 'rel1', 1, '[]');
       insert into roster_undo_entry (id, undo_id, change, entry_id, email, department_index, name) values
         ('1', 'u', 'updated', 'gone', '', 0, '${NAME}'), ('2', 'u', 'removed', 'other', '', 0, 'Arthur Dent'),
         ('3', 'u', 'updated', 'third', '', 0, 'Ford'), ('4', 'u', 'removed', 'third', '${GONE}', 0, 'Tricia')`,
    );
    expect(erasePerson(db, GONE, by)).toMatchObject({ ok: true, undo: 3 });
    expect(db.$client.prepare("select name from roster_undo_entry").pluck().all()).toEqual(["Arthur Dent"]);
  });

  test.each(["latin1", "cp850", "another name"])(
    "a file whose encoding was guessed wrong, by name: %s",
    async (how) => {
      const { db } = await openWaveWithMail();
      const name = "Jörg Åkesson";
      const line =
        { latin1: "J\xf6rg \xc5kesson", cp850: "J\x94rg \x8fkesson", "another name": "Jens Larsson" }[how] ??
        "";
      const source = Buffer.from(`email;department;name\n;Sales;${line}\n`, "latin1");
      db.$client
        .prepare(
          "insert into roster_import (id, relationship_id, account_id, file_name, content, created_at, encoding, source) values ('g', 'rel1', 'hr', 'guess.csv', 'J?rg ?kesson', 1, 'windows-1253', ?)",
        )
        .run(source);
      const held = how !== "another name";
      expect(findPersonData(db, name, "en")?.uploads ?? []).toEqual(held ? ["guess.csv"] : []);
      expect(erasePerson(db, name, by)).toMatchObject(held ? { ok: true, uploads: 1 } : { ok: false });
      expect(count(db, "roster_import")).toBe(held ? 1 : 2);
    },
  );
});

test("erasing one after another does not shift the band of participation, which would count the ballots", async () => {
  const { db, keys, id } = await openWaveWithMail();
  const codes = personalCodes(db, keys, id, 0).slice(0, 18);
  codes.forEach((code, seed) => {
    answer(db, keys, id, code, sampleContent(seed));
  });
  const day = (date: number) => new Date(2026, 10, date, 9);
  refreshParticipation(db, day(26));
  const before = lastParticipation(id)?.band;
  for (let person = 20; person < 60; person += 1) {
    erasePerson(db, `person${person}@rel1.example`, by);
  }
  refreshParticipation(db, day(27));
  expect(before).toBeDefined();
  expect(lastParticipation(id)?.band).toEqual(before);
});

describe("what is left in the file and its log", () => {
  test("holds neither the address nor the name, nowhere", async () => {
    const { db, file } = await openWaveWithMail();
    const before = bytesOf(file);
    expect(before.includes(GONE) && before.includes(NAME)).toBe(true);
    erasePerson(db, GONE, by);
    const after = bytesOf(file);
    expect([after.includes(GONE), after.includes(NAME)]).toEqual([false, false]);
    expect(after.includes("person4@rel1.example")).toBe(true);
  });

  test("is taken out later when another program reads the database meanwhile", async () => {
    const { db, file } = await openWaveWithMail();
    db.$client.pragma("busy_timeout = 50");
    const reader = new BetterSqlite3(file, { readonly: true });
    reader.exec("begin");
    reader.prepare("select count(*) from roster_entry").get();
    expect(erasePerson(db, GONE, by)).toMatchObject({ ok: true, scrubbed: false });
    expect(bytesOf(file).includes(NAME)).toBe(true);
    reader.exec("commit");
    reader.close();
    scrubWhatWaits(db);
    expect(bytesOf(file).includes(NAME)).toBe(false);
  });

  test("still holds it when the same rows are deleted by a careless connection", async () => {
    const { db, file } = await openWaveWithMail();
    truncateLog(db);
    db.$client.close();
    const connection = new BetterSqlite3(file);
    connection.pragma("secure_delete = OFF");
    connection.pragma("foreign_keys = ON");
    const careless = drizzle(connection, { schema });
    deleteEverythingOf(careless, GONE);
    expect(findPersonData(careless, GONE, "en")).toBeNull();
    expect(bytesOf(file).includes(NAME)).toBe(true);
    truncateLog(careless);
    expect(bytesOf(file).includes(NAME)).toBe(true);
    connection.close();
  });
});
