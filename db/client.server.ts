import fs from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { forgetArrivals, isUnsettled, noteHindrance, settle } from "./arrival-order.server";
import * as schema from "./schema";

export type Database = ReturnType<typeof openDatabase>;

/** Beside the database; held by the process that uses it. */
export const LOCK_FILE = "tandem.lock";
const PRIVATE_FILE = 0o600;
/** Milliseconds for another connection to finish: tools wait, and so does a start. */
const LOCK_TIMEOUT = 5000;
/** The running server has one thread: while it waits for a database that another program holds, nobody gets an answer. */
const SERVING_LOCK_TIMEOUT = 250;
const IN_MEMORY = ":memory:";
/** A sealed ballot fits a page: one that does not has pages of its own, which lie in the order in which ballots came. */
const PAGE_SIZE = 16_384;

/** What is set on every connection, and what reading it back must give. */
const PRAGMAS = [
  { name: "journal_mode", value: "WAL", readsAs: "wal" },
  { name: "synchronous", value: "FULL", readsAs: 2 },
  { name: "secure_delete", value: "ON", readsAs: 1 },
  { name: "foreign_keys", value: "ON", readsAs: 1 },
  { name: "trusted_schema", value: "OFF", readsAs: 0 },
  // Sorting and VACUUM would otherwise write copies of rows to the machine's temporary directory.
  { name: "temp_store", value: "MEMORY", readsAs: 2 },
  // The log reaches the file when Tandem says so, never while ballots lie as they came.
  { name: "wal_autocheckpoint", value: "0", readsAs: 0 },
] as const;

/** Every connection, those of the command-line tools included, goes through here: the pragmas are part of the promise. */
export function openDatabase(file: string) {
  createPrivately(file);
  const connection = new BetterSqlite3(file);
  try {
    connection.pragma(`busy_timeout = ${LOCK_TIMEOUT}`);
    // Of a file that is made now; another's pages change in changePages only.
    connection.pragma(`page_size = ${PAGE_SIZE}`);
    for (const { name, value } of PRAGMAS) connection.pragma(`${name} = ${value}`);
    const wrong = wrongPragma(connection);
    if (wrong !== null) throw new Error(wrong);
  } catch (error) {
    connection.close();
    throw error;
  }
  return drizzle(connection, { schema });
}

/** A database that is only looked at, such as a copy, and stays to the byte; never the file of a running server. */
export function openCopy(file: string) {
  const connection = new BetterSqlite3(file, { fileMustExist: true });
  connection.pragma("trusted_schema = OFF");
  connection.pragma("query_only = ON");
  return drizzle(connection, { schema });
}

export function migrateDatabase(db: Database, folder = "db/migrations"): void {
  migrate(db, { migrationsFolder: folder });
}

/**
 * Leaves nothing deleted behind in the write-ahead log, and no ballot where it came in the file; false while another
 * program still reads the old state.
 */
export function truncateLog({ $client }: Database): boolean {
  const late = isUnsettled($client);
  if (late) {
    // Putting all ballots in again is for nothing, and grows the log, as long as somebody keeps it.
    if (!isReadToTheEnd($client)) return false;
    settle($client);
  }
  const emptied = emptyOnce($client) && (!late || clearIndex($client));
  noteHindrance($client, !emptied);
  return emptied;
}

function emptyOnce(connection: BetterSqlite3.Database): boolean {
  return connection.pragma("main.wal_checkpoint(TRUNCATE)", { simple: true }) === 0;
}

/** The index beside the log (-shm) keeps the numbers of the pages that were written, in order, until the next log begins. */
function clearIndex(connection: BetterSqlite3.Database): boolean {
  const version = connection.pragma("user_version", { simple: true });
  connection.pragma(`user_version = ${version}`);
  return emptyOnce(connection);
}

function isReadToTheEnd(connection: BetterSqlite3.Database): boolean {
  const [found] = connection
    .prepare<[], { busy: number; log: number; checkpointed: number }>("pragma main.wal_checkpoint(PASSIVE)")
    .all();
  return found !== undefined && found.busy === 0 && found.checkpointed === found.log;
}

