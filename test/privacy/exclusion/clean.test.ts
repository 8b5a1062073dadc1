import fs from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { findSetUpCode } from "~/features/company/set-up-code.server";
import { loadDemonstration } from "~/features/demonstration/load.server";
import { emptyLog } from "~/features/empty-log.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { restoreDatabase } from "~/features/storage/restore-database.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { changePages, type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { knownMigrations, migrateTo } from "~db/queries/migrations.server";
import { deleteRosterEntries } from "~db/queries/roster.server";
import { invitee, rosterEntry, shareBox } from "~db/schema";
import { HR } from "../../support/cast";
import { type Installation, install, openAnswered } from "../../support/exclusion/installation";
import { findingsIn } from "../../support/exclusion/verified";
import { answeredHeldWave, giveShares } from "../../support/held-wave";
import { loadOldWave } from "../../support/old-wave";
import { CLOSES, DURING, OPENS, openPlannedWave } from "../../support/surveyed-wave";
import { answeredTrusteeWave } from "../../support/trustee-wave";
import { copyFiles } from "../../support/watched-wave";

const DAY = 86_400_000;
const installed: Installation[] = [];
afterEach(() => {
  for (const installation of installed.splice(0)) installation.end();
});

function installation(migrate?: (db: Database) => void): Installation {
  const made = install(migrate);
  installed.push(made);
  return made;
}

/** With the log as it is, after it was emptied, and with a backup. */
function everyState(of: Installation, now = DURING): string[] {
  const backup = path.join(of.backups, `backup-${fs.readdirSync(of.backups).length}.sqlite`);
  const before = findingsIn(of);
  const made = backUpDatabase(of.file, of.keys, backup);
  emptyLog(of.db, now);
  return [...before, ...(made.ok ? [] : [made.problem]), ...findingsIn(of, { backups: [of.backups] })];
}

test("a fresh installation that waits for its set-up", () => {
  const fresh = installation();
  findSetUpCode({ dataDirectory: path.dirname(fresh.file), setUpCode: null });
  expect(everyState(fresh)).toEqual([]);
});

test("one without any file yet but the database", () => {
  const fresh = installation();
  fs.rmdirSync(fresh.keys.path);
  expect(findingsIn(fresh)).toEqual([]);
});

test("the demonstration", { timeout: 240_000 }, async () => {
  const shown = installation();
  await loadDemonstration(shown.db, shown.keys, { language: "en", now: new Date() }, () => {});
  expect(everyState(shown, new Date())).toEqual([]);
});

test.each([
  [1, 0],
  [1, 1],
  [2, 3],
  [5, 0],
  [5, 5],
  [30, 24],
])("a wave by mail that %i and %i have answered, copied after every ballot", async (first, second) => {
  const open = installation();
  await openAnswered(open, [first, second], [Math.max(5, first), Math.max(6, second)]);
  copyFiles(open.file, path.join(open.backups, "as-it-lies.sqlite"));
  expect(everyState(open)).toEqual([]);
});

test("a wave with slips", async () => {
  const slips = installation();
  await openPlannedWave(slips.db, slips.keys, { delivery: "slips", people: [8, 9] });
  expect(everyState(slips)).toEqual([]);
});

test("a wave whose key a trustee holds", async () => {
  const trustee = installation();
  await answeredTrusteeWave(trustee.db, trustee.keys);
  expect(everyState(trustee)).toEqual([]);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
])(
  "a wave with %i key holders of whom %i are needed, open, closed and while a box waits",
  async (...quorum) => {
    const [holders, needed] = quorum;
    const held = installation();
    const wave = await answeredHeldWave(held.db, held.keys, { holders, needed });
    expect(everyState(held)).toEqual([]);
    await closeWave(held.db, held.keys, wave.id, CLOSES);
    expect(everyState(held, CLOSES)).toEqual([]);
    const given = await giveShares(held.db, held.keys, wave, 0);
    expect(given).toMatchObject({ ok: true });
    expect(held.db.select().from(shareBox).all()).toHaveLength(1);
    expect(everyState(held, CLOSES)).toEqual([]);
  },
);

test.each(["server", "trustee"] as const)("a wave that opened under the protocol before (%s)", (mode) => {
  const old = installation();
  loadOldWave(old.db, old.keys, mode);
  expect(everyState(old)).toEqual([]);
});

test("a wave that was closed, beside backups from while it was open", async () => {
  const closed = installation();
  const wave = await openAnswered(closed, [8, 8]);
  expect(everyState(closed)).toEqual([]);
  await closeWave(closed.db, closed.keys, wave, CLOSES);
  expect(everyState(closed, CLOSES)).toEqual([]);
});

test("a second wave, which remembers whom the first invited and counts who left and joined", async () => {
  const twice = installation();
  const first = await openAnswered(twice, [8, 8], [8, 8]);
  await closeWave(twice.db, twice.keys, first, CLOSES);
  const [person] = twice.db.select().from(rosterEntry).all();
  deleteRosterEntries(twice.db, [person?.id ?? ""]);
  const [opensAt, closesAt] = [new Date(CLOSES.getTime() + 90 * DAY), new Date(CLOSES.getTime() + 104 * DAY)];
  const second = await openPlannedWave(twice.db, twice.keys, { id: "w2", opensAt, closesAt });
  expect(readKeyFile(twice.keys, second)?.turnover).toHaveLength(1);
  expect(everyState(twice, opensAt)).toEqual([]);
});

test("after a person was erased while a wave is open", async () => {
  const erased = installation();
  await openAnswered(erased, [6, 6]);
  const [person] = erased.db.select().from(invitee).all();
  erasePerson(erased.db, person?.email ?? "", { accountId: HR.accountId, now: DURING });
  expect(everyState(erased)).toEqual([]);
});

test("after a backup was restored, with what it replaced beside it", async () => {
  const restored = installation();
  await openAnswered(restored, [6, 6]);
  const backup = path.join(restored.backups, "day-1.sqlite");
  expect(backUpDatabase(restored.file, restored.keys, backup).ok).toBe(true);
  restored.db.$client.close();
  restored.release();
  const storage = { databaseFile: restored.file, keys: restored.keys };
  expect(restoreDatabase(backup, storage, DURING)).toMatchObject({ ok: true });
  expect(fs.readdirSync(path.dirname(restored.file)).join()).toContain("replaced-");
  expect(findingsIn(restored, { backups: [restored.backups] })).toEqual([]);
  openDatabase(restored.file).$client.close();
  expect(findingsIn(restored, { backups: [restored.backups] })).toEqual([]);
});

/** As versions before this one made them. */
function giveSmallPages({ $client }: Database): void {
  $client.pragma("journal_mode = DELETE");
  $client.pragma("page_size = 4096");
  $client.exec("vacuum");
  $client.pragma("journal_mode = WAL");
}

test.each(knownMigrations().map((_, at) => at + 1))(
  "a database with %i changes of the structure, then upgraded, and its backup from before",
  async (count) => {
    const old = installation((db) => {
      migrateTo(db, count);
      giveSmallPages(db);
    });
    // As somebody copies files: the version that backs up is another one.
    copyFiles(old.file, path.join(old.backups, "before-the-upgrade.sqlite"));
    expect(findingsIn(old, { backups: [old.backups] })).toEqual([]);
    changePages(old.db);
    migrateDatabase(old.db);
    await openAnswered(old, [5, 5]);
    expect(everyState(old)).toEqual([]);
  },
);

test("a wave between opening and its first ballot", async () => {
  const open = installation();
  await openPlannedWave(open.db, open.keys, { opensAt: OPENS });
  expect(everyState(open)).toEqual([]);
});
