import { keepTimeIn } from "~/features/local-time.server";
import { makeDirectory } from "~/features/make-directory.server";
import { type Database, migrateDatabase, openDatabase, serveQuickly } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
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

/** From now on people wait for answers: a database that another program holds is no reason to keep them waiting. */
export function serveWithoutWaiting(): void {
  serveQuickly(database());
}

function openAndMigrate(): Database {
  const { dataDirectory, databaseFile } = configuration();
  makeDirectory(dataDirectory);
  const db = openDatabase(databaseFile);
  migrateDatabase(db);
  keepTimeIn(findOrganisation(db)?.timeZone ?? null);
  return db;
}
