import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Original, original, type Planted } from "../../support/exclusion/planted";
import { findingsIn } from "../../support/exclusion/verified";

let honest: Original;
beforeAll(async () => {
  honest = await original();
});
afterAll(() => honest.end());

test("before anything is planted there is nothing to find", () => {
  expect(findingsIn(honest.copy())).toEqual([]);
});

type Leak = readonly [name: string, found: string, plant: (planted: Planted) => void];

/** One statement or several. */
const sql = (statements: string) => (planted: Planted) => void planted.db.exec(statements);

/** Fills a new column of claims and ballots in the order of their keys. */
function columns(type: string, value: (at: number) => string | number) {
  return ({ db }: Planted) => {
    for (const [table, key] of [
      ["claim", "code_mac"],
      ["ballot", "token"],
    ] as const) {
      db.exec(`alter table ${table} add column extra ${type}`);
      const rows = db.prepare<[], Buffer>(`select ${key} from ${table}`).pluck().all();
      rows.forEach(
        (id, at) => void db.prepare(`update ${table} set extra = ? where ${key} = ?`).run(value(at), id),
      );
    }
  };
}

/** Tables of the same name in another shape. */
function remade(table: string, change: (sql: string) => string) {
  return ({ db }: Planted) => {
    const made = String(db.prepare("select sql from sqlite_schema where name = ?").pluck().get(table));
    db.exec("pragma foreign_keys = OFF");
    db.exec(
      `alter table ${table} rename to old; ${change(made)}; insert into ${table} select * from old; drop table old`,
    );
  };
}

const shadow = (made: string, filled: string) =>
  sql(`create table shadow (${made});
    create trigger s1 after update on claim begin insert into shadow values (${filled.replaceAll("KEY", "new.code_mac")}); end;
    create trigger s2 after insert on ballot begin insert into shadow values (${filled.replaceAll("KEY", "new.token")}); end`);

