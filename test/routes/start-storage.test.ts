import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { migrateDatabase, openDatabase, truncateLog } from "~db/client.server";
import { serveApp } from "../support/served-app";
import { giveOldPages, lookAt } from "../support/storage/old-pages";
import { temporaryDirectory } from "../support/surveyed-wave";

type Places = { data: string; keys: string; file: string };

/** A data directory with a migrated database, and a key directory beside it. */
function installation(): Places {
  const directory = temporaryDirectory();
  const [data, keys] = [path.join(directory, "data"), path.join(directory, "keys")];
  for (const place of [data, keys]) fs.mkdirSync(place, { mode: 0o700 });
  const file = path.join(data, "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  db.$client.close();
  return { data, keys, file };
}

/** Starts Tandem for real; what it said when it refused. */
function refusal({ data, keys }: Pick<Places, "data" | "keys">, environment: Record<string, string> = {}) {
  const preload = environment.CARELESS_PRAGMA
    ? ["--import", "./test/support/preloaded/careless-driver.mjs"]
    : [];
  const run: SpawnSyncReturns<string> = spawnSync(process.execPath, [...preload, "app/server.js"], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      PORT: "0",
      DATA_DIRECTORY: data,
      KEY_DIRECTORY: keys,
      ...environment,
    },
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(run.status, run.stdout + run.stderr).toBe(1);
  expect(run.stderr).toMatch(/^Tandem cannot start\./);
  expect(run.stderr).not.toMatch(/\bat .*:\d+/);
  return run.stderr;
}

/** The database altered by hand, as somebody with a SQLite shell would. */
function alter(file: string, sql: string): void {
  const connection = new BetterSqlite3(file);
  connection.exec(sql);
  connection.close();
}

const remade = (table: string, columns: string, kind: string) =>
  `pragma foreign_keys = off; drop table ${table}; create table ${table} (${columns}) ${kind}`;
const BALLOT =
  "token blob primary key not null, wave_id text not null, department_index integer not null, sealed blob not null";

describe("Tandem refuses to start", () => {
  test("with keys inside the data, also behind a link", () => {
    const { data, keys } = installation();
    const inside = path.join(data, "keys");
    expect(refusal({ data, keys: inside })).toMatch(/Set KEY_DIRECTORY to a directory outside it/);
    const linkIntoData = path.join(path.dirname(data), "link");
    fs.symlinkSync(inside, linkIntoData);
    fs.mkdirSync(inside, { mode: 0o700 });
    expect(refusal({ data, keys: linkIntoData })).toMatch(/Set KEY_DIRECTORY to a directory outside it/);
    const linkOutOfData = path.join(data, "elsewhere");
    fs.symlinkSync(keys, linkOutOfData);
    expect(refusal({ data, keys: linkOutOfData })).toMatch(/Set KEY_DIRECTORY to a directory outside it/);
  });

  test("with the data inside the keys, also behind a link", () => {
    const { data, keys } = installation();
    expect(refusal({ data: path.join(keys, "data"), keys })).toMatch(/two directories beside each other/);
    expect(fs.readdirSync(keys)).toEqual([]);
    const link = path.join(path.dirname(data), "link");
    fs.mkdirSync(path.join(keys, "data"), { mode: 0o700 });
    fs.symlinkSync(path.join(keys, "data"), link);
    expect(refusal({ data: link, keys })).toMatch(/two directories beside each other/);
    fs.rmSync(path.join(data, "tandem.sqlite"));
    fs.symlinkSync(path.join(keys, "tandem.sqlite"), path.join(data, "tandem.sqlite"));
    expect(refusal({ data, keys })).toMatch(/two directories beside each other/);
  });

  test("with files that other accounts of the machine can read", () => {
    const { data, keys, file } = installation();
    fs.chmodSync(file, 0o640);
    expect(refusal({ data, keys })).toContain(`Run: chmod 600 ${file}`);
    fs.chmodSync(file, 0o600);
    const keyFile = path.join(keys, "h7k2m9p4qx.json");
    fs.writeFileSync(keyFile, "{}", { mode: 0o604 });
    expect(refusal({ data, keys })).toContain(`Run: chmod 600 ${keyFile}`);
    fs.chmodSync(keyFile, 0o600);
    const code = path.join(data, "set-up-code");
    fs.writeFileSync(code, "k7m2q-9xtr4-b8s1w-0ghjn", { mode: 0o640 });
    expect(refusal({ data, keys })).toContain(`Run: chmod 600 ${code}`);
    fs.rmSync(code);
    fs.chmodSync(keys, 0o750);
    expect(refusal({ data, keys })).toContain(`Run: chmod 700 ${keys}`);
  });

  test.each([
    ["synchronous", "NORMAL"],
    ["secure_delete", "FAST"],
    ["foreign_keys", "OFF"],
    ["trusted_schema", "ON"],
  ])("when %s is %s", (pragma, value) => {
    const said = refusal(installation(), { CARELESS_PRAGMA: pragma, CARELESS_VALUE: value });
    expect(said).toMatch(new RegExp(`runs with ${pragma} = \\d and needs \\d\\. Keep it on a local disk`));
  });

  test("when the journal is none that it can use", () => {
    const { data, keys, file } = installation();
    alter(file, "pragma journal_mode = delete");
    expect(refusal({ data, keys }, { CARELESS_PRAGMA: "journal_mode", CARELESS_VALUE: "DELETE" })).toMatch(
      /journal_mode = delete/,
    );
  });

  test("when secure_delete says that it is on and deletes nothing", () => {
    const said = refusal(installation(), {
      CARELESS_PRAGMA: "secure_delete",
      CARELESS_VALUE: "FAST",
      CARELESS_PRAGMA_LIES: "1",
    });
    expect(said).toMatch(/Deleted rows stay readable/);
  });

  test.each([
    ["hidden row number", remade("ballot", BALLOT, "strict")],
    ["values of any type", remade("ballot", BALLOT, "without rowid")],
    [
      "column claimed_at for a time",
      remade("ballot", `${BALLOT}, claimed_at integer`, "strict, without rowid"),
    ],
    [
      "fills the column",
      remade("ballot", BALLOT.replace("text", "text default 'x'"), "strict, without rowid"),
    ],
    ["column address that Tandem did not make", "alter table claim add column address text"],
    ["lacks the column", "alter table comment drop column may_be_quoted"],
    ["trigger", "create trigger copying after insert on ballot begin select 1; end"],
  ])("with a respondents' table that somebody altered: %s", (words, sql) => {
    const { data, keys, file } = installation();
    alter(file, sql);
    const said = refusal({ data, keys });
    expect(said).toContain(words);
    expect(said).toMatch(/restore the last backup/);
  });

  test("as a second process on the same database, and starts when the first has ended", async () => {
    const first = await serveApp();
    const places = { data: path.dirname(first.databaseFile), keys: first.keyDirectory };
    expect(refusal(places)).toMatch(/Tandem runs already on the database/);
    const link = path.join(first.directory, "link");
    fs.symlinkSync(places.data, link);
    expect(refusal({ ...places, data: link })).toMatch(/Tandem runs already on the database/);
    await first.stop("SIGKILL");
    const second = await serveApp({}, first.directory);
    await second.stop();
  });

  test("when the write-ahead log cannot be emptied", () => {
    const { data, keys, file } = installation();
    const writer = openDatabase(file);
    writer.$client.exec("create table later (id integer)");
    const reader = openDatabase(file);
    reader.$client.exec("begin; select count(*) from sqlite_schema");
    reader.$client.prepare("select count(*) from sqlite_schema").get();
    writer.$client.exec("drop table later");
    expect(truncateLog(writer)).toBe(false);
    expect(refusal({ data, keys })).toMatch(/log cannot be emptied.*Stop that program/);
    reader.$client.close();
    writer.$client.close();
  });

  test("when another program holds the database", () => {
    const { data, keys, file } = installation();
    const other = new BetterSqlite3(file);
    other.pragma("locking_mode = exclusive");
    other.exec("begin exclusive");
    expect(refusal({ data, keys })).toMatch(/Another program holds the database. Stop it/);
    other.close();
  });

  test("with everything that others can read said at once, and what gives files to a group", () => {
    const { data, keys, file } = installation();
    fs.chmodSync(file, 0o660);
    fs.chmodSync(keys, 0o770);
    fs.chmodSync(data, 0o2770);
    const keyFile = path.join(keys, "h7k2m9p4qx.json");
    fs.writeFileSync(keyFile, "{}", { mode: 0o660 });
    fs.chmodSync(keyFile, 0o660);
    const said = refusal({ data, keys });
    for (const command of [
      `chmod 700 ${keys}`,
      `chmod 700 ${data}`,
      `chmod 600 ${file}`,
      `chmod 600 ${keyFile}`,
    ])
      expect(said).toContain(command);
    expect(said).toContain("fsGroup");
    fs.chmodSync(file, 0o666);
    expect(refusal({ data, keys })).not.toContain("fsGroup");
  });

  test("with data whose files others can exchange", () => {
    const { data, keys } = installation();
    fs.chmodSync(data, 0o777);
    expect(refusal({ data, keys })).toContain(`Run: chmod 700 ${data}`);
  });

  test("where a directory is none, or cannot be made", () => {
    const { data, keys, file } = installation();
    expect(refusal({ data, keys: "/dev/null" })).toContain("/dev/null is no directory. Set KEY_DIRECTORY");
    expect(refusal({ data: file, keys })).toContain(`${file} is no directory. Set DATA_DIRECTORY`);
    const letter = path.join(path.dirname(data), "letter");
    fs.writeFileSync(letter, "no directory");
    expect(refusal({ data, keys: path.join(letter, "keys") })).toContain(
      `${letter} is no directory. Set KEY_DIRECTORY`,
    );
    if (process.platform !== "linux") return;
    expect(refusal({ data: "/proc/x", keys })).toMatch(
      /No directory can be made at \/proc\/x .*DATA_DIRECTORY/,
    );
    expect(refusal({ data, keys: "/proc/x/y" })).toMatch(/No directory can be made at \/proc\/x\/y/);
  });

  test("on a file system that keeps no rights, with a place that does", () => {
    const said = refusal(installation(), { NODE_OPTIONS: "--import ./test/support/preloaded/no-rights.mjs" });
    expect(said).toMatch(/keeps no rights.*WSL.*SMB.*below \/home/);
    expect(said).not.toContain("Run: chmod");
  });

  test.each([
    ["EROFS", /can only be read. Mount it/],
    ["ENOSPC", /is full. Make room and start Tandem again/],
    ["EDQUOT", /is full. Make room/],
  ])("on a disk that answers %s", (code, sentence) => {
    const environment = { NODE_OPTIONS: "--import ./test/support/preloaded/no-rights.mjs", DISK_SAYS: code };
    expect(refusal(installation(), environment)).toMatch(sentence);
  });

  test("on a database that a later version has changed, or one from before the first, and leaves it as it is", () => {
    const { data, keys, file } = installation();
    const note = (at: number) =>
      alter(file, `insert into __drizzle_migrations (hash, created_at) values ('x', ${at})`);
    note(4_000_000_000_000);
    expect(refusal({ data, keys })).toMatch(/was used by a later version of Tandem/);
    // As a backup lies there that somebody has put in place by hand.
    alter(file, "pragma journal_mode = delete");
    const restored = fs.readFileSync(file);
    expect(refusal({ data, keys })).toMatch(/was used by a later version of Tandem/);
    expect(fs.readFileSync(file).equals(restored)).toBe(true);
    alter(file, "delete from __drizzle_migrations where hash = 'x'");
    note(1000);
    const before = fs.readFileSync(file);
    expect(refusal({ data, keys })).toMatch(/made by Tandem before its first version/);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  test("on a file that is no database", () => {
    const { data, keys, file } = installation();
    fs.writeFileSync(file, "no database at all");
    expect(refusal({ data, keys })).toMatch(/is no database, or it is damaged. Restore the last backup/);
  });
});

test("the first start after an upgrade gives the database its larger pages and says so, the next says nothing", async () => {
  const { data, file } = installation();
  giveOldPages(file);
  const directory = path.dirname(data);
  const first = await serveApp({}, directory);
  expect(first.output()).toMatch(
    /^Once, at this upgrade, the database gets larger pages \(1 MB are rewritten\)/m,
  );
  await first.stop();
  expect(lookAt(file)).toMatchObject({ pages: 16_384, mode: "wal", whole: "ok" });
  const second = await serveApp({}, directory);
  expect(second.output()).not.toMatch(/larger pages/);
  await second.stop();
});

test("a start removes and names what a killed restore left beside the database", async () => {
  const { data } = installation();
  const left = path.join(data, "tandem.sqlite.0123456789ab.restoring");
  const whole = path.join(data, "tandem.sqlite.replaced-20261122T080000Z");
  for (const file of [left, `${left}-wal`, `${left}-from`, whole])
    fs.writeFileSync(file, "everybody", { mode: 0o600 });
  const app = await serveApp({}, path.dirname(data));
  await app.stop();
  expect(fs.readdirSync(data).filter((name) => name.includes("restoring"))).toEqual([]);
  expect(fs.existsSync(whole)).toBe(true);
  expect(app.output()).toContain(`was removed: ${left}\n`);
});

test("what a start makes is readable by its own account only", async () => {
  const app = await serveApp();
  const mode = (place: string) => (fs.statSync(place).mode & 0o777).toString(8);
  const data = path.dirname(app.databaseFile);
  expect([mode(data), mode(app.keyDirectory)]).toEqual(["700", "700"]);
  const names = fs.readdirSync(data).sort();
  expect(names).toEqual([
    "set-up-code",
    "tandem.lock",
    "tandem.sqlite",
    "tandem.sqlite-shm",
    "tandem.sqlite-wal",
  ]);
  for (const name of names) expect(mode(path.join(data, name)), name).toBe("600");
  await app.stop();
});
