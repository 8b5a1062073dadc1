import { formatCalendarDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import { isCalendarDate } from "~/domain/calendar-date";
import { interventionName } from "~/features/find-intervention.server";
import type { MeanwhileEdit } from "~/features/find-meanwhile-edits.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import type { MeanwhileChange } from "./find-meanwhile.server";
import type { ReviewChange } from "./review-actions.server";

type Fields = Readonly<Record<string, string>>;

type DescribedMeanwhile = {
  /** What the fields show now: what was typed, and where nothing was, what somebody else saved. */
  fields: Fields;
  errors: Fields;
  /** With the name of the action, for the list on top. */
  summary: Fields;
};

/** Both versions of what two people changed at the same time; `typed` is placed by the plan as it stands. */
export function describeMeanwhile(
  db: Database,
  wave: WaveRow,
  typed: Fields,
  changes: readonly MeanwhileChange[],
  language: ShownLanguage,
): DescribedMeanwhile {
  const { problems } = planTexts(language).texts;
  const actions = findPlanOfWave(db, wave.id)?.actions ?? [];
  const fields: Record<string, string> = { ...withoutSeen(typed) };
  const errors: Record<string, string> = {};
  const summary: Record<string, string> = {};
  for (const change of changes) {
    if ("gone" in change) {
      const action = interventionName(db, change.interventionId, language);
      summary[`gone-${change.interventionId}`] = fill(problems.meanwhile.gone, { action });
      continue;
    }
    const { interventionId } = change;
    const place = actions.findIndex((action) => action.interventionId === interventionId);
    const name = interventionId === null ? change.field : `actions.${place}.${change.field}`;
    if (!change.both) fields[name] = change.stored;
    const text = describeMeanwhileEdit(change, language);
    errors[name] = text;
    summary[name] =
      interventionId === null
        ? text
        : problems.ofAction(interventionName(db, interventionId, language), text);
  }
  return { fields, errors, summary };
}

/** The same for what came of the last plan. */
export function describeReviewMeanwhile(
  typed: Fields,
  changes: readonly ReviewChange[],
  language: ShownLanguage,
): DescribedMeanwhile {
  const { meanwhile } = planTexts(language).texts.problems;
  const fields: Record<string, string> = { ...withoutSeen(typed) };
  const errors: Record<string, string> = {};
  for (const { id, edits } of changes) {
    if (edits === null)
      errors[""] = fill(meanwhile.goneReviewed, { typed: typed[`review.${id}.notes`] ?? "" });
    for (const edit of edits ?? []) {
      const name = `review.${id}.${edit.field}`;
      if (!edit.both) fields[name] = edit.stored;
      errors[name] = describeMeanwhileEdit(edit, language);
    }
  }
  return { fields, errors, summary: errors };
}

/** What one field was given by somebody else, in words a person can act on. */
export function describeMeanwhileEdit(
  { field, stored, both }: MeanwhileEdit,
  language: ShownLanguage,
): string {
  const { problems, page } = planTexts(language).texts;
  if (!both) return problems.meanwhile.theirs;
  if (stored === "") return problems.meanwhile.emptied;
  const statuses: Readonly<Record<string, string>> = {
    ...page.agreements.statuses,
    ...page.action.statuses,
  };
  const known = field === "status" ? statuses[stored] : undefined;
  const text = isCalendarDate(stored) ? formatCalendarDay(language, stored) : stored;
  return fill(problems.meanwhile.both, { stored: known ?? text });
}

/** The fields are filled anew, so that what they were filled with before does not count any more. */
export function withoutSeen(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([name]) => name !== "seen" && !name.endsWith(".seen"));
  return Object.fromEntries(kept);
}
