import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isDepartmentIndex } from "~/ballot/manifest";
import type { KnownCode } from "~/features/anonymity/attack-knowledge.server";
import type { AttackResult } from "~/features/anonymity/attack-result.server";
import { type Sources, type Verified, verifyAnonymity } from "~/features/anonymity/verify-anonymity.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { type Leaks, makeLeakyCopy } from "../support/leaky-copy";
import { CLOSES } from "../support/surveyed-wave";
import { copyFiles, type WatchedWave, watchWave } from "../support/watched-wave";
import { chanceOfRight } from "./chance-of-right";

const PEOPLE = 24;
/** Departments: so many pairs of a random pairing are right. */
const BY_LUCK = 2;

let watched: WatchedWave;
beforeAll(async () => {
  watched = await watchWave([PEOPLE / 2, PEOPLE / 2]);
});
afterAll(() => watched.end());

function attack(databaseFile: string, sources: Partial<Sources> = {}): Verified {
  const keyDirectory = watched.keys.path;
  const nothing = { backups: [], logs: [], exports: [], codes: [], keyDirectory, keys: null };
  return verifyAnonymity({ databaseFile, ...nothing, ...sources });
}

function result({ attacked }: Verified, name: AttackResult["name"]) {
  const found = attacked.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no attack is called ${name}`);
  return found;
}

/** About how many people an attack found out the truth. */
function right(verified: Verified, name: AttackResult["name"]): number {
  const truth = new Map(watched.answered.map(({ who, answers }) => [who, answers]));
  const links = new Map(result(verified, name).links.map(({ who, answers }) => [who, answers]));
  return [...links].filter(([who, answers]) => truth.get(who) === answers).length;
}

/** The same people once more in a copy with these leaks, attacked. */
function leaking(leaks: Leaks, sources: Partial<Sources> = {}): Verified {
  const { file, backups, connection } = makeLeakyCopy(watched, leaks);
  const verified = attack(file, { backups: leaks.copies ? [backups] : [], ...sources });
  connection.close();
  return verified;
}

const clean = () => attack(watched.file, { backups: [watched.backups] });

/** Codes as a mail archive has them: with the address they went to. */
function mailedCodes(): KnownCode[] {
  return watched.answered.flatMap(({ who, code, departmentIndex }) =>
    isDepartmentIndex(departmentIndex) ? [{ wave: watched.wave, who, code, departmentIndex }] : [],
  );
}

describe("the files of an installation", () => {
  test("as they are, with a copy taken after every ballot, link nobody to any answers", () => {
    const { check } = clean();
    expect(check).toMatchObject({ copies: PEOPLE + 2, ballots: PEOPLE, linked: 0, exposed: 0 });
    // What such copies do tell, and SECURITY says so: which unreadable claim belongs to which unreadable ballot.
    const paired = check.attacks.filter((attacked) => attacked.paired > 0).map(({ name }) => name);
    expect(paired).toEqual(["backup-difference"]);
  });

  test("link nobody either when somebody has every mailed code: the claim table is no oracle", () => {
    const { check } = attack(watched.file, { backups: [watched.backups], codes: mailedCodes() });
    expect([check.linked, check.exposed]).toEqual([0, 0]);
  });

  test("after closing hold nothing to pair, and copies from before stay unreadable", async () => {
    const own = await watchWave([6, 6]);
    await closeWave(own.db, own.keys, own.wave, CLOSES);
    const alone = attack(own.file).check;
    expect([alone.claims, alone.ballots, alone.linked, alone.exposed]).toEqual([0, 0, 0, 0]);
    expect(attack(own.file, { backups: [own.backups], keys: own.keys }).check).toMatchObject({
      ballots: 12,
      linked: 0,
      exposed: 0,
      holder: { waves: 0, opened: 0, linked: 0 },
    });
    own.end();
  });

  test("with the key files: what their holder could do is told apart, and is no failure", () => {
    const { check } = attack(watched.file, { backups: [watched.backups], keys: watched.keys });
    expect([check.linked, check.exposed]).toEqual([0, 0]);
    const all = { claimed: PEOPLE, recognised: PEOPLE, opened: PEOPLE, linked: PEOPLE };
    expect(check.holder).toEqual({ waves: 1, openable: 1, ...all });
  });

  test("with the key files of a wave whose ballots people open, nobody's answers can be read", () => {
    const keys = { path: path.join(watched.directory, "keys-without-tally") };
    fs.mkdirSync(keys.path, { mode: 0o700 });
    const name = `${watched.wave}.json`;
    const kept = JSON.parse(fs.readFileSync(path.join(watched.keys.path, name), "utf8"));
    const held = JSON.stringify({ ...kept, openedBy: "holders" });
    fs.writeFileSync(path.join(keys.path, name), held, { mode: 0o600 });
    const { holder } = attack(watched.file, { backups: [watched.backups], keys }).check;
    expect(holder).toEqual({
      waves: 1,
      openable: 0,
      claimed: PEOPLE,
      recognised: PEOPLE,
      opened: 0,
      linked: 0,
    });
  });
});

describe("a copy that names who took part and keeps answers readable", () => {
  test("links nobody while nothing tells an order, and says what it exposes", () => {
    const { check } = leaking({});
    expect(check.linked).toBe(0);
    const exposing = check.attacks.filter(({ exposed }) => exposed > 0);
    expect(exposing.map(({ name, exposed }) => [name, exposed])).toEqual([
      ["claim-table-as-an-oracle", PEOPLE],
      ["readable-ballots", PEOPLE],
    ]);
  });

  test.each<[string, AttackResult["name"], Leaks]>([
    ["hidden rowid", "hidden-row-numbers", { hiddenRowNumbers: true }],
    ["page order", "page-and-overflow-page-order", { pagesAsTheyCame: true }],
    ["overflow-page order", "page-and-overflow-page-order", { pagesAsTheyCame: true, longBallots: true }],
    ["WAL reading", "write-ahead-log", { logKept: true }],
    [
      "remnants after deletion",
      "remnants-after-deletion",
      { drafts: "all deleted", longBallots: true, secureDelete: false },
    ],
    ["backup difference", "backup-difference", { copies: true }],
    ["time columns", "time-columns", { times: true }],
  ])("names everybody through one leak: %s", (_, attackName, leaks) => {
    const verified = leaking(leaks);
    expect(right(verified, attackName)).toBe(PEOPLE);
    expect(chanceOfRight(PEOPLE, BY_LUCK)).toBeLessThan(1e-15);
    expect(verified.check.linked).toBe(PEOPLE);
  });

  test("names everybody whose row was deleted without secure_delete", () => {
    const verified = leaking({ drafts: "one left", secureDelete: false });
    expect(right(verified, "missing-secure-delete")).toBe(PEOPLE - 1);
    expect(leaking({ drafts: "one left" }).check.linked).toBe(1);
  });

  test("with secure_delete keeps no remnant either", () => {
    const verified = leaking({ drafts: "all deleted", longBallots: true });
    expect(verified.check.linked).toBe(0);
  });

  test("tells who took part through the claim table as an oracle: an unkeyed hash of the code", () => {
    const without = leaking({ unkeyedHash: true });
    expect(result(without, "claim-table-as-an-oracle").exposed).toBe(0);
    const verified = leaking({ unkeyedHash: true, times: true }, { codes: mailedCodes() });
    expect(result(verified, "claim-table-as-an-oracle").exposed).toBe(PEOPLE);
    expect(right(verified, "time-columns")).toBe(PEOPLE);
  });
});

test("a key in a backup names everybody, also in the honest schema", () => {
  const backups = path.join(watched.directory, "careless-backups");
  fs.cpSync(watched.backups, backups, { recursive: true });
  fs.cpSync(watched.keys.path, path.join(backups, "everything", "keys"), { recursive: true });
  const verified = attack(watched.file, { backups: [backups] });
  expect(result(verified, "key-in-a-backup")).toMatchObject({ exposed: 1, linked: PEOPLE });
  expect(right(verified, "key-in-a-backup")).toBe(PEOPLE);
  expect(verified.check.linked).toBe(PEOPLE);
});

test("a copy that was forgotten beside the database is found", () => {
  const stray = path.join(path.dirname(watched.file), "before-upgrade.sqlite");
  copyFiles(watched.file, stray);
  expect(attack(watched.file).check.copies).toBe(2);
  for (const ending of ["", "-wal"]) fs.rmSync(stray + ending, { force: true });
});

test("everything at once: times, row numbers, the default log and no secure_delete name everybody, each", () => {
  const verified = leaking({
    hiddenRowNumbers: true,
    pagesAsTheyCame: true,
    logKept: true,
    times: true,
    copies: true,
    secureDelete: false,
  });
  const names = [
    "hidden-row-numbers",
    "page-and-overflow-page-order",
    "write-ahead-log",
    "backup-difference",
    "time-columns",
  ] as const;
  expect(names.map((name) => right(verified, name))).toEqual(names.map(() => PEOPLE));
});
