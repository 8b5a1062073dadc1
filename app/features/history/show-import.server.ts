import { formatList, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import type { ImportScale } from "~/domain/trends/imported";
import { decodeRosterFile } from "~/features/roster/decode-file.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { describeFileProblem, describeHistoryProblem } from "./describe-problem.server";
import { previewHistory, replacedQuarters } from "./import-history.server";
import { type DescribedHistory, describeHistory } from "./list-history.server";

const LARGEST = 200_000;
const PROBLEMS_SHOWN = 100;

export type HistoryPreview = {
  surveys: readonly DescribedHistory[];
  /** Quarters that were imported before, as a list; null where there are none. */
  replaced: string | null;
  problems: readonly { line: number; problem: string }[];
  moreProblems: number;
};

/** The text of an uploaded file, or why there is none. */
export function readHistoryUpload(bytes: Uint8Array): ReturnType<typeof decodeRosterFile> {
  return bytes.length > LARGEST ? { ok: false, reason: "too-large" } : decodeRosterFile(bytes);
}

/** What the page shows before anything is stored. */
export async function showHistoryImport(
  db: Database,
  relationship: Relationship,
  language: ShownLanguage,
  upload: { text: string; scale: ImportScale; source: string },
  now: Date,
): Promise<{ ok: true; preview: HistoryPreview } | { ok: false; sentence: string }> {
  const file = await previewHistory(db, relationship, upload, now);
  if (!file.ok) return { ok: false, sentence: describeFileProblem(language, file) };
  const replaced = replacedQuarters(db, relationship.id, file.surveys).map((quarter) =>
    formatQuarter(language, quarter),
  );
  return {
    ok: true,
    preview: {
      surveys: file.surveys.map((survey) => describeHistory(language, survey, upload.source)),
      replaced: replaced.length === 0 ? null : formatList(language, replaced),
      problems: file.problems.slice(0, PROBLEMS_SHOWN).map(({ line, problem }) => ({
        line,
        problem: describeHistoryProblem(language, problem),
      })),
      moreProblems: Math.max(0, file.problems.length - PROBLEMS_SHOWN),
    },
  };
}
