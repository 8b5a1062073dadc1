import fs from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { truncateLog } from "~db/client.server";
import type { Answered, Truth, Watching } from "./answer-once";
import { commitsOf } from "./write-ahead-log";

/** What an attack says came after what; claims and casts on one line where it sees both. */
export type Seen = {
  truth: Truth;
  events: readonly { kind: "claim" | "cast"; key: string }[];
  oneLine: boolean;
};

type Answer = (watching: Watching) => Promise<Answered>;

/** Somebody with the key file can tell which claims were used; from one copy, their places and the ballots' are all there is. */
export async function attackFile(answer: Answer): Promise<Seen> {
  const answered = await answer({});
  const { truth, file } = answered;
  if (fs.statSync(`${file}-wal`).size > 0) throw new Error("the log was not emptied");
  const bytes = fs.readFileSync(file);
  answered.end();
  const byPlace = (kind: "claim" | "cast", keys: readonly string[]) =>
    keys
      .map((key) => ({ kind, key, place: bytes.lastIndexOf(Buffer.from(key, "hex")) }))
      .sort((a, b) => a.place - b.place);
  const events = [...byPlace("claim", truth.claims), ...byPlace("cast", truth.casts)];
  return { truth, events, oneLine: false };
}

/** Another program has the database open from the opening on; one copy at the end, with the log. */
export async function attackLog(answer: Answer): Promise<Seen> {
  let reader: BetterSqlite3.Database | null = null;
  const answered = await answer({
    begin: (db, file) => {
      // From here on the log holds everything, and the file nothing of it.
      truncateLog(db);
      reader = new BetterSqlite3(file, { readonly: true });
      reader.exec("begin");
      reader.prepare("select count(*) from ballot").get();
    },
  });
  const { truth, file } = answered;
  const states = commitsOf(fs.readFileSync(file), fs.readFileSync(`${file}-wal`));
  (reader as BetterSqlite3.Database | null)?.close();
  answered.end();
  return { truth, events: differences(states.map(rowsOf)), oneLine: true };
}

/** Copies of database and log after every change, as somebody makes them who copies often enough. */
export async function attackCopies(answer: Answer): Promise<Seen> {
  const states: Rows[] = [];
  const look = (_: unknown, file: string) => {
    const log = fs.readFileSync(`${file}-wal`);
    states.push(rowsOf(commitsOf(fs.readFileSync(file), log).at(-1) ?? Buffer.alloc(0)));
  };
  const answered = await answer({ begin: look, changed: look });
  answered.end();
  return { truth: answered.truth, events: differences(states), oneLine: true };
}

/** A table and two triggers that somebody puts into the running database. */
export async function attackTrigger(answer: Answer): Promise<Seen> {
  const answered = await answer({
    begin: (_, file) => {
      const own = new BetterSqlite3(file);
      own.exec(`
        create table seen (at real, kind text, key text, unique (kind, key) on conflict ignore);
        create trigger seen_claim after update on claim begin
          insert into seen values (julianday(), 'claim', lower(hex(new.code_mac))); end;
        create trigger seen_cast after insert on ballot begin
          insert into seen values (julianday(), 'cast', lower(hex(new.token))); end;
      `);
      own.close();
    },
  });
  const own = new BetterSqlite3(answered.file);
  const events = own
    .prepare<[], { kind: "claim" | "cast"; key: string }>("select kind, key from seen order by rowid")
    .all();
  own.close();
  answered.end();
  return { truth: answered.truth, events, oneLine: true };
}

type Rows = { claims: Map<string, string>; ballots: Set<string> };

function rowsOf(state: Buffer): Rows {
  const copy = new BetterSqlite3(state);
  const claims = copy
    .prepare<[], { key: string; mark: string }>(
      "select lower(hex(code_mac)) as key, hex(blinded_mac) as mark from claim",
    )
    .all();
  const ballots = copy.prepare<[], { key: string }>("select lower(hex(token)) as key from ballot").all();
  copy.close();
  return {
    claims: new Map(claims.map(({ key, mark }) => [key, mark])),
    ballots: new Set(ballots.map(({ key }) => key)),
  };
}

function differences(states: readonly Rows[]): Seen["events"] {
  return states.slice(1).flatMap((state, index) => {
    const before = states[index];
    if (!before) return [];
    const claims = [...state.claims].filter(([key, mark]) => before.claims.get(key) !== mark);
    const casts = [...state.ballots].filter((key) => !before.ballots.has(key));
    return [
      ...claims.map(([key]) => ({ kind: "claim" as const, key })),
      ...casts.map((key) => ({ kind: "cast" as const, key })),
    ];
  });
}
