import { expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { parseSource, readSourceFiles, type SourceFile } from "../architecture/source-files";

const opens = (files: readonly SourceFile[]) =>
  files
    .filter(({ imports }) =>
      imports.some(({ from, typeOnly }) => !typeOnly && /^(better-sqlite3|node:sqlite|sqlite3)$/.test(from)),
    )
    .map(({ path }) => path);

test("one file opens databases, also for the command-line tools", () => {
  expect(opens(readSourceFiles("app", "db"))).toEqual(["db/client.server.ts"]);
  const own = parseSource("app/commands/quick.ts", 'import BetterSqlite3 from "better-sqlite3";');
  expect(opens([own])).toEqual(["app/commands/quick.ts"]);
});

test("every connection that it opens has the settings", () => {
  const { $client } = openDatabase(":memory:");
  const names = ["synchronous", "secure_delete", "foreign_keys", "trusted_schema", "temp_store"];
  expect(names.map((name) => $client.pragma(name, { simple: true }))).toEqual([2, 1, 1, 0, 2]);
});
