import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { encodeContent } from "~/ballot/ballot-content";
import { packed, type WatchedWave } from "./watched-wave";

export type Leaks = {
  hiddenRowNumbers?: boolean;
  /** Rows stay in the pages as they came. */
  pagesAsTheyCame?: boolean;
  /** Ballots with room for a comment, so that their tails lie on pages of their own. */
  longBallots?: boolean;
  /** The write-ahead log is never emptied. */
  logKept?: boolean;
  /** The answers are kept with their author until they are cast. */
  drafts?: "all deleted" | "one left";
  copies?: boolean;
  times?: boolean;
  /** Claims hold a hash of the code instead of the person. */
  unkeyedHash?: boolean;
  secureDelete?: boolean;
};

export type LeakyCopy = { file: string; backups: string; connection: BetterSqlite3.Database };

const CLAIM = "code_mac blob primary key not null, wave_id text not null, department_index integer not null";
const BALLOT = "token blob primary key not null, wave_id text not null, department_index integer not null";

/**
 * Plays the same people once more into a schema that names who took part and keeps answers readable: without one of
 * the leaks nothing in it says which answers are whose.
 */
export function makeLeakyCopy(watched: WatchedWave, leaks: Leaks): LeakyCopy {
  const data = fs.mkdtempSync(path.join(watched.directory, "leaky-"));
  const backups = fs.mkdtempSync(path.join(watched.directory, "leaky-backups-"));
  const file = path.join(data, "tandem.sqlite");
  fs.copyFileSync(path.join(watched.backups, "day-0.sqlite"), file);
  const log = path.join(watched.backups, "day-0.sqlite-wal");
  if (fs.existsSync(log)) fs.copyFileSync(log, `${file}-wal`);
  const connection = new BetterSqlite3(file);
  // Pages as they were: on larger ones a long ballot has no page of its own.
  connection.pragma("journal_mode = DELETE");
  connection.pragma("page_size = 4096");
  connection.exec("vacuum");
  connection.pragma("journal_mode = WAL");
  connection.pragma(`secure_delete = ${leaks.secureDelete === false ? "OFF" : "ON"}`);
  connection.pragma("foreign_keys = OFF");
  makeTables(connection, leaks);
  // Everything from before: only what happens from here on is to be told.
  connection.exec("vacuum");
  connection.pragma("wal_checkpoint(TRUNCATE)");
  play(connection, watched, leaks, path.join(backups, "copy"));
  if (!leaks.pagesAsTheyCame) connection.exec("vacuum");
  if (leaks.drafts)
    connection.exec(`delete from draft ${leaks.drafts === "one left" ? "where rowid > 1" : ""}`);
  if (!leaks.logKept) connection.pragma("wal_checkpoint(TRUNCATE)");
  return { file, backups, connection };
}

function makeTables(connection: BetterSqlite3.Database, leaks: Leaks): void {
  const kind = leaks.hiddenRowNumbers ? "" : "strict, without rowid";
  const time = leaks.times ? ", created_at integer not null" : "";
  connection.exec(`
    drop table claim; drop table ballot;
    create table claim (${CLAIM}, participant text not null${time}) ${kind};
    create table ballot (${BALLOT}, content blob not null${time}) ${kind};
    create table draft (participant text not null, content blob not null);
  `);
}

function play(connection: BetterSqlite3.Database, watched: WatchedWave, leaks: Leaks, copies: string): void {
  const time = leaks.times ? ", ?" : "";
  const claim = connection.prepare(`insert into claim values (?, ?, ?, ?${time})`);
  const ballot = connection.prepare(`insert into ballot values (?, ?, ?, ?${time})`);
  const draft = connection.prepare("insert into draft values (?, ?)");
  const copy = (place: number) => connection.exec(`vacuum into '${copies}-${place}.sqlite'`);
  if (leaks.copies) copy(0);
  watched.answered.forEach((person, place) => {
    const { wave } = watched;
    const at = Math.floor(Date.UTC(2026, 10, 25, 10) / 1000) + place * 700;
    const times = (seconds: number) => (leaks.times ? [at + seconds] : []);
    const key = createHash("sha256").update(`unrelated ${person.code}`).digest();
    const participant = leaks.unkeyedHash
      ? createHash("sha256").update(person.code).digest("hex")
      : person.inviteeId;
    const content = leaks.longBallots ? Buffer.from(encodeContent(person.content)) : packed(person.content);
    if (leaks.drafts) draft.run(person.inviteeId, content);
    claim.run(key, wave, person.departmentIndex, participant, ...times(0));
    ballot.run(person.token, wave, person.departmentIndex, content, ...times(2));
    if (leaks.copies) copy(place + 1);
  });
}
