import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { describe, expect, test } from "vitest";
import { encodeContent } from "~/ballot/ballot-content";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { type Database, migrateDatabase, openDatabase, truncateLog } from "~db/client.server";
import * as schema from "~db/schema";
import { invitee } from "~db/schema";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryDirectory,
  temporaryKeys,
} from "../support/surveyed-wave";
import { bytesOf, hiddenOrder, type Person, search, timeColumns } from "./storage-attack";

// One fewer than comments need: they are withheld, and must be gone after closing.
const PEOPLE = 9;
const NOTHING = { codes: 0, addresses: 0, ballots: 0, secrets: 0 };

/** A real file in which everybody of Sales has answered, with what the attacker wants to find in it. */
async function surveyedFile() {
  const file = path.join(temporaryDirectory(), "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [PEOPLE, 6] });
  const addresses = db.select().from(invitee).all();
  const codes = personalCodes(db, keys, id, 0);
  const sales = addresses.filter(({ departmentIndex }) => departmentIndex === 0);
  const people: Person[] = codes.map((code, seed) => {
    const comment = `what person number ${seed} thinks`;
    const content = sampleContent(seed, comment);
    answer(db, keys, id, code, content);
    const answers = Buffer.from(encodeContent(content).subarray(0, 24));
    return { address: sales[seed]?.email ?? "", code: code.code, answers, comment };
  });
  const secrets = readKeyFile(keys, id);
  if (!secrets?.tallySecret) throw new Error("no keys");
  const { issuerSecret, tallySecret, codeSecret, pepper } = secrets;
  return { file, db, keys, id, people, secrets: [issuerSecret, tallySecret, codeSecret, pepper] };
}

describe("database and write-ahead log of an open wave", () => {
  test("hold no code, no answer, no comment and no secret; addresses only because mails are sent", async () => {
    const { file, db, people, secrets } = await surveyedFile();
    expect(fs.statSync(`${file}-wal`).size).toBe(0);
    const found = search(bytesOf(file), people, secrets);
    expect(found).toEqual({ ...NOTHING, addresses: PEOPLE });
    truncateLog(db);
    expect(search(bytesOf(file), people, secrets)).toEqual({ ...NOTHING, addresses: PEOPLE });
  });

  test("have no hidden row number and no time on the respondents' side", async () => {
    const { db } = await surveyedFile();
    for (const [table, column] of [
      ["ballot", "token"],
      ["claim", "code_mac"],
      ["comment", "key"],
    ] as const) {
      expect(hiddenOrder(db, table, column), table).toBeNull();
      expect(timeColumns(db, table), table).toEqual([]);
    }
  });

  test("do not show in one copy which codes were claimed", async () => {
    const file = path.join(temporaryDirectory(), "tandem.sqlite");
    const db = openDatabase(file);
    migrateDatabase(db);
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys, { people: [60, 60] });
    truncateLog(db);
    const before = fs.readFileSync(file);
    const codes = personalCodes(db, keys, id, 0).slice(0, 30);
    for (const code of codes) {
      expect(claimBallot(db, keys, id, respondent(db, id, code).claimJson, DURING).ok).toBe(true);
    }
    truncateLog(db);
    const after = fs.readFileSync(file);
    // Every claim is overwritten in its place: no row moved, only the 32 bytes of 30 records are others
    // (and the change counters in the file's header).
    expect(after.length).toBe(before.length);
    const changed = [...after.keys()].filter(
      (place) => place >= 100 && after[place] !== before[place],
    ).length;
    expect(changed).toBeGreaterThan(30 * 28);
    expect(changed).toBeLessThanOrEqual(30 * 32);
  });
});

describe("database and write-ahead log after closing", () => {
  test("hold nothing of it any more, and the key directory is empty", async () => {
    const { file, db, keys, id, people, secrets } = await surveyedFile();
    const tokens = db.$client.prepare("select token from ballot").pluck().all();
    const ballots = db.$client.prepare("select sealed from ballot").pluck().all();
    const macs = db.$client.prepare("select code_mac from claim").pluck().all();
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, released: true });
    const bytes = bytesOf(file);
    // The roster stays; those invited to this wave do not.
    db.delete(schema.rosterEntry).run();
    truncateLog(db);
    expect(search(bytesOf(file), people, secrets)).toEqual(NOTHING);
    for (const remnant of [...tokens, ...ballots, ...macs]) {
      expect(Buffer.isBuffer(remnant) && bytes.includes(remnant.subarray(0, 24))).toBe(false);
    }
    expect(fs.readdirSync(keys.path)).toEqual([]);
  });
});

describe("a deliberately leaky store is caught by the same attacker", () => {
  function leakyFile(people: readonly Person[]): { file: string; db: Database } {
    const file = path.join(temporaryDirectory(), "leaky.sqlite");
    const connection = new BetterSqlite3(file);
    connection.pragma("secure_delete = OFF");
    connection.pragma("journal_mode = WAL");
    connection.exec(
      "create table answer (id text primary key, code text, content blob, note text, submitted_at integer); create table padding (bytes blob)",
    );
    const insert = connection.prepare("insert into answer values (?, ?, ?, ?, ?)");
    people.forEach(({ code, answers, comment }, place) => {
      insert.run(`id-${(place * 7) % people.length}`, code, answers, comment, place);
    });
    connection.exec("insert into padding values (zeroblob(20000))");
    return { file, db: drizzle(connection, { schema }) };
  }

  test("by what stands in it, by its order, by its times, and by what deletion leaves behind", async () => {
    const { people } = await surveyedFile();
    const { file, db } = leakyFile(people);
    expect(search(bytesOf(file), people, [])).toMatchObject({ codes: PEOPLE, ballots: PEOPLE });
    const arrival = people.map((_, place) => `id-${(place * 7) % people.length}`);
    expect(hiddenOrder(db, "answer", "id")).toEqual(arrival);
    expect(timeColumns(db, "answer")).toEqual(["submitted_at"]);
    db.$client.exec("delete from answer");
    expect(search(bytesOf(file), people, []).ballots).toBe(PEOPLE);
    truncateLog(db);
    expect(search(bytesOf(file), people, []).ballots).toBeGreaterThan(0);
  });

  test("by an unkeyed hash of the code", async () => {
    const { people } = await surveyedFile();

    const hashes = people.map(({ code }) => createHash("sha256").update(code).digest());
    expect(search(Buffer.concat(hashes), people, []).codes).toBe(PEOPLE);
  });
});
