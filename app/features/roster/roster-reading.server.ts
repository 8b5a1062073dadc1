import { z } from "zod";
import type { RosterColumn } from "~/content/roster/column-names";
import { normalForm } from "~/domain/normal-form";
import { COLUMN_KINDS, type ColumnPlaces } from "./recognise-columns.server";

/** Whom a spelling means: the first or second department, or people who are not asked. */
export type DepartmentChoice = 0 | 1 | "elsewhere";

const choices = z.record(z.string(), z.union([z.literal(0), z.literal(1), z.literal("elsewhere")]));
const reading = z.object({
  columns: z.record(z.enum(COLUMN_KINDS), z.number().int().min(-1).max(1000)),
  departments: choices,
});
const remembered = z.object({
  columns: z.record(z.enum(COLUMN_KINDS), z.string().nullable()),
  departments: choices,
});

/** How somebody said that a file is to be read: which columns, and whom each spelling means by its normal form. */
export type RosterReading = Readonly<z.infer<typeof reading>>;

/** The same for the files that come later: columns by their names. */
export type RememberedReading = Readonly<z.infer<typeof remembered>>;

export function parseReading(json: string | null): RosterReading | null {
  return json === null ? null : reading.parse(JSON.parse(json));
}

export function parseRemembered(json: string | null): RememberedReading | null {
  return json === null ? null : remembered.parse(JSON.parse(json));
}

export function toRemembered(
  { columns, departments }: RosterReading,
  titles: readonly string[],
): RememberedReading {
  return {
    columns: mapColumns((column) => normalForm(titles[columns[column]] ?? "") || null),
    departments,
  };
}

/** Where the columns of earlier stand in another file; null where one that is needed is not there, or there twice. */
export function placesRemembered(
  { columns }: RememberedReading,
  titles: readonly string[],
): ColumnPlaces | null {
  const forms = titles.map(normalForm);
  const at = mapColumns((column) => {
    const place = forms.indexOf(columns[column] ?? "");
    const isOne = place >= 0 && columns[column] !== null && forms.lastIndexOf(forms[place] ?? "") === place;
    return isOne ? place : -1;
  });
  const isThere = (column: RosterColumn) => columns[column] === null || at[column] >= 0;
  return at.department >= 0 && isThere("email") ? at : null;
}

function mapColumns<Value>(read: (column: RosterColumn) => Value): Record<RosterColumn, Value> {
  return {
    email: read("email"),
    department: read("department"),
    name: read("name"),
    firstName: read("firstName"),
    lastName: read("lastName"),
    language: read("language"),
  };
}
