import type { Database } from "~db/client.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { type AppliedMigration, knownMigrations, migrateTo } from "~db/queries/migrations.server";
import { listSchema, type SchemaObject } from "~db/queries/whole-database.server";

/** What this program's own migrations make, up to the last one that a copy says it has had. */
export type MadeSchema = { objects: readonly SchemaObject[]; counted: ReadonlySet<string> };

const made = new Map<number, MadeSchema>();

/** null when the copy names migrations that are not the first ones of this program, in their order. */
export function madeSchema(applied: readonly AppliedMigration[]): MadeSchema | null {
  const known = knownMigrations();
  const same = applied.every(
    ({ hash, createdAt }, at) => known[at]?.hash === hash && known[at]?.createdAt === createdAt,
  );
  if (!same || applied.length === 0) return null;
  const before = made.get(applied.length);
  if (before) return before;
  const db = openDatabase(":memory:");
  if (applied.length === known.length) migrateDatabase(db);
  else migrateTo(db, applied.length);
  const schema = { objects: listSchema(db), counted: countedTables(db) };
  db.$client.close();
  made.set(applied.length, schema);
  return schema;
}

/** Tables that SQLite itself counts the rows of. */
function countedTables(db: Database): ReadonlySet<string> {
  return new Set(
    listSchema(db)
      .filter(({ sql }) => /\bautoincrement\b/i.test(sql))
      .map(({ name }) => name),
  );
}
