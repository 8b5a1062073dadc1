import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { findMeanwhileEdits, writeSeen } from "~/features/find-meanwhile-edits.server";
import type { DraftProblems } from "./compose-intervention.server";
import { DRAFT_FIELDS, type InterventionDraft } from "./draft-intervention.server";

const LISTS = ["runSheet", "roles", "sources", "moves"] as const;

/** What the page of an intervention is filled with. */
export function seenDraft(draft: InterventionDraft): string {
  return writeSeen(draftTexts(draft));
}

/** null where nobody else changed anything since; a list of rows counts as one field. */
export function findDraftMeanwhile(
  language: ShownLanguage,
  seen: string,
  stored: InterventionDraft,
  typed: InterventionDraft,
): { problems: DraftProblems; draft: InterventionDraft } | null {
  const { problems } = interventionsTexts(language).texts;
  const edits = findMeanwhileEdits(seen, draftTexts(stored), draftTexts(typed));
  if (edits.length === 0) return null;
  const theirs = new Set(edits.filter(({ both }) => !both).map(({ field }) => field));
  const draft: InterventionDraft = {
    texts: Object.fromEntries(
      DRAFT_FIELDS.map((field) => [field, (theirs.has(field) ? stored : typed).texts[field] ?? ""]),
    ),
    runSheet: (theirs.has("runSheet") ? stored : typed).runSheet,
    roles: (theirs.has("roles") ? stored : typed).roles,
    sources: (theirs.has("sources") ? stored : typed).sources,
    moves: (theirs.has("moves") ? stored : typed).moves,
  };
  const described = edits.map(({ field, stored: text, both }) => [
    shownAt(field),
    both ? fill(problems.meanwhile.both, { stored: text }) : problems.meanwhile.theirs,
  ]);
  return { problems: Object.fromEntries(described), draft };
}

/** A list is told of at its first row; the choice of statements has no field of its own. */
function shownAt(field: string): string {
  const first: Readonly<Record<string, string>> = { runSheet: "what", roles: "role", sources: "authors" };
  if (field === "moves") return "";
  return field in first ? `${field}.0.${first[field]}` : field;
}

function draftTexts(draft: InterventionDraft): Readonly<Record<string, string>> {
  const texts = DRAFT_FIELDS.map((field) => [field, draft.texts[field] ?? ""]);
  const lists = LISTS.map((list) => [list, rowsAsText(draft[list])]);
  return Object.fromEntries([...texts, ...lists]);
}

/** A row a line, as people read it. */
function rowsAsText(rows: InterventionDraft[(typeof LISTS)[number]]): string {
  const values: readonly object[] = Array.isArray(rows)
    ? rows
    : Object.entries(rows)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map((entry) => ({ ...entry }));
  return values.map(rowAsText).join("\n");
}

function rowAsText(row: object): string {
  const sorted = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, text]) => (text === "" ? [] : [text])).join(", ");
}
