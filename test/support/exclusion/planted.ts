import fs from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { invitationLink } from "~/features/derive-code.server";
import { emptyLog } from "~/features/empty-log.server";
import type { WaveKeys } from "~/features/wave-key-file.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { findWave } from "~db/queries/waves.server";
import { invitee } from "~db/schema";
import { newDirectory } from "../cast";
import { DURING } from "../surveyed-wave";
import { install, openAnswered } from "./installation";
import type { Installed } from "./verified";

/** A copy of an installation into which a leak is put, with a connection that stays open as a server's does. */
export type Planted = Installed & {
  data: string;
  backups: string;
  logs: string;
  db: BetterSqlite3.Database;
  wave: string;
  secrets: WaveKeys;
  /** Of the invited, in the order of their random keys. */
  people: readonly { id: string; email: string; link: string }[];
  tokens: readonly Buffer[];
  end: () => void;
};

export type Original = { copy: () => Planted; end: () => void };

/** An open wave that so many of each department have answered, through the program's own code. */
export async function original(answered: readonly [number, number] = [12, 12]): Promise<Original> {
  const made = install();
  const wave = await openAnswered(made, answered);
  emptyLog(made.db, DURING);
  const row = findWave(made.db, wave);
  const secrets = readKeyFile(made.keys, wave);
  if (!row || !secrets) throw new Error("the wave did not open");
  const people = made.db
    .select()
    .from(invitee)
    .all()
    .map((person) => ({
      id: person.id,
      email: person.email,
      link: invitationLink(made.keys, row, person) ?? "",
    }));
  made.db.$client.close();
  const copies: Planted[] = [];
  const copy = () => {
    const planted = copyOf(made.directory, { wave, secrets, people });
    copies.push(planted);
    return planted;
  };
  const end = () => {
    for (const planted of copies) planted.end();
    made.end();
  };
  return { copy, end };
}

function copyOf(from: string, known: Pick<Planted, "wave" | "secrets" | "people">): Planted {
  const directory = newDirectory("planted");
  fs.cpSync(from, directory, { recursive: true, preserveTimestamps: true });
  const place = (name: string) => path.join(directory, name);
  const file = path.join(place("data"), "tandem.sqlite");
  for (const name of ["data", "keys", "backups"]) fs.chmodSync(place(name), 0o700);
  fs.mkdirSync(place("logs"));
  const db = new BetterSqlite3(file);
  db.pragma("secure_delete = ON");
  const tokens = db.prepare<[], Buffer>("select token from ballot").pluck().all();
  const end = () => {
    db.close();
    fs.rmSync(directory, { recursive: true, force: true });
  };
  return {
    ...known,
    file,
    keys: { path: place("keys") },
    data: place("data"),
    backups: place("backups"),
    logs: place("logs"),
    db,
    tokens,
    end,
  };
}

/** Writes a file that only its owner can read. */
export function put(directory: string, name: string, content: string | Buffer): string {
  const file = path.join(directory, name);
  fs.writeFileSync(file, content, { mode: 0o600 });
  return file;
}

/** The key file as it lies there. */
export function keyFile({ keys, wave }: Planted): string {
  return fs.readFileSync(path.join(keys.path, `${wave}.json`), "utf8");
}
