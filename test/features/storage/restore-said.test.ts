import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { describeRestore } from "~/features/storage/describe-restore.server";
import { restoreDatabase } from "~/features/storage/restore-database.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { planWave, temporaryDirectory } from "../../support/surveyed-wave";

const RESTORED = new Date("2026-12-10T09:00:00Z");
const BY = { accountId: "a1", now: new Date("2026-12-09T09:00:00Z") };
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

function place() {
  const directory = temporaryDirectory();
  const databaseFile = path.join(directory, "data", "tandem.sqlite");
  fs.mkdirSync(path.dirname(databaseFile), { mode: 0o700 });
  const at = { databaseFile, keys: { path: path.join(directory, "keys") }, target: `${directory}/backup` };
  return { ...at, directory, data: path.dirname(databaseFile) };
}

type Place = ReturnType<typeof place>;

function change(at: Place, sql: string): void {
  const db = openDatabase(at.databaseFile);
  db.$client.exec(sql);
  db.$client.close();
}

/** A company with a planned wave, an account with a reach and a trail, of which there is a backup. */
function company(): Place {
  const at = place();
  const db = openDatabase(at.databaseFile);
  migrateDatabase(db);
  planWave(db);
  db.$client.exec(`
    insert into organisation (id, name, created_at) values (1, 'Acme', 1790000000);
    insert into account (id, email, name, role, password_hash, every_relationship, created_at)
      values ('a1', 'a@b.example', 'A', 'hr', '-', 0, 1790000000);
    insert into account_relationship values ('a1', 'rel1');
    insert into audit_event (at, account_id, action, subject) values (1793000000, 'a1', 'wave planned', 'w1')`);
  db.$client.close();
  expect(backUpDatabase(at.databaseFile, at.keys, at.target)).toMatchObject({ ok: true });
  return at;
}

function restored(at: Place): string {
  const result = restoreDatabase(at.target, at, RESTORED);
  if (!result.ok) throw new Error(result.problem);
  return describeRestore(result, RESTORED).join("\n").replaceAll("\u00a0", " ");
}

