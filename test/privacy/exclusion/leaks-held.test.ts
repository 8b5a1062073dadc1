import { createHash, createHmac, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyFile, type Original, original, type Planted, put } from "../../support/exclusion/planted";
import { findingsIn } from "../../support/exclusion/verified";

let honest: Original;
beforeAll(async () => {
  honest = await original();
});
afterAll(() => honest.end());

type Leak = readonly [name: string, found: string, plant: (planted: Planted) => void];

const sql = (statements: string) => (planted: Planted) => void planted.db.exec(statements);
const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest();

function shuffled<T>(values: readonly T[]): T[] {
  return [...values]
    .map((value, at) => [sha256(`order ${at}`).toString("hex"), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}

/** What a token makes, beside a claim that has nothing to do with its place. */
function paired(make: (token: Buffer, planted: Planted) => Buffer, column = "blinded_mac") {
  return (planted: Planted) => {
    const claims = shuffled(planted.db.prepare<[], Buffer>("select code_mac from claim").pluck().all());
    planted.tokens.forEach((token, at) => {
      planted.db
        .prepare(`update claim set ${column} = ? where code_mac = ?`)
        .run(make(Buffer.from(token), planted), claims[at]);
    });
  };
}

function numbered(table: string, number: (at: number) => number) {
  return ({ db }: Planted) => {
    const ids = shuffled(db.prepare<[], string>(`select id from ${table}`).pluck().all());
    ids.forEach((id, at) => {
      db.prepare(`update ${table} set rowid = ? where id = ?`).run(100_000 + number(at), id);
    });
  };
}

function recorded(action: string, subject: (planted: Planted, at: number) => string) {
  return (planted: Planted) => {
    planted.people.forEach((_, at) => {
      planted.db
        .prepare("insert into audit_event (at, account_id, action, subject) values (?, null, ?, ?)")
        .run(1795600000 + at * 600, action, subject(planted, at));
    });
  };
}

const reminders = (state: string, message = "reminder-middle") =>
  sql(
    `update mail_queue set state = 'sent', attempts = 1;
     insert into mail_queue (wave_id, invitee_id, message, state, attempts, not_before, message_id)
     select wave_id, invitee_id, '${message}', ${state}, not_before + 500000, lower(hex(randomblob(16))) || '@tandem.example'
     from mail_queue where id % 2 = 0`,
  );

function changedKey(change: (fields: Record<string, unknown>, planted: Planted) => void) {
  return (planted: Planted) => {
    const fields = JSON.parse(keyFile(planted));
    change(fields, planted);
    put(planted.keys.path, `${planted.wave}.json`, JSON.stringify(fields));
  };
}

const text = "anna answered at 10:42\n";
const inData =
  (name: string) =>
  ({ data }: Planted) =>
    void put(data, name, text);
const XOR = randomBytes(32);

const LEAKS: readonly Leak[] = [
  ["a hash of a token beside a claim", "derived", paired(sha256)],
  ["a shorter hash", "derived", paired((token) => createHash("sha512-256").update(token).digest())],
  ["a hash of another family", "derived", paired((token) => createHash("sha3-256").update(token).digest())],
  ["a hash of its spelling", "derived", paired((token) => sha256(token.toString("base64url")))],
  [
    "a hash with the wave's secret",
    "derived",
    paired((token, { secrets }) => createHmac("sha256", Buffer.from(secrets.pepper)).update(token).digest()),
  ],
  [
    "a hash behind the name of the wave",
    "derived",
    paired((token, { wave }) => sha256(Buffer.concat([Buffer.from(wave), token]))),
  ],
  [
    "the end of a hash",
    "derived",
    paired((token) => Buffer.concat([randomBytes(8), sha256(token).subarray(8)])),
  ],
  [
    "a token with one byte over all",
    "derived",
    paired((token) => Buffer.from(token.map((byte) => byte ^ 0x5a))),
  ],
  [
    "a token with a constant over it",
    "derived",
    paired((token) => Buffer.from(token.map((byte, at) => byte ^ (XOR[at] ?? 0)))),
  ],
  ["a token from its end on", "derived", paired((token) => token.reverse())],
  [
    "a token with its digits exchanged",
    "derived",
    paired((token) => Buffer.from(token.toString("hex").replace(/(.)(.)/g, "$2$1"), "hex")),
  ],
  ["times as hidden numbers of the invited", "rowNumbers", numbered("invitee", (at) => at * 617)],
  ["times as hidden numbers of the roster", "rowNumbers", numbered("roster_entry", (at) => at * 617)],
  ["minutes as hidden numbers", "rowNumbers", numbered("invitee", (at) => at * 2)],
  [
    "an entry of the trail for everybody",
    "notWritten",
    recorded("answered", ({ people }, at) => people[at]?.email ?? ""),
  ],
  [
    "a known entry about a hash",
    "notWritten",
    recorded("wave opened", (_, at) => sha256(`${at}`).toString("hex")),
  ],
  ["a known entry about no pair that there is", "notWritten", recorded("wave opened", () => "anna: 2026-Q4")],
  ["a reason of an end that is none", "notWritten", sql("update wave set ended_because = 'anna 10:42'")],
  ["a restore that never was", "notWritten", sql("update wave set restored_at = 1795600000")],
  [
    "a list inside a release",
    "notWritten",
    ({ db, wave }) =>
      void db
        .prepare(
          "insert into release (wave_id, relationship_id, method_version, content, receipts) select ?, id, 'x', ?, '[]' from relationship",
        )
        .run(wave, JSON.stringify({ answeredBy: ["anna"] })),
  ],
  [
    "keys that no manifest has",
    "notWritten",
    ({ db }) => void db.prepare("insert into used_key values (?)").run(randomBytes(32).toString("base64url")),
  ],
  [
    "a session of nobody",
    "notWritten",
    sql(
      "pragma foreign_keys = off; insert into session values (lower(hex(randomblob(32))), 'anna', 1795600000, 1795600000, 1795700000, null, 0)",
    ),
  ],
  [
    "a note with a time as its day",
    "notWritten",
    sql("insert into timeline_note select 'n1', id, '10:42', 'x', 1795600000 from relationship"),
  ],
  [
    "a box while the wave is open",
    "notWritten",
    ({ db, wave }) =>
      void db.prepare("insert into share_box values (?, 37, randomblob(48), 1795600000)").run(wave),
  ],
  ["reminders for who has not answered, sent", "mailsUneven", reminders("'sent', 1")],
  ["reminders for who has not answered, waiting", "mailsUneven", reminders("'queued', 0")],
  ["news of a later end that there is not", "mailsUneven", reminders("'queued', 0", "extended")],
  [
    "mails that wait until the minute of a claim",
    "mailsUneven",
    sql("update mail_queue set not_before = not_before + id * 617"),
  ],
  [
    "mails that were tried a minute's number of times",
    "mailsUneven",
    sql("update mail_queue set attempts = id * 17, problem = 'try-later'"),
  ],
  [
    "a problem of a mail that was not tried",
    "mailsUneven",
    sql("update mail_queue set problem = 'try-later' where id % 2 = 0"),
  ],
  [
    "another host for who answered",
    "mailsUneven",
    sql("update mail_queue set message_id = substr(message_id, 1, 32) || '@a.example' where id % 2 = 0"),
  ],
  ["an invitation that was taken away", "mailsUneven", sql("delete from mail_queue where id % 2 = 0")],
  [
    "a text called like a replaced database",
    "fileContent",
    inData("tandem.sqlite.replaced-20261129T104200Z"),
  ],
  ["a text called like its log", "fileContent", inData("tandem.sqlite.replaced-20261129T104200Z-wal")],
  ["a text called like a restore under way", "fileContent", inData("tandem.sqlite.0123456789ab.restoring")],
  ["a text called like a check of an erasure", "fileContent", inData("erasure-check-0123456789ab.sqlite")],
  [
    "a text called like a key that is being written",
    "fileContent",
    ({ keys, wave }) => void put(keys.path, `${wave}.json.0123456789ab.tmp`, text),
  ],
  [
    "a text called like a backup under way",
    "fileContent",
    ({ backups }) => void put(backups, "day.0123456789ab.unfinished", text),
  ],
  [
    "a text inside the log's index",
    "fileContent",
    ({ file, db }) => {
      db.exec("update organisation set language = language");
      const handle = fs.openSync(`${file}-shm`, "r+");
      fs.writeSync(handle, text, 20_000);
      fs.closeSync(handle);
    },
  ],
  [
    "an empty directory among the backups",
    "fileUnknown",
    ({ backups }) => fs.mkdirSync(path.join(backups, "anna")),
  ],
  [
    "a hash of an address as an earlier wave",
    "keyFileForm",
    changedKey((fields) => {
      fields.turnover = [
        {
          since: sha256("anna").toString("hex"),
          departments: [
            { left: 1, joined: 0 },
            { left: 0, joined: 0 },
          ],
        },
      ];
    }),
  ],
  [
    "a hash of an address as the earlier releases",
    "keyFileForm",
    changedKey((fields) => {
      fields.previousReleases = sha256("anna").toString("hex");
    }),
  ],
];

test.each(LEAKS)("%s", (_, found, plant) => {
  const planted = honest.copy();
  plant(planted);
  expect(findingsIn(planted, { backups: [planted.backups] }).join("\n")).toMatch(
    new RegExp(`^${found}: `, "m"),
  );
});
