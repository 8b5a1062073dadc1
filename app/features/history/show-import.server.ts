import type { ImportScale } from "~/domain/trends/imported";
import { decodeRosterFile } from "~/features/roster/decode-file.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { previewHistory, replacedQuarters } from "./import-history.server";
import { type DescribedHistory, describeHistory } from "./list-history.server";
import type { HistoryProblem } from "./parse-file.server";

const LARGEST = 200_000;
const PROBLEMS_SHOWN = 100;

export type HistoryPreview = {
  surveys: readonly DescribedHistory[];
  replaced: readonly string[];
  problems: readonly HistoryProblem[];
  moreProblems: number;
};

const REFUSALS = {
  empty: "The file is empty.",
  "too-large": "The file is larger than 200 kB. It should hold two rows for each earlier quarter.",
  workbook: "This is a spreadsheet's own format. Save it as CSV, then choose that file.",
  "not-text": "This is not a text file. Save the list as CSV, then choose that file.",
} as const;

/** The text of an uploaded file, or the sentence that says what to do. */
export function readHistoryUpload(
  bytes: Uint8Array,
): { ok: true; text: string } | { ok: false; sentence: string } {
  if (bytes.length > LARGEST) return { ok: false, sentence: REFUSALS["too-large"] };
  const decoded = decodeRosterFile(bytes);
  return decoded.ok ? decoded : { ok: false, sentence: REFUSALS[decoded.reason] };
}

/** What the page shows before anything is stored. */
export async function showHistoryImport(
  db: Database,
  relationship: Relationship,
  upload: { text: string; scale: ImportScale; source: string },
  now: Date,
): Promise<{ ok: true; preview: HistoryPreview } | { ok: false; sentence: string }> {
  const file = await previewHistory(db, relationship, upload, now);
  if (!file.ok) return file;
  return {
    ok: true,
    preview: {
      surveys: file.surveys.map((survey) => describeHistory(survey, upload.source)),
      replaced: replacedQuarters(db, relationship.id, file.surveys),
      problems: file.problems.slice(0, PROBLEMS_SHOWN),
      moreProblems: Math.max(0, file.problems.length - PROBLEMS_SHOWN),
    },
  };
}
