import { type Database, migrateDatabase, openDatabase } from "~db/client.server";

/** A fresh migrated database in memory. */
export function freshDatabase(): Database {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  return db;
}