/** Rewrites the file without what was deleted, each table in the order of its keys; not possible inside a transaction. */
export function vacuum({ $client }: Database): void {
  $client.exec("vacuum");
  forgetArrivals($client);
}

export function hasOldPages({ $client }: Database): boolean {
  return $client.name !== IN_MEMORY && $client.pragma("page_size", { simple: true }) !== PAGE_SIZE;
}

export type PageStep = "log-left" | "size-set" | "rewritten" | "log-back";

/**
 * Gives a file of an earlier version the pages of this one. Whatever step it is stopped at: the file is whole, and the
 * next call begins again. Nobody else may have the file open.
 */
export function changePages({ $client }: Database, onStep: (step: PageStep) => void = () => {}): void {
  $client.pragma("journal_mode = DELETE");
  onStep("log-left");
  $client.pragma(`page_size = ${PAGE_SIZE}`);
  onStep("size-set");
  $client.exec("vacuum");
  onStep("rewritten");
  $client.pragma("journal_mode = WAL");
  onStep("log-back");
}

/** For what may as well be done later: another connection in the way is no reason to keep people waiting. */
export function withoutWaiting(db: Database, work: () => void): boolean {
  const patience: unknown = db.$client.pragma("busy_timeout", { simple: true });
  db.$client.pragma("busy_timeout = 0");
  try {
    work();
    return true;
  } catch (error) {
    if (isLocked(error)) return false;
    throw error;
  } finally {
    db.$client.pragma(`busy_timeout = ${patience}`);
  }
}

/** Whether something failed because another program holds the database; a failed query carries that as its cause. */
export function isLocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof BetterSqlite3.SqliteError) return /^SQLITE_(BUSY|LOCKED)/.test(error.code);
  return isLocked(error.cause);
}

/** From now on people wait for answers over this connection. */
export function serveQuickly({ $client }: Database): void {
  $client.pragma(`busy_timeout = ${SERVING_LOCK_TIMEOUT}`);
}

/** Reads a little of each of these tables from the file as it lies there now, past what this process remembers of it. */
export function readAfresh(file: string, tables: readonly string[]): void {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    for (const table of tables) connection.prepare(`select * from "${table}" limit 1`).get();
  } finally {
    connection.close();
  }
}

/** Writes to the file what stands there already, to see whether that can be done. */
export function tryWriting({ $client }: Database): void {
  const version = $client.pragma("user_version", { simple: true });
  $client.pragma(`user_version = ${version}`);
}

/** A sentence about the first setting that is not as it was asked for, or null. */
export function wrongPragma(connection: Pick<BetterSqlite3.Database, "pragma" | "name">): string | null {
  for (const { name, readsAs } of PRAGMAS) {
    const expected = name === "journal_mode" && connection.name === IN_MEMORY ? "memory" : readsAs;
    const found: unknown = connection.pragma(name, { simple: true });
    if (found !== expected) {
      return `The database runs with ${name} = ${found} and needs ${expected}. Keep it on a local disk, and let no other program open it.`;
    }
  }
  return null;
}

/**
 * Held until the process ends, however it ends: the operating system lets go of it, so that nothing stale can be left
 * behind. null when another process holds it. Call the result to let go.
 */
export function lockDatabase(file: string): (() => void) | null {
  const lock = path.join(fs.realpathSync(path.dirname(file)), LOCK_FILE);
  createPrivately(lock);
  const connection = new BetterSqlite3(lock, { timeout: 0 });
  try {
    connection.pragma("journal_mode = MEMORY");
    connection.exec("begin exclusive");
  } catch (error) {
    connection.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code === "SQLITE_BUSY") return null;
    throw error;
  }
  return () => void connection.close();
}

/** SQLite gives its -wal and -shm files the mode of the database. */
function createPrivately(file: string): void {
  if (file === IN_MEMORY || fs.existsSync(file) || !fs.existsSync(path.dirname(file))) return;
  fs.closeSync(fs.openSync(file, "a", PRIVATE_FILE));
}