describe("what changed since the backup is named, and nobody is told to delete it", () => {
  test.each([
    ["a wave moved", "update wave set closes_at = closes_at + 86400", /the planned wave .*Q4 2026/],
    [
      "a trustee",
      "update wave set tally = 'trustee', tally_holder = 'council'",
      /the planned wave .*Q4 2026/,
    ],
    ["a right withdrawn", "delete from account_relationship", /an account with its rights/],
    ["a right given", "update account set every_relationship = 1", /an account with its rights/],
    ["a new name", "update organisation set name = 'Apex'", /the organisation's name and settings/],
    ["a period", "update organisation set comments_kept_months = 3", /the organisation's name and settings/],
    ["hidden advice", "insert into hidden_intervention values ('x', 1)", /a hidden intervention/],
    ["a meeting", "insert into meeting values ('m', 'rel1', 'w1', 'c', '{}', 1, 2)", /a meeting/],
    [
      "a check",
      "insert into anonymity_check (at, linked, content) values (1, 0, '[]')",
      /check of anonymity/,
    ],
    ["a person", "update roster_entry set name = 'N' where rowid = 1", /a person of a roster/],
    [
      "an entry",
      "insert into audit_event (at, action, subject) values (1, 'x', 'y')",
      /an entry of the audit trail/,
    ],
    ["nothing", "select 1", /no result, plan, .* was found in it .*as far as the two were compared/],
  ])("%s", (_, sql, named) => {
    const at = company();
    change(at, sql);
    const said = restored(at);
    expect(said).toMatch(named);
    expect(said).toMatch(/Keep .*tandem\.sqlite\.replaced-/);
    expect(said).toMatch(/planned waves, accounts' rights and rosters are those of the backup/);
    expect(said).not.toMatch(/delete it/i);
  });
});

describe("people erased since the backup", () => {
  function erase(at: Place, people: number): string[] {
    const db = openDatabase(at.databaseFile);
    const addresses = db.$client
      .prepare("select email from roster_entry limit ?")
      .pluck()
      .all(people)
      .map(String);
    for (const address of addresses) expect(erasePerson(db, address, BY)).toMatchObject({ ok: true });
    db.$client.close();
    return addresses;
  }

  test.each([
    [1, "1 erasure since then"],
    [2, "2 erasures since then"],
  ])("%i: the restore says that they are back and names nobody", (people, counted) => {
    const at = company();
    const erased = erase(at, people);
    const said = restored(at);
    expect(said).toMatch(
      /People erased since the backup, whose audit trail ends on .* 2026 at .*, are back: erase/,
    );
    expect(said).toContain(counted);
    for (const address of erased) expect(said).not.toContain(address);
    // Restored again: the trail that counts them is gone.
    expect(restored(at)).toMatch(/are back: erase them again.*A backup was restored in between/);
  });

  test("none, or nobody can know", () => {
    const at = company();
    expect(restored(at)).toMatch(/holds no erasure since the backup, whose audit trail ends on/);
    fs.writeFileSync(at.databaseFile, "no database ".repeat(2000));
    expect(restored(at)).toMatch(/are back: erase them again\. How many there were cannot be told/);
  });

  test("those before the backup are not counted", () => {
    const at = company();
    erase(at, 1);
    fs.rmSync(at.target);
    backUpDatabase(at.databaseFile, at.keys, at.target);
    expect(restored(at)).toMatch(/holds no erasure/);
  });
});

test("the database that was replaced is named, and one that was not there", () => {
  const at = company();
  expect(restored(at)).toContain(`It replaced the database ${at.databaseFile}.`);
  const fresh = { ...place(), target: at.target };
  expect(restored(fresh)).toContain(
    `There was no database at ${fresh.databaseFile} before: is DATA_DIRECTORY set as for the service?`,
  );
});

describe.skipIf(!isRoot)("run as root (skipped for other accounts)", () => {
  const owners = (directory: string) =>
    fs.readdirSync(directory).map((name) => {
      const { uid, gid, mode } = fs.statSync(path.join(directory, name));
      return [name.replace(/\d{8}T.*/, ""), uid, gid, (mode & 0o777).toString(8)];
    });

  test("everything belongs to the owner of the database that was replaced", () => {
    const at = company();
    fs.chownSync(at.databaseFile, NOBODY, NOBODY);
    restored(at);
    expect(owners(at.data)).toEqual([
      ["tandem.lock", NOBODY, NOBODY, "600"],
      ["tandem.sqlite", NOBODY, NOBODY, "600"],
      ["tandem.sqlite.replaced-", NOBODY, NOBODY, "600"],
    ]);
  });

  test("where there was none, or root's own, to the owner of the directory", () => {
    const at = company();
    fs.chownSync(at.data, NOBODY, NOBODY);
    restored(at);
    fs.rmSync(at.databaseFile);
    restored(at);
    for (const [name, uid] of owners(at.data)) expect(uid, String(name)).toBe(NOBODY);
  });

  test("a directory that it makes, and the lock of a restore that was refused", () => {
    const at = company();
    fs.chownSync(at.directory, NOBODY, NOBODY);
    const data = path.join(at.directory, "new", "data");
    restored({ ...at, databaseFile: path.join(data, "tandem.sqlite") });
    expect(fs.statSync(path.dirname(data)).uid).toBe(NOBODY);
    expect(fs.statSync(data).uid).toBe(NOBODY);
    fs.chownSync(at.data, NOBODY, NOBODY);
    fs.chownSync(at.databaseFile, NOBODY, NOBODY);
    fs.writeFileSync(at.target, "no database");
    expect(restoreDatabase(at.target, at, RESTORED).ok).toBe(false);
    for (const [name, uid] of owners(at.data)) expect(uid, String(name)).toBe(NOBODY);
  });

  test("a link in the directory gives nothing else away", () => {
    const at = company();
    const elsewhere = path.join(at.directory, "elsewhere");
    fs.writeFileSync(elsewhere, "");
    fs.rmSync(path.join(at.data, "tandem.lock"), { force: true });
    fs.symlinkSync(elsewhere, path.join(at.data, "tandem.lock"));
    fs.chownSync(at.databaseFile, NOBODY, NOBODY);
    restored(at);
    expect(fs.statSync(elsewhere).uid).toBe(0);
  });

  const reaches = spawnSync(process.execPath, ["-e", "fs.accessSync('build/server/index.js', 4)"], {
    uid: isRoot ? NOBODY : undefined,
  });
  test.skipIf(reaches.status !== 0)("a start that may not open a file says whose it is", () => {
    const at = company();
    fs.chmodSync(at.directory, 0o711);
    fs.mkdirSync(at.keys.path, { recursive: true, mode: 0o700 });
    for (const file of [at.data, at.keys.path, at.databaseFile]) fs.chownSync(file, NOBODY, NOBODY);
    const start = () =>
      spawnSync(process.execPath, ["app/server.js"], {
        env: {
          NODE_ENV: "production",
          PATH: process.env.PATH,
          PORT: "0",
          DATA_DIRECTORY: at.data,
          KEY_DIRECTORY: at.keys.path,
        },
        uid: NOBODY,
        gid: NOBODY,
        encoding: "utf8",
        timeout: 60_000,
      }).stderr;
    for (const closed of [at.databaseFile, path.join(at.data, "tandem.lock"), at.data, at.keys.path]) {
      fs.closeSync(fs.openSync(closed, fs.existsSync(closed) ? "r" : "a", 0o600));
      fs.chownSync(closed, 0, 0);
      const said = start();
      expect(said).toMatch(/^Tandem cannot start\.\n/);
      expect(said).toContain(`may not read and write ${closed}: it belongs to user root (0)`);
      expect(said).toContain(`chown ${NOBODY}:${NOBODY} ${closed}`);
      fs.chownSync(closed, NOBODY, NOBODY);
    }
  });
});
