import { formatList, formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
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
  language: ShownLanguage,
) {
  const preview = await previewRosterImport(db, relationship, upload);
  if (!preview.ok) return unusable(preview, language);
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
    accept: plural(language, rosterTexts(language).texts.page.preview.accept, people),
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

function unusable(file: UnusableFile, language: ShownLanguage): UnusableRoster {
  const { unusable: texts } = rosterTexts(language).texts;
  switch (file.reason) {
    case "no-rows":
      return { ok: false, sentence: texts.noRows, remedy: texts.noRowsRemedy };
    case "quote-not-closed": {
      const sentence = fill(texts.quoteNotClosed, { line: formatNumber(language, file.line) });
      return { ok: false, sentence, remedy: texts.quoteNotClosedRemedy };
    }
    case "no-header": {
      const missing = formatList(language, file.missing);
      const titles = file.found.slice(0, 8);
      const found = formatList(
        language,
        titles.map((title) => fill(texts.columnFound, { title: title.slice(0, 40) })),
      );
      const sentence =
        found === "" ? fill(texts.noHeaderEmpty, { missing }) : fill(texts.noHeader, { missing, found });
      return { ok: false, sentence, remedy: texts.noHeaderRemedy };
    }
  }
}
