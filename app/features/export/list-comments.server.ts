import { exportTexts } from "~/content/export/texts";
import type { ShownLanguage } from "~/content/language";
import type { Database } from "~db/client.server";
import { listComments } from "~db/queries/releases.server";
import type { ExportedWave } from "./schema.server";

export type ExportedComment = { quarter: string; department: string; text: string; mayBeQuoted: boolean };

/** Released comments in the order of their random keys; never beside a score. */
export function listExportedComments(
  db: Database,
  language: ShownLanguage,
  waves: readonly ExportedWave[],
  departments: readonly [string, string],
): ExportedComment[] {
  const { bothTogether } = exportTexts(language).texts;
  return waves
    .filter(({ comments }) => comments === "by-department" || comments === "pooled")
    .flatMap(({ id, quarter, comments }) =>
      listComments(db, id).map(({ departmentIndex, text, mayBeQuoted }) => ({
        quarter,
        department:
          comments === "pooled" || departmentIndex === null
            ? bothTogether
            : departments[departmentIndex === 0 ? 0 : 1],
        text,
        mayBeQuoted,
      })),
    );
}
