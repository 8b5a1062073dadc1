import { setImmediate } from "node:timers/promises";
import type { RosterColumn } from "~/content/roster/column-names";
import {
  checkRosterPerson,
  type NamedPerson,
  type PersonProblem,
  type RosterPerson,
} from "./check-person.server";
import { findRosterHeader, type RosterHeader } from "./find-header.server";
import { type FileRow, parseRosterFile, type Separator } from "./parse-file.server";
import { personKey } from "./person-key.server";
import { type DepartmentSpelling, readSpellings } from "./read-spellings.server";
import { type ColumnPlaces, recogniseRosterColumns } from "./recognise-columns.server";
import { placesRemembered, type RememberedReading, type RosterReading } from "./roster-reading.server";

export type RowProblem = { line: number } & (
  | PersonProblem
  | { kind: "duplicate" | "duplicate-elsewhere" | "duplicate-name"; value: string; first: number }
  | { kind: "quote-stray" }
);

export type RosterFile = {
  ok: true;
  separator: Separator;
  titles: readonly string[];
  /** What stands above the column names. */
  above: readonly string[];
  columns: ColumnPlaces;
  spellings: readonly DepartmentSpelling[];
  /** Whether it is beyond doubt which columns are meant, and whom every spelling of a department means. */
  columnsSure: boolean;
  departmentsSure: boolean;
  /** The first rows as they stand there. */
  sample: readonly (readonly string[])[];
  people: readonly RosterPerson[];
  /** Whom rows mean that cannot be used: they are in the file all the same. */
  alsoNamed: readonly NamedPerson[];
  /** Rows that cannot be used, and rows that can although something about them is odd. */
  leftOut: readonly RowProblem[];
  warnings: readonly RowProblem[];
  rowsLeftOut: number;
  /** Rows of people in other departments. */
  elsewhere: number;
  ignoredColumns: readonly string[];
};

export type UnusableFile =
  | {
      ok: false;
      reason: "no-header";
      found: readonly string[];
      missing: readonly RosterColumn[];
      sample: readonly (readonly string[])[];
    }
  | { ok: false; reason: "no-rows" };

type HowToRead = {
  /** What somebody said of this file, and of an earlier one. */
  reading: RosterReading | null;
  remembered: RememberedReading | null;
};

/** Rows between two pauses: some milliseconds. */
const PIECE = 500;
const ROWS_SHOWN = 8;

/** Everything the file says about people, with the line of every problem. Needs a department column, and an address or a name. */
export async function readRosterFile(
  text: string,
  departments: readonly [string, string],
  how: HowToRead = { reading: null, remembered: null },
  onRows: (rows: number) => void = () => {},
): Promise<RosterFile | UnusableFile> {
  const { separator, rows: all } = await parseRosterFile(text);
  const header = findRosterHeader(all);
  const { titles, rows } = header;
  const { at, sure } = findColumns(header, departments, how);
  const sample = rows.slice(0, ROWS_SHOWN).map(({ fields }) => fields);
  const missing = missingColumns(at, how);
  if (missing.length > 0) return { ok: false, reason: "no-header", found: titles, missing, sample };
  if (rows.length === 0) return { ok: false, reason: "no-rows" };

  const spellings = readSpellings(departments, how);
  const list = collectPeople(departments);
  let elsewhere = 0;
  for (const [index, row] of rows.entries()) {
    const choice = spellings.of(row.fields[at.department] ?? "");
    if (choice === "elsewhere") elsewhere += 1;
    else list.take(row, givenBy(row, at, choice === null ? null : departments[choice]));
    if (index % PIECE !== PIECE - 1) continue;
    onRows(index + 1);
    await setImmediate();
  }
  const found = spellings.list();
  const used = new Set(Object.values(at));
  return {
    ok: true,
    separator,
    titles,
    above: header.above.map(({ fields }) => fields.filter((field) => field !== "").join(" ")),
    columns: at,
    spellings: found,
    columnsSure: sure,
    departmentsSure: found.every(({ choice }) => choice !== null),
    sample,
    ...list.result,
    elsewhere,
    ignoredColumns: titles.filter((title, index) => title !== "" && !used.has(index)),
  };
}

function findColumns(
  { titles, rows }: RosterHeader,
  departments: readonly [string, string],
  { reading, remembered }: HowToRead,
): { at: ColumnPlaces; sure: boolean } {
  if (reading) return { at: reading.columns, sure: true };
  const before = remembered && placesRemembered(remembered, titles);
  return before ? { at: before, sure: true } : recogniseRosterColumns(titles, rows, departments);
}

/** Without a column of addresses everybody takes part by slip: somebody has to say so. */
function missingColumns(at: ColumnPlaces, { reading }: HowToRead): readonly RosterColumn[] {
  const needed: readonly RosterColumn[] = reading ? ["department"] : ["email", "department"];
  return needed.filter((column) => at[column] < 0);
}

function givenBy({ fields }: FileRow, at: ColumnPlaces, department: string | null) {
  const field = (column: RosterColumn) => fields[at[column]] ?? "";
  const twoNames = `${field("firstName")} ${field("lastName")}`.trim();
  return {
    email: field("email"),
    department: department ?? field("department"),
    name: twoNames || field("name"),
    language: field("language"),
  };
}

/** Sorts rows into people and problems; who stands there twice counts where they stand first. */
function collectPeople(departments: readonly [string, string]) {
  const people: RosterPerson[] = [];
  const alsoNamed: NamedPerson[] = [];
  const leftOut: RowProblem[] = [];
  const warnings: RowProblem[] = [];
  const first = new Map<string, { line: number; departmentIndex: number }>();
  const result = { people, alsoNamed, leftOut, warnings, rowsLeftOut: 0 };
  return {
    result,
    take({ line, stray }: FileRow, given: Parameters<typeof checkRosterPerson>[0]): void {
      const { person, named, problems } = checkRosterPerson(given, departments);
      const key = person && personKey(person);
      const known = key === null ? undefined : first.get(key);
      if (person && key !== null && !known) {
        first.set(key, { line, departmentIndex: person.departmentIndex });
        people.push(person);
        if (stray) warnings.push({ line, kind: "quote-stray" });
        warnings.push(...problems.map((problem) => ({ line, ...problem })));
        return;
      }
      result.rowsLeftOut += 1;
      if (person && known) leftOut.push({ line, first: known.line, ...duplicate(person, known) });
      else {
        alsoNamed.push(named);
        leftOut.push(...problems.map((problem) => ({ line, ...problem })));
      }
    },
  };
}

function duplicate(person: RosterPerson, known: { departmentIndex: number }) {
  if (person.email === "") return { kind: "duplicate-name" as const, value: person.name ?? "" };
  const isHere = person.departmentIndex === known.departmentIndex;
  return { kind: isHere ? ("duplicate" as const) : ("duplicate-elsewhere" as const), value: person.email };
}
