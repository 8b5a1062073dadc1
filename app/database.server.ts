import fs from "node:fs";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { configuration } from "./env.server";

declare global {
  // Survives the module reloads of the development server.
  var tandemDatabase: Database | undefined;
}

/** The running application's one connection; tests and tools open their own. */
export function database(): Database {
  globalThis.tandemDatabase ??= openAndMigrate();
  return globalThis.tandemDatabase;
}

function openAndMigrate(): Database {
  const { dataDirectory, databaseFile } = configuration();
  fs.mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const db = openDatabase(databaseFile);
  migrateDatabase(db);
  return db;
}
