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

export function listAppliedMigrations(db: Database): { hash: string; createdAt: number }[] {
  return db.all<{ hash: string; createdAt: number }>(
    sql`select hash, created_at as createdAt from __drizzle_migrations order by created_at`,
  );
}
