import { randomInt } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type BallotContent, encodeContent } from "~/ballot/ballot-content";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { invitee } from "~db/schema";
import { newDirectory } from "./cast";
import { answer, type Code, ITEMS, openPlannedWave, personalCodes } from "./surveyed-wave";

/** One person who answered: what an attacker must not be able to put together again. */
export type Answered = {
  who: string;
  inviteeId: string;
  departmentIndex: number;
  code: string;
  content: BallotContent;
  /** As an attack would spell them. */
  answers: string;
  token: Buffer;
};

export type WatchedWave = {
  directory: string;
  file: string;
  backups: string;
  db: Database;
  keys: KeyDirectory;
  wave: string;
  /** In the order in which they came. */
  answered: Answered[];
  end: () => void;
};

/**
 * A wave in a real file in which everybody answers through the real protocol, in random order. After each ballot
 * somebody copies the files as they lie there, log and all.
 */
export async function watchWave(people: readonly [number, number] = [12, 12]): Promise<WatchedWave> {
  const directory = newDirectory("watched");
  const [data, backups] = [path.join(directory, "data"), path.join(directory, "backups")];
  for (const place of [data, backups]) fs.mkdirSync(place, { mode: 0o700 });
  const file = path.join(data, "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  const keys = { path: path.join(directory, "keys") };
  const wave = await openPlannedWave(db, keys, { people });
  const answered: Answered[] = [];
  const copy = () => copyFiles(file, path.join(backups, `day-${answered.length}.sqlite`));
  copy();
  for (const { code, who, inviteeId } of shuffled(everybody(db, keys, wave))) {
    const content = randomContent(`note ${answered.length} of somebody`);
    const before = tokens(db);
    answer(db, keys, wave, code, content);
    const token = [...tokens(db)].find((hex) => !before.has(hex)) ?? "";
    answered.push({
      who,
      inviteeId,
      departmentIndex: code.departmentIndex,
      code: code.code,
      content,
      answers: content.answers.map((value) => value ?? 0).join(","),
      token: Buffer.from(token, "hex"),
    });
    copy();
  }
  const end = () => {
    db.$client.close();
    fs.rmSync(directory, { recursive: true, force: true });
  };
  return { directory, file, backups, db, keys, wave, answered, end };
}

/** As `cp` would. The copy is made by another process in earnest; here nothing else holds a lock. */
export function copyFiles(file: string, to: string): void {
  for (const ending of ["", "-wal"]) {
    if (fs.existsSync(file + ending)) fs.copyFileSync(file + ending, to + ending);
  }
}

/** The ballot as it is packed before it is sealed, without the room for a comment. */
export function packed(content: BallotContent): Buffer {
  return Buffer.from(encodeContent(content).subarray(0, 66));
}

function everybody(db: Database, keys: KeyDirectory, wave: string) {
  const invited = db.select().from(invitee).all();
  return ([0, 1] as const).flatMap((departmentIndex) => {
    const people = invited.filter((person) => person.departmentIndex === departmentIndex);
    return personalCodes(db, keys, wave, departmentIndex).map((code: Code, place) => ({
      code,
      who: people[place]?.email ?? "",
      inviteeId: people[place]?.id ?? "",
    }));
  });
}

function tokens(db: Database): Set<string> {
  return new Set(db.$client.prepare("select lower(hex(token)) from ballot").pluck().all().map(String));
}

function randomContent(text: string): BallotContent {
  const scale = [1, 2, 3, 4, 5] as const;
  const answers = Array.from({ length: ITEMS }, () => scale[randomInt(5)] ?? null);
  return { answers, comment: { text, mayBeQuoted: false } };
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: randomInt(2 ** 40) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
