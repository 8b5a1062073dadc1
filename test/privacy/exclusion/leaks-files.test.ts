import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyFile, type Original, original, type Planted, put } from "../../support/exclusion/planted";
import { findingsIn } from "../../support/exclusion/verified";
import { copyFiles } from "../../support/watched-wave";

let honest: Original;
beforeAll(async () => {
  honest = await original();
});
afterAll(() => honest.end());

type Leak = readonly [name: string, found: string, plant: (planted: Planted) => void];

const DAY = 86_400_000;

function lieSince(file: string, milliseconds: number): void {
  const then = new Date(Date.now() - milliseconds);
  fs.utimesSync(file, then, then);
}

/** Pages behind those that the log holds. */
function appendToLog({ file, db }: Planted, frame: (pageSize: number, header: Buffer) => Buffer): void {
  db.pragma("wal_autocheckpoint = 0");
  db.exec(
    "update organisation set language = language; insert into audit_event (at, action, subject) values (1795600000, 'a', 'b')",
  );
  const header = fs.readFileSync(`${file}-wal`).subarray(0, 32);
  fs.appendFileSync(`${file}-wal`, frame(header.readUInt32BE(8), header));
}

const LEAKS: readonly Leak[] = [
  [
    "files for every address and token, in the order of their dates",
    "fileUnknown",
    ({ data, people, tokens }) => {
      for (const [at, { email }] of people.entries()) lieSince(put(data, email, ""), DAY - at * 60_000);
      for (const [at, token] of tokens.entries())
        lieSince(put(data, token.toString("hex"), ""), DAY - at * 60_000 - 9);
    },
  ],
  [
    "a copy beside the database",
    "fileUnknown",
    ({ file, data }) => copyFiles(file, path.join(data, "before-upgrade.sqlite")),
  ],
  // Siblings.
  [
    "a second database",
    "fileUnknown",
    ({ data }) => {
      const second = new BetterSqlite3(path.join(data, "side.db"));
      second.exec("create table seen (who text)");
      second.close();
    },
  ],
  [
    "a journal of the database",
    "fileUnknown",
    ({ data }) => void put(data, "tandem.sqlite-journal", randomBytes(512)),
  ],
  ["a hidden file", "fileUnknown", ({ data }) => void put(data, ".cache", "x")],
  ["a directory", "fileUnknown", ({ data }) => fs.mkdirSync(path.join(data, "claims"), { mode: 0o700 })],
  [
    "a link to a place elsewhere",
    "fileUnknown",
    ({ data, logs }) => fs.symlinkSync(logs, path.join(data, "tandem.sqlite.old")),
  ],
  [
    "a file under the name of the start-up code",
    "fileUnknown",
    ({ data }) => void put(data, "set-up-code", "anna 17:42\nbert 17:44\n"),
  ],
  ["a filled lock", "fileTooLarge", ({ data }) => void put(data, "tandem.lock", "17:42")],
  [
    "bytes behind the index of the log",
    "fileTooLarge",
    ({ file }) => fs.appendFileSync(`${file}-shm`, "17:42 anna"),
  ],
  ["a database that others can read", "readableByOthers", ({ file }) => fs.chmodSync(file, 0o644)],
  ["a directory that others can read", "readableByOthers", ({ data }) => fs.chmodSync(data, 0o755)],
  [
    "a second name of the database",
    "fileLinked",
    ({ file, logs }) => fs.linkSync(file, path.join(logs, "..", "elsewhere.sqlite")),
  ],
  [
    "a copy that a crash of a restore left",
    "fileLeft",
    ({ file }) => {
      const left = `${file}.${"0a".repeat(6)}.restoring`;
      fs.copyFileSync(file, left);
      lieSince(left, 2 * DAY);
    },
  ],
  [
    "a date that lies in the future",
    "fileDate",
    ({ data }) => lieSince(put(data, "tandem.lock", ""), -9 * DAY),
  ],
  ["a text among the backups", "fileUnknown", ({ backups }) => void put(backups, "order.txt", "1 2 3")],
  [
    "a database of something else among the backups",
    "foreignMigrations",
    ({ backups }) => {
      const other = new BetterSqlite3(path.join(backups, "other.sqlite"));
      other.exec("create table seen (who text)");
      other.close();
      fs.chmodSync(path.join(backups, "other.sqlite"), 0o600);
    },
  ],
  [
    "a backup that others can read",
    "readableByOthers",
    ({ file, backups }) => {
      copyFiles(file, path.join(backups, "day.sqlite"));
      fs.chmodSync(path.join(backups, "day.sqlite"), 0o640);
    },
  ],
  [
    "a backup with a table more",
    "objectAdded",
    ({ db, backups }) => {
      db.exec(`vacuum into '${backups}/day.sqlite'`);
      fs.chmodSync(path.join(backups, "day.sqlite"), 0o600);
      const copy = new BetterSqlite3(path.join(backups, "day.sqlite"));
      copy.exec("create table seen (who text)");
      copy.close();
    },
  ],
  [
    "a backup of yesterday, unfinished",
    "fileLeft",
    ({ backups }) => lieSince(put(backups, `day.sqlite.${"0a".repeat(6)}.unfinished`, ""), DAY),
  ],
  ["a file more among the keys", "fileUnknown", ({ keys }) => void put(keys.path, "claimed.txt", "17:42")],
  [
    "a field more in a key file",
    "keyFileForm",
    (planted) => {
      const more = { ...JSON.parse(keyFile(planted)), claimed: [1, 2, 3] };
      put(planted.keys.path, `${planted.wave}.json`, JSON.stringify(more));
    },
  ],
  [
    "a field more inside the counts of a key file",
    "keyFileForm",
    (planted) => {
      const since = "0a".repeat(32);
      const departments = [
        { left: 0, joined: 1, at: "17:42" },
        { left: 0, joined: 0 },
      ];
      const more = { ...JSON.parse(keyFile(planted)), turnover: [{ since, departments }] };
      put(planted.keys.path, `${planted.wave}.json`, JSON.stringify(more));
    },
  ],
  [
    "blanks in a key file, one for each claim",
    "keyFileForm",
    (planted) => void put(planted.keys.path, `${planted.wave}.json`, `${keyFile(planted)}       `),
  ],
  [
    "a key that outlived its wave",
    "keyOfNoWave",
    (planted) => {
      put(planted.keys.path, "ended.json", keyFile(planted).replace(planted.wave, "ended"));
    },
  ],
  [
    "bytes behind the end of the database",
    "bytesAfterEnd",
    ({ file, db }) => {
      db.pragma("wal_checkpoint(TRUNCATE)");
      fs.appendFileSync(file, randomBytes(4096));
    },
  ],
  [
    "pages in the log that nothing wrote",
    "foreignLogPages",
    (planted) => appendToLog(planted, (pageSize) => randomBytes(24 + pageSize)),
  ],
  [
    "pages in the log that look like an earlier round's",
    "foreignLogPages",
    (planted) =>
      appendToLog(planted, (pageSize, header) => {
        const frames = [1, 2].map(() => randomBytes(24 + pageSize));
        for (const frame of frames) frame.writeUInt32BE((header.readUInt32BE(16) - 1) >>> 0, 8);
        frames[1]?.set(frames[0]?.subarray(8, 16) ?? [], 8);
        return Buffer.concat(frames);
      }),
  ],
  [
    "half a page in the log",
    "foreignLogPages",
    (planted) => appendToLog(planted, () => Buffer.from("17:42 anna")),
  ],
  [
    "pages that nothing uses and nobody emptied",
    "unusedPagesFilled",
    ({ db }) => {
      db.pragma("secure_delete = OFF");
      db.exec("create table t (x); insert into t select randomblob(9000) from claim; drop table t");
    },
  ],
  [
    "rows that were deleted and not overwritten",
    "gapsFilled",
    ({ db }) => {
      db.pragma("secure_delete = OFF");
      db.exec(
        "insert into audit_event (id, at, action, subject) values (900, 1795600000, 'seen', hex(randomblob(300))), (901, 1795600000, 'a', 'b')",
      );
      db.exec("delete from audit_event where id = 900");
    },
  ],
];

test.each(LEAKS)("%s", (_, found, plant) => {
  const planted = honest.copy();
  plant(planted);
  expect(findingsIn(planted, { backups: [planted.backups] }).join("\n")).toMatch(
    new RegExp(`^${found}: `, "m"),
  );
});

test("names of files are said without what names a person or a ballot", () => {
  const planted = honest.copy();
  const [person] = planted.people;
  const token = planted.tokens[0]?.toString("hex") ?? "";
  put(planted.data, `${person?.email}.txt`, "");
  put(planted.data, `ballot-${token}`, "");
  const said = findingsIn(planted).join("\n");
  expect(said).toContain("fileUnknown");
  expect([said.includes(person?.email ?? ""), said.includes(token.slice(0, 12))]).toEqual([false, false]);
});
