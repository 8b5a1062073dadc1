import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Original, original, type Planted } from "../../support/exclusion/planted";
import { findingsIn } from "../../support/exclusion/verified";
import { copyFiles } from "../../support/watched-wave";

let honest: Original;
beforeAll(async () => {
  honest = await original();
});
afterAll(() => honest.end());

type Leak = readonly [name: string, found: string, plant: (planted: Planted) => void];

const sql = (statements: string) => (planted: Planted) => void planted.db.exec(statements);

/** What only the values themselves can tell: the key file is gone, or was made by whoever writes them. */
function withoutKeys(plant: (planted: Planted) => void) {
  return (planted: Planted) => {
    fs.rmSync(path.join(planted.keys.path, `${planted.wave}.json`));
    plant(planted);
  };
}

/** Writes other bytes into one column of every row. */
function bytes(table: string, column: string, change: (value: Buffer, at: number) => Buffer) {
  return ({ db }: Planted) => {
    const rows = db.prepare<[], Buffer>(`select ${column} from ${table}`).pluck().all();
    rows.forEach((value, at) => {
      db.prepare(`update ${table} set ${column} = ? where ${column} = ?`).run(
        change(Buffer.from(value), at),
        value,
      );
    });
  };
}

function numbered(value: Buffer, number: number, place: number, width: number, end: "BE" | "LE"): Buffer {
  value[`writeUInt${end}`](number, place, width);
  return value;
}

/** As if the program had drawn the keys before and given them out from the lowest to the highest. */
const growing = (value: Buffer, at: number) => Buffer.concat([Buffer.from([at * 9, 7]), value.subarray(2)]);

function texts(table: string, column: string, where: string, text: (planted: Planted) => string) {
  return (planted: Planted) =>
    void planted.db.prepare(`update ${table} set ${column} = ? where ${where}`).run(text(planted));
}

function audit(subject: (planted: Planted) => string) {
  return (planted: Planted) =>
    void planted.db
      .prepare(
        "insert into audit_event (at, account_id, action, subject) values (1795600000, null, 'wave opened', ?)",
      )
      .run(subject(planted));
}

const tokenOf = ({ tokens }: Planted) => tokens[3] ?? Buffer.alloc(0);
const NOW = Date.UTC(2026, 10, 25, 10);

/** Milliseconds since 1970 in six bytes. */
function moment(at: number): Buffer {
  const written = Buffer.alloc(6);
  written.writeUIntBE(NOW + at * 70_000, 0, 6);
  return written;
}

function uuid7(at: number): string {
  const hex = Buffer.concat([
    moment(at),
    createHash("sha256").update(`${at}`).digest().subarray(0, 10),
  ]).toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}

