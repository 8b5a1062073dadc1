import { getTableColumns, is, sql } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../client.server";
import { SQLITE_TABLES, TABLE_DESCRIPTIONS, type TableDescription } from "../column-descriptions";
import * as schema from "../schema";

type StoredColumn = {
  name: string;
  type: string;
  /** null: nobody has said what it is. */
  what: string | null;
  /** Why the full export leaves it out, or null. */
  leftOut: string | null;
};

export type StoredTable = {
  name: string;
  withoutRowid: boolean;
  strict: boolean;
  description: TableDescription | null;
  columns: readonly StoredColumn[];
};

type ListedTable = { schema: string; name: string; type: string; wr: number; strict: number };
type ListedColumn = { name: string; type: string };

/** Every table of the running database as SQLite itself lists it, hidden columns included, with its description. */
export function listStoredTables(db: Database): StoredTable[] {
  const listed = db.all<ListedTable>(sql`select * from pragma_table_list order by name`);
  return listed
    .filter((row) => row.schema === "main" && row.name !== "sqlite_schema")
    .map((row) => {
      const described = DESCRIBED.get(row.name);
      const columns = db.all<ListedColumn>(sql`select name, type from pragma_table_xinfo(${row.name})`);
      return {
        name: row.name,
        withoutRowid: row.wr === 1,
        strict: row.strict === 1,
        description: described?.description ?? null,
        columns: columns.map(({ name, type }) => {
          const said = described?.columns.get(name) ?? null;
          return typeof said === "string" || said === null
            ? { name, type, what: said, leftOut: null }
            : { name, type, ...said };
        }),
      };
    });
}

type Described = {
  description: TableDescription;
  columns: ReadonlyMap<string, TableDescription["columns"][string]>;
};

/** By the names that the database uses. */
const DESCRIBED: ReadonlyMap<string, Described> = describedByName();

function describedByName(): Map<string, Described> {
  const descriptions: Readonly<Record<string, TableDescription>> = TABLE_DESCRIPTIONS;
  const found = new Map<string, Described>();
  for (const [key, table] of Object.entries(schema)) {
    const description = descriptions[key];
    if (!is(table, SQLiteTable) || !description) continue;
    const names = Object.entries(getTableColumns(table)).map(([field, column]) => [column.name, field]);
    const columns = new Map(names.map(([name = "", field = ""]) => [name, description.columns[field] ?? ""]));
    found.set(getTableConfig(table).name, { description, columns });
  }
  for (const [name, description] of Object.entries(SQLITE_TABLES)) {
    found.set(name, { description, columns: new Map(Object.entries(description.columns)) });
  }
  return found;
}
