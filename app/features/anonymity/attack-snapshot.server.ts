import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { openCopy } from "~db/client.server";
import { type AppliedMigration, listAppliedMigrations } from "~db/queries/migrations.server";
import {
  listDamage,
  listSchema,
  readTables,
  type SchemaObject,
  type TableContent,
} from "~db/queries/whole-database.server";
import { type Frame, openFile, type PagedFile, readFrames } from "./attack-file.server";

/** One state of the database as the copied files have it. */
export type Snapshot = {
  name: string;
  file: PagedFile;
  frames: readonly Frame[];
  tables: ReadonlyMap<string, TableContent>;
  schema: readonly SchemaObject[];
  migrations: readonly AppliedMigration[];
  /** What SQLite's own check says is wrong. */
  damage: readonly string[];
  /** As they were copied. */
  database: Buffer;
  log: Buffer;
};

const TRIES = 20;
const MIGRATIONS = "__drizzle_migrations";

/** Everything is read from a copy; null for what is no database. */
export function takeSnapshot(source: string, name = path.basename(source)): Snapshot | null {
  const { database, log } = copyTogether(source);
  const bytes = database[0] === 0x1f && database[1] === 0x8b ? gunzipSync(database) : database;
  const frames = readFrames(log);
  const file = openFile(bytes, frames);
  if (!file) return null;
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "tandem-attack-"));
  try {
    const copy = path.join(directory, "copy.sqlite");
    fs.writeFileSync(copy, bytes, { mode: 0o600 });
    if (log.length > 0) fs.writeFileSync(`${copy}-wal`, log, { mode: 0o600 });
    const db = openCopy(copy);
    try {
      const tables = readTables(db);
      const migrations = tables.has(MIGRATIONS) ? listAppliedMigrations(db) : [];
      const schema = listSchema(db);
      return { name, file, frames, tables, schema, migrations, damage: listDamage(db), database: bytes, log };
    } finally {
      db.$client.close();
    }
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

/** A running server may write in between: the pair is taken again until neither has changed meanwhile. */
function copyTogether(source: string): { database: Buffer; log: Buffer } {
  for (let attempt = 0; ; attempt++) {
    const before = stampOf(source);
    const database = fs.readFileSync(source);
    const log = fs.existsSync(`${source}-wal`) ? fs.readFileSync(`${source}-wal`) : Buffer.alloc(0);
    if (before === stampOf(source) || attempt === TRIES) return { database, log };
  }
}

/** Changes with everything that is written to a database. */
export function stampOf(database: string): string {
  return [database, `${database}-wal`].map(stamp).join(" ");
}

function stamp(file: string): string {
  if (!fs.existsSync(file)) return "none";
  const { mtimeNs, size } = fs.statSync(file, { bigint: true });
  return `${mtimeNs}/${size}`;
}
