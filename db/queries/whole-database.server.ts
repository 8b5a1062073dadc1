import type { Database } from "../client.server";

export type TableContent = {
  name: string;
  columns: readonly string[];
  /** As they were declared, in the order of the columns. */
  types: readonly string[];
  /** Names of the primary key's columns. */
  key: readonly string[];
  /** Page where the table starts. */
  root: number;
  /** In the order of the hidden row number, where there is one. */
  rows: readonly (readonly unknown[])[];
  /** The hidden row numbers in that order; none where rows have none. */
  rowNumbers: readonly number[];
  withoutRowid: boolean;
};

/** Everything that is stored, whatever the schema says: for looking at a copy. */
export function readTables(db: Database): Map<string, TableContent> {
  const tables = db.$client
    .prepare<[], { name: string; wr: number; root: number }>(
      `select t.name, t.wr, s.rootpage as root from pragma_table_list t join sqlite_schema s
       on s.name = t.name and s.type = 'table' where t.schema = 'main' and t.type = 'table'`,
    )
    .all();
  return new Map(tables.map(({ name, wr, root }) => [name, readTable(db, name, wr === 1, root)]));
}

function readTable(db: Database, name: string, withoutRowid: boolean, root: number): TableContent {
  const columns = db.$client
    .prepare<[string], { name: string; type: string; pk: number }>(
      "select name, type, pk from pragma_table_xinfo(?)",
    )
    .all(name);
  const quoted = `"${name.replaceAll('"', '""')}"`;
  const order = withoutRowid ? "" : "order by rowid";
  return {
    name,
    columns: columns.map((column) => column.name),
    types: columns.map((column) => column.type),
    key: columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map((column) => column.name),
    root,
    rows: db.$client.prepare<[], unknown[]>(`select * from ${quoted} ${order}`).raw().all(),
    rowNumbers: withoutRowid
      ? []
      : db.$client.prepare<[], number>(`select rowid from ${quoted} ${order}`).pluck().all(),
    withoutRowid,
  };
}

/** A row of SQLite's own list of what a database holds. */
export type SchemaObject = { type: string; name: string; table: string; sql: string };

export function listSchema(db: Database): SchemaObject[] {
  return db.$client
    .prepare<[], SchemaObject>(
      "select type, name, tbl_name as 'table', coalesce(sql, '') as sql from sqlite_schema order by type, name",
    )
    .all();
}

/** Every sentence of SQLite's own check of a copy; none when nothing is wrong. */
export function listDamage(db: Database): string[] {
  const said = db.$client.prepare("pragma integrity_check(20)").pluck().all().map(String);
  return said.filter((sentence) => sentence !== "ok");
}
