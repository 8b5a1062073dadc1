import { type Database, migrateDatabase, openDatabase } from "~db/client.server";

/** A fresh migrated database in memory. */
export function freshDatabase(): Database {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  return db;
}

/** Every row of every table, to show that nothing was written. */
export function everyRow(db: Database): string {
  const tables = db.$client
    .prepare("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all();
  const rows = tables.map((name) => [name, db.$client.prepare(`select * from "${String(name)}"`).all()]);
  return JSON.stringify(rows, (_, value) => (Buffer.isBuffer(value) ? value.toString("hex") : value));
}
