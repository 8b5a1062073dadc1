import { getTableColumns, is, sql } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../client.server";
import * as schema from "../schema";
import type { TableFacts } from "../table-description";
import { SQLITE_FACTS, TABLE_FACTS } from "../table-facts";

/** `field` is its name in the schema, null where only the database knows it. */
type StoredColumn = { name: string; type: string; field: string | null };

type StoredTable = {
  name: string;
  /** The name in the schema, or the table's own where SQLite keeps it; null where only the database knows it. */
  key: string | null;
  facts: TableFacts | null;
  withoutRowid: boolean;
  strict: boolean;
  columns: readonly StoredColumn[];
};

type ListedTable = { schema: string; name: string; type: string; wr: number; strict: number };
type ListedColumn = { name: string; type: string };

/** Every table of the running database as SQLite itself lists it, hidden columns included, with what the schema calls it. */
export function listStoredTables(db: Database): StoredTable[] {
  const listed = db.all<ListedTable>(sql`select * from pragma_table_list order by name`);
  return listed
    .filter((row) => row.schema === "main" && row.name !== "sqlite_schema")
    .map((row) => {
      const known = KNOWN.get(row.name);
      const columns = db.all<ListedColumn>(sql`select name, type from pragma_table_xinfo(${row.name})`);
      return {
        name: row.name,
        key: known?.key ?? null,
        facts: known?.facts ?? null,
        withoutRowid: row.wr === 1,
        strict: row.strict === 1,
        columns: columns.map(({ name, type }) => ({ name, type, field: known?.fieldOf(name) ?? null })),
      };
    });
}

type Known = { key: string; facts: TableFacts; fieldOf: (column: string) => string | undefined };

/** By the names that the database uses. */
const KNOWN: ReadonlyMap<string, Known> = knownByName();

function knownByName(): Map<string, Known> {
  const facts: Readonly<Record<string, TableFacts>> = TABLE_FACTS;
  const found = new Map<string, Known>();
  for (const [key, table] of Object.entries(schema)) {
    const own = facts[key];
    if (!is(table, SQLiteTable) || !own) continue;
    const fields = new Map(Object.entries(getTableColumns(table)).map(([field, { name }]) => [name, field]));
    const fieldOf = (column: string) => fields.get(column);
    found.set(getTableConfig(table).name, { key, facts: own, fieldOf });
  }
  for (const [key, own] of Object.entries(SQLITE_FACTS)) {
    found.set(key, { key, facts: own, fieldOf: (column) => column });
  }
  return found;
}
