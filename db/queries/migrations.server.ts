import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database } from "../client.server";

/** Whether this is a database of Tandem at all. */
export function hasMigrations(db: Database): boolean {
  const found = db.all(sql`select 1 from sqlite_schema where type = 'table' and name in
    ('__drizzle_migrations', 'organisation', 'wave', 'ballot')`);
  return found.length === 4;
}

/** Changes of the structure that this version of Tandem does not know: a later version made them. */
export function countUnknownMigrations(db: Database, folder = "db/migrations"): number {
  const known = new Set(
    readMigrationFiles({ migrationsFolder: folder }).map(({ folderMillis }) => folderMillis),
  );
  const applied = db.all<{ at: number }>(sql`select created_at as at from __drizzle_migrations`);
  return applied.filter(({ at }) => !known.has(Number(at))).length;
}

/** How many changes of the structure this version of Tandem does not know: made after its last one, and before. */
export function findForeignChanges(
  db: Database,
  folder = "db/migrations",
): { later: number; earlier: number } {
  const table = sql`select 1 from sqlite_schema where name = '__drizzle_migrations'`;
  if (db.all(table).length === 0) return { later: 0, earlier: 0 };
  const known = readMigrationFiles({ migrationsFolder: folder }).map(({ folderMillis }) => folderMillis);
  const applied = db.all<{ at: number }>(sql`select created_at as at from __drizzle_migrations`);
  const foreign = applied.map(({ at }) => Number(at)).filter((at) => !known.includes(at));
  const later = foreign.filter((at) => at > Math.max(...known)).length;
  return { later, earlier: foreign.length - later };
}

export type AppliedMigration = { hash: string; createdAt: number };

export function listAppliedMigrations(db: Database): AppliedMigration[] {
  return db.all<AppliedMigration>(
    sql`select hash, created_at as createdAt from __drizzle_migrations order by created_at`,
  );
}

/** Those of this program, oldest first. */
export function knownMigrations(folder = "db/migrations"): AppliedMigration[] {
  return readMigrationFiles({ migrationsFolder: folder }).map(({ hash, folderMillis }) => ({
    hash,
    createdAt: folderMillis,
  }));
}

/** An empty database as an earlier version made it: with the first `count` migrations, and as they are noted down. */
export function migrateTo(db: Database, count: number, folder = "db/migrations"): void {
  const { $client } = db;
  $client.exec(
    'CREATE TABLE IF NOT EXISTS "__drizzle_migrations" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  );
  for (const { sql: statements, hash, folderMillis } of readMigrationFiles({
    migrationsFolder: folder,
  }).slice(0, count)) {
    for (const statement of statements) $client.exec(statement);
    $client
      .prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)")
      .run(hash, folderMillis);
  }
}
