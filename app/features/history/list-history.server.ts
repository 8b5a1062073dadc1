import { z } from "zod";
import { formatCalendarDay } from "~/content/intl";
import { plainNumber, quarterLabel } from "~/content/numbers";
import {
  IMPORT_SCALES,
  type ImportedSurvey,
  importedOverall,
  markImported,
  showImported,
} from "~/domain/trends/imported";
import type { Database } from "~db/client.server";
import { type ImportedResultRow, listImportedResults } from "~db/queries/imported-results.server";

const department = z.object({ score: z.int().min(20).max(100), respondents: z.int(), invited: z.int() });
const stored = z.object({
  askedOn: z.iso.date(),
  scale: z.enum(IMPORT_SCALES),
  departments: z.tuple([department, department]),
});

export type DescribedHistory = {
  quarter: string;
  label: string;
  asked: string;
  scale: string;
  source: string;
  departments: readonly [string, string];
  both: string;
};

const SCALES = {
  points: "points",
  mean: "mean answer 1 to 5, converted",
  percent: "percent, converted",
} as const;

/** Earlier surveys as a list, oldest first. */
export function listHistory(db: Database, relationshipId: string): DescribedHistory[] {
  return listImportedResults(db, relationshipId).flatMap((row) => {
    const survey = readImported(row);
    return survey ? [describeHistory(survey, row.source)] : [];
  });
}

/** For the slot of the trends that draws imported scores apart; nothing else may be done with them. */
export function listImportedScores(
  db: Database,
  relationshipId: string,
): readonly { quarter: string; score: number }[] {
  return listImportedResults(db, relationshipId).flatMap((row) => {
    const survey = readImported(row);
    return survey ? [{ quarter: row.quarter, score: importedOverall(survey) }] : [];
  });
}

export function describeHistory(survey: ImportedSurvey, source: string): DescribedHistory {
  const { quarter, askedOn, scale, departments } = showImported(survey);
  const [first, second] = departments.map(
    ({ score, respondents, invited }) => `${score} (${respondents} of ${invited})`,
  );
  return {
    quarter,
    label: quarterLabel(quarter),
    asked: formatCalendarDay("en", askedOn),
    scale: SCALES[scale],
    source,
    departments: [first ?? "", second ?? ""],
    both: plainNumber(importedOverall(survey)),
  };
}

/** Checked again when read: a row below the threshold is not shown, however it came into the database. */
function readImported({ quarter, content }: ImportedResultRow): ImportedSurvey | null {
  const marked = markImported({ quarter, ...stored.parse(JSON.parse(content)) }, 0);
  return marked.ok ? marked.imported : null;
}