const LEAKS: readonly Leak[] = [
  ["tokens that grow", "notFromKey", bytes("ballot", "token", growing)],
  ["keys of claims that grow", "notFromKey", bytes("claim", "code_mac", growing)],
  [
    "keys that grow, seen from one change to the next",
    "arrivesSorted",
    withoutKeys((planted) => {
      const { db } = planted;
      const rows = db.prepare<[], { token: Buffer }>("select * from ballot order by token").all();
      db.exec("delete from ballot");
      copyFiles(planted.file, path.join(planted.backups, "copy-00.sqlite"));
      rows.forEach((row, at) => {
        const names = Object.keys(row);
        db.prepare(`insert into ballot (${names}) values (${names.map(() => "?")})`).run(
          ...Object.values(row),
        );
        copyFiles(planted.file, path.join(planted.backups, `copy-${10 + at}.sqlite`));
      });
    }),
  ],
  // Siblings.
  [
    "tokens that begin with a time, like a ULID",
    "timed",
    withoutKeys(bytes("ballot", "token", (value, at) => Buffer.concat([moment(at), value.subarray(6)]))),
  ],
  [
    "tokens that end with a time",
    "counted",
    withoutKeys(bytes("ballot", "token", (value, at) => Buffer.concat([value.subarray(6), moment(at)]))),
  ],
  [
    "half seconds at the end of a hash",
    "counted",
    withoutKeys(bytes("claim", "blinded_mac", (value, at) => numbered(value, at * 140 + 2, 28, 4, "LE"))),
  ],
  [
    "a counter of two bytes inside a hash",
    "counted",
    withoutKeys(bytes("claim", "blinded_mac", (value, at) => numbered(value, at + 1, 11, 2, "BE"))),
  ],
  [
    "a counter that is spread over the whole range",
    "regular",
    withoutKeys(bytes("ballot", "token", (value, at) => numbered(value, at * 2 ** 43 + 12345, 0, 6, "BE"))),
  ],
  [
    "a counter filled up with zeros",
    "lowEntropy",
    withoutKeys(bytes("ballot", "mac", (_, at) => Buffer.concat([Buffer.alloc(31), Buffer.from([at])]))),
  ],
  [
    "a readable ballot of the right size",
    "lowEntropy",
    withoutKeys(
      bytes("ballot", "sealed", (value, at) =>
        Buffer.from(`{"answers":[1,2,${at}]}`.padEnd(value.length, " ")),
      ),
    ),
  ],
  [
    "a device's name in a hash",
    "repeated",
    withoutKeys(
      bytes("claim", "blinded_mac", (value, at) =>
        Buffer.concat([value.subarray(0, 28), Buffer.from(`ua-${at % 4}`)]),
      ),
    ),
  ],
  [
    "the same bytes in claim and ballot",
    "elsewhere",
    withoutKeys((planted) => {
      const macs = planted.db.prepare<[], Buffer>("select blinded_mac from claim").pluck().all();
      bytes("ballot", "mac", (value, at) =>
        Buffer.concat([value.subarray(0, 20), (macs[at] ?? value).subarray(0, 12)]),
      )(planted);
    }),
  ],
  [
    "a mark sorted like the token",
    "sorted",
    withoutKeys(
      bytes("ballot", "mac", (value, at) => Buffer.concat([Buffer.from([at * 10]), value.subarray(1)])),
    ),
  ],
  [
    "a UUID with a time for every invited person",
    "valueForm",
    ({ db, people }) => {
      db.exec("pragma foreign_keys = off");
      people.forEach(({ id }, at) => {
        db.prepare("update invitee set id = ? where id = ?").run(uuid7(at), id);
        db.prepare("update mail_queue set invitee_id = ? where invitee_id = ?").run(uuid7(at), id);
      });
    },
  ],
  [
    "ballots of a wave that is none",
    "valueForm",
    sql(
      "pragma foreign_keys = off; update ballot set wave_id = 'anna' where token = (select min(token) from ballot)",
    ),
  ],
  [
    "a department that is none",
    "valueForm",
    sql("update ballot set department_index = 17 where token = (select min(token) from ballot)"),
  ],
  [
    "who answered as a blank behind the name",
    "valueForm",
    texts("invitee", "name", "rowid % 2 = 0", () => "Anna "),
  ],
  [
    "who answered as a mark that nobody sees",
    "valueForm",
    texts("invitee", "name", "rowid % 2 = 0", () => "An\u200bna"),
  ],
  [
    "who answered as a language in capitals",
    "valueForm",
    texts("invitee", "language", "rowid % 2 = 0", () => "DE"),
  ],
  [
    "what no holder's browser gave, among the boxes of key holders",
    "valueForm",
    ({ db, wave }) =>
      void db
        .prepare("insert into share_box (wave_id, position, box, posted_at) values (?, 0, ?, 1795600000)")
        .run(wave, Buffer.from("p.ostermann answered at 17:42")),
  ],
  [
    "who answered as the problem of a mail",
    "valueForm",
    texts("mail_queue", "problem", "id % 2 = 0", () => "answered 17:42"),
  ],
  [
    "who answered among the waves that invited somebody",
    "valueForm",
    texts("roster_entry", "invited_in", "rowid % 2 = 0", () => '[["answered",1]]'),
  ],
  [
    "a wave that there never was among those that invited somebody",
    "valueForm",
    texts("roster_entry", "invited_in", "rowid % 2 = 0", () => `[["${"0a".repeat(32)}",1]]`),
  ],
  [
    "who answered as a state of a mail",
    "valueForm",
    texts("mail_queue", "state", "id % 2 = 0", () => "done"),
  ],
  [
    "a mail's number that counts",
    "valueForm",
    ({ db }) => void db.exec("update mail_queue set message_id = id || '@tandem.example'"),
  ],
  [
    "a mail's number that counts inside random letters",
    "counted",
    ({ db }) => {
      for (const id of db.prepare<[], number>("select id from mail_queue").pluck().all())
        db.prepare(
          "update mail_queue set message_id = substr(message_id, 1, 24) || printf('%08x', id) || '@tandem.example' where id = ?",
        ).run(id);
    },
  ],
  [
    "invitations in the order of claims",
    "mailOrder",
    ({ db }) => {
      db.exec("update mail_queue set id = id + 1000; update mail_queue set id = 3000 - id");
      db.exec("update sqlite_sequence set seq = 3000 where name = 'mail_queue'");
    },
  ],
  ["a text where a number belongs", "valueType", sql("update wave set threshold = 'five'")],
  [
    "a fraction where a whole number belongs",
    "valueType",
    sql(
      "update audit_event set at = at + 0.25; insert into audit_event (at, action, subject) values (1.5, 'a', 'b')",
    ),
  ],
  [
    "the beginning of a token in the trail",
    "partElsewhere",
    audit((planted) => tokenOf(planted).toString("hex").slice(0, 8)),
  ],
  ["a token in the trail", "elsewhere", audit((planted) => tokenOf(planted).toString("base64url"))],
  [
    "a token in the trail in base32, backwards",
    "elsewhere",
    audit((planted) => [...tokenOf(planted).toString("hex")].reverse().join("")),
  ],
  [
    "a hash of a token in the trail",
    "derived",
    audit((planted) => createHash("sha256").update(tokenOf(planted)).digest("hex")),
  ],
  ["an invited person's key in the trail", "elsewhere", audit(({ people }) => people[2]?.id ?? "")],
  ["a code in the trail", "codeFound", audit(({ people }) => people[2]?.link ?? "")],
  [
    "one ballot without its MAC",
    "macsMissing",
    sql("update ballot set mac = null where token = (select min(token) from ballot)"),
  ],
  [
    "a row of claims that no code makes",
    "notFromKey",
    sql(
      "insert into claim select randomblob(32), wave_id, department_index, randomblob(32) from claim limit 1",
    ),
  ],
  [
    "another address under a person's row",
    "notFromKey",
    texts("invitee", "email", "rowid = 2", () => "someone@else.example"),
  ],
  [
    "answers in a comment",
    "valueForm",
    ({ db, wave }) =>
      void db
        .prepare("insert into comment values (?, randomblob(16), 0, 'fine 1,2,3,4,5,4,3,2,1,2,3', 0)")
        .run(wave),
  ],
  [
    "a comment's key that is no key",
    "valueForm",
    ({ db, wave }) => void db.prepare("insert into comment values (?, x'0011', 0, 'fine', 0)").run(wave),
  ],
];

test.each(LEAKS)("%s", (_, found, plant) => {
  const planted = honest.copy();
  plant(planted);
  expect(findingsIn(planted, { backups: [planted.backups] }).join("\n")).toMatch(
    new RegExp(`^${found}: `, "m"),
  );
});
