import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, expect, test } from "vitest";
import { type ServedApp, serveApp } from "../support/served-app";
import { temporaryDirectory } from "../support/surveyed-wave";
import { OWNER, visitor } from "./requests";

const STORED = "test/fixtures/databases";
/** Rows of these come and go with time and sign-ins. */
const PASSING = /^(session|audit_event|roster_import|__drizzle_migrations|sqlite_.*)$/;

let app: ServedApp | undefined;
afterEach(() => app?.stop());

/** What stands in each column that the older version had, of every table. */
function contents(file: string, like?: Record<string, readonly string[]>): Record<string, readonly string[]> {
  const connection = new BetterSqlite3(file, { readonly: true });
  const tables = connection.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  const found = tables.map(String).filter((name) => !PASSING.test(name));
  const columns = (name: string) =>
    connection.prepare("select name from pragma_table_info(?)").pluck().all(name).map(String);
  const read = found.flatMap((name): [string, readonly string[]][] => {
    const own = like ? JSON.parse(like[name]?.[0] ?? "null") : columns(name);
    if (!own) return [];
    const rows = connection
      .prepare(`select ${own.map((one: string) => `"${one}"`)} from "${name}"`)
      .raw()
      .all();
    return [[name, [JSON.stringify(own), ...rows.map((row) => JSON.stringify(row)).sort()]]];
  });
  connection.close();
  return Object.fromEntries(read);
}

test.each(fs.readdirSync(STORED).filter((name) => name.endsWith(".gz")))(
  "%s starts, keeps every row, lets its owner in and shows its results",
  { timeout: 120_000 },
  async (name) => {
    const directory = temporaryDirectory();
    for (const place of ["data", "keys"]) fs.mkdirSync(path.join(directory, place), { mode: 0o700 });
    const file = path.join(directory, "data", "tandem.sqlite");
    fs.writeFileSync(file, gunzipSync(fs.readFileSync(path.join(STORED, name))), { mode: 0o600 });
    const before = contents(file);
    app = await serveApp({}, directory);
    expect(contents(file, before)).toEqual(before);
    const owner = visitor(app);
    const { email, password } = OWNER;
    expect((await owner.post("/sign-in", { email, password })).status).toBe(302);
    const waves = new BetterSqlite3(file, { readonly: true })
      .prepare("select relationship_id || '/waves/' || id from wave where state = 'closed'")
      .pluck()
      .all();
    expect(waves.length).toBeGreaterThan(5);
    for (const place of [
      ...waves.map((wave) => `/r/${wave}/report`),
      "/accounts",
      "/anonymity",
      "/installation",
    ])
      expect([place, (await owner.get(place)).status]).toEqual([place, 200]);
  },
);
