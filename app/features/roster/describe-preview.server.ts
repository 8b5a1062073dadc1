import { departmentNames } from "~/domain/department-names";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { previewRosterImport } from "./preview-import.server";
import type { RowProblem, UnusableFile } from "./read-file.server";

const PROBLEMS_SHOWN = 200;

type UnusableRoster = { ok: false; sentence: string; remedy: string };

/** What the preview page shows of an upload. */
export async function describeRosterPreview(
  db: Database,
  relationship: Relationship,
  upload: { id: string; content: string },
) {
  const preview = await previewRosterImport(db, relationship, upload);
  if (!preview.ok) return unusable(preview);
  const { file, counts, moved } = preview;
  const people = file.people.length;
  const absent = counts.absent[0] + counts.absent[1];
  return {
    ok: true as const,
    departments: departmentNames(relationship),
    counts,
    moved,
    people,
    absent,
    accept: `Import ${people} ${people === 1 ? "person" : "people"}`,
    rowsLeftOut: file.rowsLeftOut,
    leftOut: firstOf(file.leftOut),
    leftOutTotal: file.leftOut.length,
    unknownDepartments: commonValues(file.leftOut),
    warnings: firstOf(file.warnings),
    warningsTotal: file.warnings.length,
    ignoredColumns: file.ignoredColumns.slice(0, 30),
  };
}

export type DescribedRosterPreview = Extract<Awaited<ReturnType<typeof describeRosterPreview>>, { ok: true }>;

function firstOf(problems: readonly RowProblem[]): readonly RowProblem[] {
  return problems.slice(0, PROBLEMS_SHOWN);
}

/** Department names that were not understood, the most frequent first: usually one spelling in all rows. */
function commonValues(problems: readonly RowProblem[]): readonly { value: string; rows: number }[] {
  const rows = new Map<string, number>();
  for (const problem of problems) {
    if (problem.kind === "department-unknown") rows.set(problem.value, (rows.get(problem.value) ?? 0) + 1);
  }
  return [...rows]
    .map(([value, count]) => ({ value, rows: count }))
    .sort((a, b) => b.rows - a.rows)
    .slice(0, 5);
}

function unusable(file: UnusableFile): UnusableRoster {
  switch (file.reason) {
    case "no-rows":
      return {
        ok: false,
        sentence: "The file has a line of column names and nothing below it.",
        remedy: "Export it again, with one row for each person.",
      };
    case "quote-not-closed":
      return {
        ok: false,
        sentence: `A quotation mark that opens in line ${file.line} is never closed, so the rest of the file cannot be told apart.`,
        remedy: "Mend that line, or export the file again.",
      };
    case "no-header": {
      const missing = file.missing.join(" and ");
      const found = file.found.slice(0, 8).map((title) => `"${title.slice(0, 40)}"`);
      return {
        ok: false,
        sentence: `The first line does not name a column for ${missing}. It reads: ${found.join(", ") || "nothing"}.`,
        remedy: "Put the column names email and department into the first line, above the people.",
      };
    }
  }
}
