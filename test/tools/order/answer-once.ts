import fs from "node:fs";
import path from "node:path";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { newDirectory } from "../../support/cast";
import { shuffled } from "../../support/storage/stored-order";
import {
  type Code,
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
} from "../../support/surveyed-wave";

export type Arrivals = "two weeks" | "an hour";

/** What really happened: the key of each claim's and each ballot's row, in the order in which they came. */
export type Truth = {
  claims: readonly string[];
  casts: readonly string[];
  /** Of each claim, the ballot of the same person. */
  ballotOf: ReadonlyMap<string, string>;
  department: ReadonlyMap<string, number>;
};

export type Answered = { truth: Truth; file: string; end: () => void };

export type Watching = {
  /** After the wave has opened. */
  begin?: (db: Database, file: string) => void;
  /** After every claim and every cast. */
  changed?: (db: Database, file: string) => void;
};

const MINUTE = 60_000;
const WORKING_TIME = 10 * 8 * 60 * MINUTE;

export async function answerOnce(arrivals: Arrivals, watching: Watching = {}): Promise<Answered> {
  const directory = newDirectory("order");
  const file = path.join(directory, "data", "tandem.sqlite");
  fs.mkdirSync(path.dirname(file));
  const db = openDatabase(file);
  migrateDatabase(db);
  const keys = { path: path.join(directory, "keys") };
  const wave = await openPlannedWave(db, keys, { people: [12, 13] });
  watching.begin?.(db, file);
  const people = shuffled(([0, 1] as const).flatMap((index) => personalCodes(db, keys, wave, index)));
  const truth = {
    claims: [] as string[],
    casts: [] as string[],
    ballotOf: new Map<string, string>(),
    department: new Map<string, number>(),
  };
  const visits = people.map((code, place) => visit(db, keys, wave, code, place, truth));
  const events = visits.flatMap(({ claim, cast }) => {
    const began = Math.random() * (arrivals === "an hour" ? 60 * MINUTE : WORKING_TIME);
    return [
      { at: began, run: claim },
      { at: began + (4 + Math.random() * 8) * MINUTE, run: cast },
    ];
  });
  for (const { run } of events.sort((a, b) => a.at - b.at)) {
    run();
    watching.changed?.(db, file);
  }
  const end = () => {
    db.$client.close();
    fs.rmSync(directory, { recursive: true, force: true });
  };
  return { truth, file, end };
}

type Kept = {
  claims: string[];
  casts: string[];
  ballotOf: Map<string, string>;
  department: Map<string, number>;
};

function visit(
  db: Database,
  keys: { path: string },
  wave: string,
  code: Code,
  seed: number,
  truth: Kept,
): { claim: () => void; cast: () => void } {
  const person = respondent(db, wave, code);
  let cast: unknown;
  let row = "";
  return {
    claim: () => {
      const before = marks(db);
      const reply = claimBallot(db, keys, wave, person.claimJson, DURING);
      if (!reply.ok) throw new Error(reply.reason);
      row = [...marks(db)].find(([key, mark]) => before.get(key) !== mark)?.[0] ?? "";
      cast = person.seal(reply, sampleContent(seed));
      truth.claims.push(row);
      truth.department.set(row, code.departmentIndex);
    },
    cast: () => {
      const reply = castBallot(db, keys, wave, cast, DURING);
      if (!reply.ok) throw new Error(reply.reason);
      const token = Buffer.from(person.pending.token).toString("hex");
      truth.casts.push(token);
      truth.department.set(token, code.departmentIndex);
      truth.ballotOf.set(row, token);
    },
  };
}

function marks(db: Database): Map<string, string> {
  const rows = db.$client
    .prepare<[], { key: string; mark: string }>(
      "select lower(hex(code_mac)) as key, hex(blinded_mac) as mark from claim",
    )
    .all();
  return new Map(rows.map(({ key, mark }) => [key, mark]));
}
