import { departmentNames } from "~/domain/department-names";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { type RosterImport, updateRosterImport } from "~db/queries/roster.server";
import { decodeAs, isEncoding } from "./encodings.server";
import { forgetUpload, readUpload } from "./preview-import.server";
import { readRosterFile } from "./read-file.server";
import { COLUMN_KINDS, type ColumnPlaces } from "./recognise-columns.server";
import type { DepartmentChoice } from "./roster-reading.server";

type GivenMapping = {
  encoding: string;
  columns: ColumnPlaces;
  /** By the normal form of the spelling. */
  departments: Readonly<Record<string, DepartmentChoice>>;
};

type MappingProblem = "department" | "email" | "twice" | "departments";

type SavedMapping =
  /** `askAgain`: what was said first changes what is to be asked. */
  | { ok: true; askAgain: boolean }
  | { ok: false; problems: readonly { field: string; problem: MappingProblem }[] };

/** Keeps with an upload how somebody says that it is to be read. */
export async function saveMapping(
  db: Database,
  relationship: Relationship,
  upload: RosterImport,
  given: GivenMapping,
): Promise<SavedMapping> {
  const encodingChanged = changeEncoding(db, upload, given.encoding);
  if (encodingChanged) return { ok: true, askAgain: true };
  const problems = check(given);
  if (problems.length > 0) return { ok: false, problems };
  const before = await readUpload(db, upload, relationship);
  const isSameColumn = before.ok && before.columns.department === given.columns.department;
  const departments = await completed(relationship, upload, given, isSameColumn);
  const meant = Object.values(departments.choices);
  if (isSameColumn && !meant.some((choice) => choice !== "elsewhere"))
    return { ok: false, problems: [{ field: "departments", problem: "departments" }] };
  const reading = { columns: given.columns, departments: departments.choices };
  updateRosterImport(db, upload.id, { reading: JSON.stringify(reading) });
  forgetUpload(upload.id);
  return { ok: true, askAgain: !isSameColumn && !departments.allKnown };
}

/**
 * Every spelling of the file gets a choice. In the column that was shown, what nobody has spoken of is another department; of
 * another column nothing has been asked yet, so that it gets what it may mean.
 */
async function completed(
  relationship: Relationship,
  upload: RosterImport,
  { columns, departments }: GivenMapping,
  wasShown: boolean,
) {
  const reading = { columns, departments: wasShown ? departments : {} };
  const names = departmentNames(relationship);
  const file = await readRosterFile(upload.content, names, { reading, remembered: null });
  const spellings = file.ok ? file.spellings : [];
  const choices = Object.fromEntries(
    spellings.map(({ form, choice, suggestion }) => [form, choice ?? (wasShown ? "elsewhere" : suggestion)]),
  );
  return { choices, allKnown: spellings.every(({ choice }) => choice !== null) };
}

function changeEncoding(db: Database, { id, encoding, source }: RosterImport, chosen: string): boolean {
  if (source === null || chosen === encoding || !isEncoding(chosen)) return false;
  updateRosterImport(db, id, { encoding: chosen, content: decodeAs(source, chosen), reading: null });
  forgetUpload(id);
  return true;
}

function check({ columns }: GivenMapping): readonly { field: string; problem: MappingProblem }[] {
  const chosen = COLUMN_KINDS.filter((kind) => columns[kind] >= 0);
  const twice = chosen.filter((kind) =>
    chosen.some((other) => other !== kind && isBoth(columns, kind, other)),
  );
  const hasName = columns.name >= 0 || columns.firstName >= 0 || columns.lastName >= 0;
  return [
    ...(columns.department < 0 ? [{ field: "department", problem: "department" as const }] : []),
    ...(columns.email < 0 && !hasName ? [{ field: "email", problem: "email" as const }] : []),
    ...twice.map((field) => ({ field, problem: "twice" as const })),
  ];
}

function isBoth(columns: ColumnPlaces, kind: keyof ColumnPlaces, other: keyof ColumnPlaces): boolean {
  return columns[kind] === columns[other];
}
