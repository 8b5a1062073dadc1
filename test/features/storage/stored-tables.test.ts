import { expect, test } from "vitest";
import { en } from "~/content/data-protection/en";
import { type DescribedTable, describeTables } from "~/features/describe-tables.server";
import type { TextsOfTables } from "~db/table-description";
import { freshDatabase } from "../../support/database";

/** What the document for the works council would leave without a word. */
function undescribed(tables: readonly DescribedTable[]): string[] {
  return tables.flatMap(({ name, description, columns }) =>
    description === null
      ? [name]
      : columns.filter(({ what }) => !what).map((column) => `${name}.${column.name}`),
  );
}

test("every table and column of the live database is described, SQLite's own included", () => {
  const tables = describeTables(freshDatabase(), "en");
  expect(tables.length).toBeGreaterThan(25);
  expect(tables.map(({ name }) => name)).toContain("__drizzle_migrations");
  expect(undescribed(tables)).toEqual([]);
});

test("a column or table that only the database knows is noticed", () => {
  const db = freshDatabase();
  db.$client.exec("alter table roster_entry add column birthday text");
  db.$client.exec("alter table ballot add column hint integer generated always as (length(sealed)) virtual");
  db.$client.exec("create table shadow_log (who text)");
  expect(undescribed(describeTables(db, "en")).sort()).toEqual([
    "ballot.hint",
    "roster_entry.birthday",
    "shadow_log",
  ]);
});

test("a column of the schema without a description does not compile", () => {
  const { waveId, key, departmentIndex, text, mayBeQuoted } = en.tables.comment.columns;
  const whole: TextsOfTables["comment"]["columns"] = { waveId, key, departmentIndex, text, mayBeQuoted };
  // @ts-expect-error the column text is missing
  const broken: TextsOfTables["comment"]["columns"] = { waveId, key, departmentIndex, mayBeQuoted };
  const { comment: _, ...others } = en.tables;
  // @ts-expect-error the table of comments is missing
  const without: TextsOfTables = others;
  expect([Object.keys(whole).length, Object.keys(broken).length, "comment" in without]).toEqual([
    5,
    4,
    false,
  ]);
});

test("what holds a secret, a hash of one or a ballot is never exported", () => {
  const secret = /hash$|mac$|^sealed$|^token$|password|secret|join_code|^key$/;
  const exported = describeTables(freshDatabase(), "en").flatMap(({ name, columns }) =>
    columns
      .filter((column) => secret.test(column.name) && column.leftOut === null)
      .map((column) => `${name}.${column.name}`),
  );
  // The fingerprint of a wave is public; that of a migration is no secret, nor what is to become of passwords.
  expect(exported.sort()).toEqual([
    "__drizzle_migrations.hash",
    "account.must_change_password",
    "organisation.passwords_off",
    "wave.manifest_hash",
  ]);
  const sessions = describeTables(freshDatabase(), "en").find(({ name }) => name === "session");
  expect(sessions?.columns.find(({ name }) => name === "id")?.leftOut).toBeTruthy();
});
