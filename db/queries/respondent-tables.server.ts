import { getTableConfig } from "drizzle-orm/sqlite-core";
import type { Database } from "../client.server";
import { ballot, claim, comment, meetingGuess } from "../schema";

/** What respondents leave behind; everything else is administration. */
const RESPONDENT_TABLES = [claim, ballot, comment, meetingGuess] as const;

type LiveColumn = { name: string; type: string; hasDefault: boolean };

/** A respondents' table as the database has it now, next to the columns it was made with. */
export type LiveTable = {
  name: string;
  columns: readonly LiveColumn[];
  expected: readonly string[];
  withoutRowid: boolean;
  strict: boolean;
};

export function listRespondentTables(db: Database): LiveTable[] {
  return RESPONDENT_TABLES.map((table) => {
    const { name, columns } = getTableConfig(table);
    const kind = readKind(db, name);
    return {
      name,
      columns: readColumns(db, name),
      expected: columns.map((column) => column.name),
      withoutRowid: kind?.wr === 1,
      strict: kind?.strict === 1,
    };
  });
}

/** Triggers that could copy what passes through the respondents' tables. */
export function listTriggers(db: Database): string[] {
  return db.$client
    .prepare("select name from sqlite_schema where type = 'trigger'")
    .pluck()
    .all()
    .map(String);
}

function readKind(db: Database, table: string): { wr: number; strict: number } | undefined {
  return db.$client
    .prepare<[string], { wr: number; strict: number }>(
      "select wr, strict from pragma_table_list where schema = 'main' and name = ?",
    )
    .get(table);
}

function readColumns(db: Database, table: string): LiveColumn[] {
  return db.$client
    .prepare<[string], { name: string; type: string; dflt_value: string | null }>(
      "select name, type, dflt_value from pragma_table_xinfo(?)",
    )
    .all(table)
    .map(({ name, type, dflt_value }) => ({ name, type, hasDefault: dflt_value !== null }));
}
