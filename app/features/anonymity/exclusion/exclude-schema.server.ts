import type { SchemaObject } from "~db/queries/whole-database.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";
import { type MadeSchema, madeSchema } from "./made-schema.server";
import type { Mask } from "./mask-names.server";

/** Tables, columns, indexes, triggers and views that the program's own migrations do not make like that. */
export function excludeSchema(snapshot: Snapshot, mask: Mask): Finding[] {
  const { name, schema, migrations } = snapshot;
  const made = madeSchema(migrations);
  if (!made) return [finding("foreignMigrations", {}, name)];
  const expected = new Map(made.objects.map((object) => [keyOf(object), object]));
  const found = new Map(schema.map((object) => [keyOf(object), object]));
  const differing = schema.flatMap((object) => {
    const own = expected.get(keyOf(object));
    const values = { kind: object.type, name: mask(object.name) };
    if (!own) return [finding("objectAdded", values, name)];
    return sameObject(own, object) ? [] : [finding("objectChanged", values, name)];
  });
  const missing = made.objects
    .filter((object) => !found.has(keyOf(object)))
    .map((object) => finding("objectMissing", { kind: object.type, name: object.name }, name));
  return [
    ...differing,
    ...missing,
    ...excludeMigrationRows(snapshot),
    ...excludeCounters(snapshot, made, mask),
  ];
}

function keyOf({ type, name }: SchemaObject): string {
  return `${type} ${name}`;
}

function sameObject(own: SchemaObject, object: SchemaObject): boolean {
  return own.table === object.table && spaced(own.sql) === spaced(object.sql);
}

/** Blanks between words and signs are the only thing that may differ. */
function spaced(sql: string): string {
  return sql
    .replace(/\s+/g, " ")
    .replace(/ ?([(),]) ?/g, "$1")
    .trim();
}

/** The list of migrations has a column that Tandem never fills. */
function excludeMigrationRows({ name, tables }: Snapshot): Finding[] {
  const rows = tables.get("__drizzle_migrations")?.rows ?? [];
  return rows.some(([id]) => id !== null) ? [finding("foreignMigrations", {}, name)] : [];
}

/** SQLite's own counters: one for each table that it counts, as high as its last row at least. */
function excludeCounters({ name, tables }: Snapshot, { counted }: MadeSchema, mask: Mask): Finding[] {
  const rows = tables.get("sqlite_sequence")?.rows ?? [];
  const seen = new Set<unknown>();
  return rows.flatMap(([table, counter]) => {
    const twice = seen.has(table);
    seen.add(table);
    const known = typeof table === "string" && counted.has(table) && !twice;
    const highest = known ? highestNumber(tables.get(table)?.rows ?? []) : 0;
    const right = known && typeof counter === "number" && Number.isInteger(counter) && counter >= highest;
    return right ? [] : [finding("counterUnknown", { table: mask(String(table)) }, name)];
  });
}

function highestNumber(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((highest, [id]) => (typeof id === "number" && id > highest ? id : highest), 0);
}
