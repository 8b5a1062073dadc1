import { z } from "zod";
import { historyTexts } from "~/content/history/texts";
import { formatCalendarDay, formatNumber, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
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

/** Earlier surveys as a list, oldest first. */
export function listHistory(
  db: Database,
  relationshipId: string,
  language: ShownLanguage,
): DescribedHistory[] {
  return listImportedResults(db, relationshipId).flatMap((row) => {
    const survey = readImported(row);
    return survey ? [describeHistory(language, survey, row.source)] : [];
  });
}

/** For the slot of the trends that draws imported scores apart; nothing else may be done with them. */
export function listImportedScores(
  db: Database,
  relationshipId: string,
): readonly { quarter: string; score: number; source: string }[] {
  return listImportedResults(db, relationshipId).flatMap((row) => {
    const survey = readImported(row);
    return survey ? [{ quarter: row.quarter, score: importedOverall(survey), source: row.source }] : [];
  });
}

export function describeHistory(
  language: ShownLanguage,
  survey: ImportedSurvey,
  source: string,
): DescribedHistory {
  const { texts } = historyTexts(language);
  const { quarter, askedOn, scale, departments } = showImported(survey);
  const [first, second] = departments;
  return {
    quarter,
    label: formatQuarter(language, quarter),
    asked: formatCalendarDay(language, askedOn),
    scale: texts.scales[scale],
    source,
    departments: [fill(texts.department, first), fill(texts.department, second)],
    both: formatNumber(language, importedOverall(survey)),
  };
}

/** Checked again when read: a row below the threshold is not shown, however it came into the database. */
export function readImported({ quarter, content }: ImportedResultRow): ImportedSurvey | null {
  const marked = markImported({ quarter, ...stored.parse(JSON.parse(content)) }, 0);
  return marked.ok ? marked.imported : null;
}
