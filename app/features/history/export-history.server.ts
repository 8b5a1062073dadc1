import { historyTexts } from "~/content/history/texts";
import type { ShownLanguage } from "~/content/language";
import { departmentNames } from "~/domain/department-names";
import { showImported } from "~/domain/trends/imported";
import { recordExport } from "~/features/export/export-release.server";
import { nameExportFile } from "~/features/export/name-file.server";
import { csv } from "~/features/export/write-csv.server";
import type { Database } from "~db/client.server";
import { listImportedResults } from "~db/queries/imported-results.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import { readImported } from "./list-history.server";

const HEADER = [
  "organisation",
  "relationship",
  "quarter",
  "origin",
  "source",
  "asked_on",
  "scope",
  "department",
  "invited",
  "respondents",
  "score",
  "unit",
  "scale_of_source",
];

/** Results from before Tandem in a file of their own, each row with where it comes from; null where there are none. */
export function exportHistory(
  db: Database,
  relationship: Relationship,
  language: ShownLanguage,
  by: { accountId: string; now: Date },
): { name: string; type: string; body: string } | null {
  const organisation = findOrganisation(db)?.name ?? "";
  const names = departmentNames(relationship);
  const { scales } = historyTexts(language).texts;
  const rows = listImportedResults(db, relationship.id).flatMap((row) => {
    const survey = readImported(row);
    if (!survey) return [];
    const { quarter, askedOn, scale, departments } = showImported(survey);
    return departments.map(({ invited, respondents, score }, index) => [
      ...[organisation, relationship.name, quarter, "imported", row.source, askedOn],
      ...[index === 0 ? "first" : "second", names[index === 0 ? 0 : 1]],
      ...[invited, respondents, score, "points", scales[scale]],
    ]);
  });
  if (rows.length === 0) return null;
  recordExport(db, { relationship, wave: null, file: "earlier.csv" }, by);
  const name = nameExportFile([organisation, relationship.name, "earlier-results"], "csv");
  return { name, type: "text/csv; charset=utf-8", body: csv([HEADER, ...rows]) };
}
