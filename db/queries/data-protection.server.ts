import { sql } from "drizzle-orm";
import type { Database } from "../client.server";

/** Rows of a table as the database holds them, the given columns only; the names come from the live schema. */
export function readColumns(
  db: Database,
  table: string,
  columns: readonly string[],
): Record<string, unknown>[] {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const list = columns.map(quoted).join(", ");
  return db.all<Record<string, unknown>>(
    sql.raw(
      `select ${list} from ${quoted(table)} order by ${columns.map((_, index) => index + 1).join(", ")}`,
    ),
  );
}

/** Text of every statement that makes the database what it is. */
export function schemaText(db: Database): string {
  const rows = db.all<{ sql: string }>(
    sql`select sql from sqlite_schema where sql is not null order by type, name`,
  );
  return rows.map((row) => row.sql).join("\n");
}