const LEAKS: readonly Leak[] = [
  ["a counter in both rows", "objectChanged", columns("integer", (at) => at + 1)],
  ["a counter beside keys that grow", "objectChanged", columns("integer", (at) => at * 3)],
  ["a shadow table that triggers fill", "objectAdded", shadow("key blob", "KEY")],
  ["a shadow table with seconds", "objectAdded", shadow("key blob, at integer", "KEY, unixepoch()")],
  [
    "a shadow table of hashes",
    "objectAdded",
    ({ db, tokens, people }) => {
      db.exec("create table shadow (a text, b text)");
      const hash = (of: string | Buffer) => createHash("sha256").update(of).digest("hex");
      tokens.forEach((token, at) => {
        db.prepare("insert into shadow values (?, ?)").run(hash(token), hash(people[at]?.id ?? ""));
      });
    },
  ],
  ["a second index", "objectAdded", sql("create index second on ballot (sealed)")],
  [
    "side tables that count",
    "objectAdded",
    sql(
      "create table a (id integer primary key autoincrement, x blob); insert into a (x) select token from ballot",
    ),
  ],
  ["minutes since the opening", "objectChanged", columns("integer", (at) => at * 7)],
  ["the time of day as a text", "objectChanged", columns("text", (at) => `10:${10 + at}:00`)],
  [
    "a mark of who answered",
    "objectChanged",
    sql("alter table invitee add column answered integer; update invitee set answered = rowid % 2"),
  ],
  [
    "the whole mail in the queue",
    "objectChanged",
    ({ db, people }) => {
      db.exec("alter table mail_queue add column body text");
      for (const { id, link } of people)
        db.prepare("update mail_queue set body = ? where invitee_id = ?").run(`Dear colleague, ${link}`, id);
    },
  ],
  ["answers beside comments", "objectChanged", sql("alter table comment add column answers text")],
  [
    "drafts with a salted hash",
    "objectAdded",
    sql("create table draft (salt blob, hash blob, content blob)"),
  ],
  ["a device in both rows", "objectChanged", columns("text", (at) => `ua-${at}`)],
  // Siblings.
  [
    "a generated column",
    "objectChanged",
    sql("alter table claim add column half blob generated always as (substr(code_mac, 1, 4)) virtual"),
  ],
  ["a view", "objectAdded", sql("create view everything as select * from claim, ballot")],
  ["a table for searching texts", "objectAdded", sql("create virtual table search using fts5(content)")],
  ["an r-tree", "objectAdded", sql("create virtual table place using rtree(id, a, b)")],
  [
    "an index on an expression",
    "objectAdded",
    sql("create index first on claim (substr(blinded_mac, 1, 4))"),
  ],
  [
    "an index on some rows only",
    "objectAdded",
    sql("create index some on claim (code_mac) where department_index = 1"),
  ],
  ["rows that take any type", "objectChanged", remade("ballot", (made) => made.replace("STRICT, ", ""))],
  ["hidden row numbers", "objectChanged", remade("claim", (made) => made.replace(", WITHOUT ROWID", ""))],
  [
    "a default that fills a column",
    "objectChanged",
    remade("ballot", (made) => made.replace("`mac` blob", "`mac` blob default (randomblob(32))")),
  ],
  [
    "a remark inside a table",
    "objectChanged",
    remade("comment", (made) => made.replace("STRICT", "STRICT /* 17:42 anna */")),
  ],
  [
    "a trigger that is taken for a check",
    "objectAdded",
    sql("create trigger check_ballot before insert on ballot begin select 1; end"),
  ],
  ["an index that was dropped", "objectMissing", sql("drop index mail_queue_once")],
  ["a table under a name of SQLite", "objectAdded", sql("analyze")],
  [
    "a migration that nobody knows",
    "foreignMigrations",
    sql("insert into __drizzle_migrations (hash, created_at) values ('17:42', 1900000000000)"),
  ],
  [
    "a number in the list of migrations",
    "foreignMigrations",
    sql(
      "update __drizzle_migrations set id = 17 where created_at = (select min(created_at) from __drizzle_migrations)",
    ),
  ],
  [
    "a counter of SQLite's for a table that is none",
    "counterUnknown",
    sql("insert into sqlite_sequence values ('claims', 17)"),
  ],
  ["a counter of SQLite's that is a text", "counterUnknown", sql("update sqlite_sequence set seq = 'anna'")],
  ["the user's version", "headerField", sql("pragma user_version = 17")],
  [
    "pages of a size that Tandem does not make",
    "headerField",
    sql("pragma journal_mode = delete; pragma page_size = 8192; vacuum; pragma journal_mode = wal"),
  ],
  ["the application's id", "headerField", sql("pragma application_id = 17")],
  [
    "a field that SQLite does not show",
    "hiddenFields",
    ({ db }) => {
      db.unsafeMode(true);
      const made = String(
        db.prepare("select sql from sqlite_schema where name = 'timeline_note'").pluck().get(),
      );
      db.exec("alter table timeline_note add column extra text; pragma foreign_keys = off");
      db.exec("insert into timeline_note values ('a', 'rel1', '2026-11-01', 'x', 1793500000, 'anna')");
      db.pragma("writable_schema = ON");
      db.prepare("update sqlite_schema set sql = ? where name = 'timeline_note'").run(made);
      db.pragma("writable_schema = RESET");
    },
  ],
];

test.each(LEAKS)("%s", (_, found, plant) => {
  const planted = honest.copy();
  plant(planted);
  expect(findingsIn(planted).join("\n")).toMatch(new RegExp(`^${found}: `, "m"));
});

test("what is found names no person and no ballot, also where a table is called after one", () => {
  const planted = honest.copy();
  const [person] = planted.people;
  const token = planted.tokens[0]?.toString("hex") ?? "";
  planted.db.exec(`create table "${person?.email}" (a); create table "t${token}" (a)`);
  const said = findingsIn(planted).join("\n");
  expect(said.match(/objectAdded/g)?.length).toBeGreaterThan(0);
  expect([said.includes(person?.email ?? ""), said.includes(token.slice(0, 12))]).toEqual([false, false]);
});
