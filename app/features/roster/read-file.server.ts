import type { RosterColumn } from "~/content/roster/column-names";
import { mailAddressKey } from "~/domain/mail-address";
import { checkRosterPerson, type PersonProblem, type RosterPerson } from "./check-person.server";
import { parseRosterFile, type Separator } from "./parse-file.server";
import { recogniseRosterColumns } from "./recognise-columns.server";

export type RowProblem = { line: number } & (
  | PersonProblem
  | { kind: "duplicate"; value: string; first: number }
);

export type RosterFile = {
  ok: true;
  separator: Separator;
  people: readonly RosterPerson[];
  /** Rows that cannot be used, and rows that can although something about them is odd. */
  leftOut: readonly RowProblem[];
  warnings: readonly RowProblem[];
  rowsLeftOut: number;
  ignoredColumns: readonly string[];
};

export type UnusableFile =
  | { ok: false; reason: "no-header"; found: readonly string[]; missing: readonly RosterColumn[] }
  | { ok: false; reason: "no-rows" }
  | { ok: false; reason: "quote-not-closed"; line: number };

/** Everything the file says about people, with the line of every problem. Needs an address and a department column. */
export async function readRosterFile(
  text: string,
  departments: readonly [string, string],
  onRows: (rows: number) => void = () => {},
): Promise<RosterFile | UnusableFile> {
  const parsed = await parseRosterFile(text, onRows);
  if (!parsed.ok) return parsed;
  const [header, ...rows] = parsed.rows;
  const { at, ignored } = recogniseRosterColumns(header?.fields ?? []);
  const needed: readonly RosterColumn[] = ["email", "department"];
  const missing = needed.filter((column) => at[column] < 0);
  if (missing.length > 0) return { ok: false, reason: "no-header", found: header?.fields ?? [], missing };
  if (rows.length === 0) return { ok: false, reason: "no-rows" };

  const people: RosterPerson[] = [];
  const leftOut: RowProblem[] = [];
  const warnings: RowProblem[] = [];
  const firstLine = new Map<string, number>();
  let rowsLeftOut = 0;
  for (const { line, fields } of rows) {
    const field = (column: RosterColumn) => fields[at[column]] ?? "";
    const given = {
      email: field("email"),
      department: field("department"),
      name: field("name"),
      language: field("language"),
    };
    const { person, problems } = checkRosterPerson(given, departments);
    const key = person && mailAddressKey(person.email);
    const first = key === null ? undefined : firstLine.get(key);
    if (person && key !== null && first === undefined) {
      firstLine.set(key, line);
      people.push(person);
      warnings.push(...problems.map((problem) => ({ line, ...problem })));
      continue;
    }
    rowsLeftOut += 1;
    if (person && first !== undefined) leftOut.push({ line, kind: "duplicate", value: person.email, first });
    else leftOut.push(...problems.map((problem) => ({ line, ...problem })));
  }
  return {
    ok: true,
    separator: parsed.separator,
    people,
    leftOut,
    warnings,
    rowsLeftOut,
    ignoredColumns: ignored,
  };
}
