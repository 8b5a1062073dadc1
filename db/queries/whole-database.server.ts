import type { Database } from "../client.server";

export type TableContent = {
  name: string;
  columns: readonly string[];
  /** Names of the primary key's columns. */
  key: readonly string[];
  /** Page where the table starts. */
  root: number;
  /** In the order of the hidden row number, where there is one. */
  rows: readonly (readonly unknown[])[];
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
    .prepare<[string], { name: string; pk: number }>("select name, pk from pragma_table_xinfo(?)")
    .all(name);
  const quoted = `"${name.replaceAll('"', '""')}"`;
  const order = withoutRowid ? "" : "order by rowid";
  return {
    name,
    columns: columns.map((column) => column.name),
    key: columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map((column) => column.name),
    root,
    rows: db.$client.prepare<[], unknown[]>(`select * from ${quoted} ${order}`).raw().all(),
    withoutRowid,
  };
}
