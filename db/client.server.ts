import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import * as schema from "./schema";

export type Database = ReturnType<typeof openDatabase>;

/** Every connection, those of the command-line tools included, goes through here: the pragmas are part of the promise. */
export function openDatabase(file: string) {
  const connection = new BetterSqlite3(file);
  connection.pragma("busy_timeout = 5000");
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("secure_delete = ON");
  connection.pragma("foreign_keys = ON");
  connection.pragma("trusted_schema = OFF");
  return drizzle(connection, { schema });
}

export function migrateDatabase(db: Database, folder = "db/migrations"): void {
  migrate(db, { migrationsFolder: folder });
}

/** Leaves nothing deleted behind in the write-ahead log. */
export function truncateLog(db: Database): void {
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
}
