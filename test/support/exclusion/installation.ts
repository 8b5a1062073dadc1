import fs from "node:fs";
import path from "node:path";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { type Database, lockDatabase, migrateDatabase, openDatabase } from "~db/client.server";
import { queueForEverybody } from "~db/queries/mail.server";
import { newDirectory } from "../cast";
import { answer, DURING, OPENS, openPlannedWave, personalCodes, sampleContent } from "../surveyed-wave";

/** Directories as an operator has them, with a database that the program holds. */
export type Installation = {
  directory: string;
  file: string;
  keys: KeyDirectory;
  backups: string;
  db: Database;
  /** Lets go of the database, as a stop does. */
  release: () => void;
  end: () => void;
};

export function install(migrate: (db: Database) => void = migrateDatabase): Installation {
  const directory = newDirectory("installation");
  const [data, backups] = [path.join(directory, "data"), path.join(directory, "backups")];
  const keys = { path: path.join(directory, "keys") };
  for (const place of [data, backups, keys.path]) fs.mkdirSync(place, { mode: 0o700 });
  const file = path.join(data, "tandem.sqlite");
  const release = lockDatabase(file) ?? (() => {});
  const db = openDatabase(file);
  migrate(db);
  const end = () => {
    if (db.$client.open) db.$client.close();
    release();
    fs.rmSync(directory, { recursive: true, force: true });
  };
  return { directory, file, keys, backups, db, release, end };
}

/** A wave by mail that so many of each department have answered, its invitations in the queue. */
export async function openAnswered(
  { db, keys }: Pick<Installation, "db" | "keys">,
  answered: readonly [number, number],
  people: readonly [number, number] = [answered[0] + 2, answered[1] + 2],
): Promise<string> {
  const wave = await openPlannedWave(db, keys, { people });
  const mail = { waveId: wave, message: "invitation", host: "tandem.example" } as const;
  queueForEverybody(db, { ...mail, now: OPENS, quietSince: OPENS });
  const codes = ([0, 1] as const).flatMap((index) =>
    personalCodes(db, keys, wave, index).slice(0, answered[index]),
  );
  // In the order of nothing that is stored: of the codes.
  codes.sort((a, b) => (a.code < b.code ? -1 : 1));
  codes.forEach((code, seed) => {
    answer(db, keys, wave, code, sampleContent(seed, seed % 3 === 0 ? "More time together." : null), DURING);
  });
  return wave;
}
