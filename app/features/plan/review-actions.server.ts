import { departmentNames } from "~/domain/department-names";
import type { ActionStatus } from "~/domain/plan/action-plan";
import { outcomeProblems, type PlanProblem, type PlanProblems } from "~/domain/plan/plan-check";
import { findMeanwhileEdits, type MeanwhileEdit, writeSeen } from "~/features/find-meanwhile-edits.server";
import type { Database } from "~db/client.server";
import { type ActionRow, findLastPlanBefore, updateAction } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { findActionChanges } from "./find-changes.server";
import { finishedOn, type PlanAuthor, recordPlanChange } from "./record-plan-change.server";

type Outcome = Pick<ActionRow, "status" | "droppedBecause" | "notes">;

export type ActionReview = {
  id: string;
  status: ActionStatus;
  droppedBecause: string;
  notes: string;
  /** What the page had been filled with; left out by what has read the plan in the same step. */
  seen?: string;
};

type Reviewed =
  | { ok: true }
  | { ok: false; reason: "no-plan" }
  /** By action; `edits` is null for one that was taken out. */
  | { ok: false; reason: "changed-meanwhile"; changes: readonly ReviewChange[] }
  /** By field, "review.<id>.droppedBecause". */
  | { ok: false; reason: "review-incomplete"; problems: PlanProblems };

export type ReviewChange = { id: string; edits: readonly MeanwhileEdit[] | null };

/** Says what came of the actions of the last plan; the rest of it stays as it was agreed. */
export function reviewActions(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  reviews: readonly ActionReview[],
  by: PlanAuthor,
): Reviewed {
  return db.transaction(() => review(db, relationship, wave, reviews, by), { behavior: "immediate" });
}

function review(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  reviews: readonly ActionReview[],
  by: PlanAuthor,
): Reviewed {
  const last = findLastPlanBefore(db, wave.relationshipId, wave.opensAt);
  if (!last) return { ok: false, reason: "no-plan" };
  const changes = reviews.flatMap((typed) => changesOf(last.actions, typed));
  if (changes.length > 0) return { ok: false, reason: "changed-meanwhile", changes };
  const problems = Object.fromEntries(reviews.flatMap(problemsOf));
  if (Object.keys(problems).length > 0) return { ok: false, reason: "review-incomplete", problems };
  const departments = departmentNames(relationship);
  for (const { id, status, droppedBecause, notes } of reviews) {
    const row = last.actions.find((action) => action.id === id);
    if (!row) continue;
    const because = status === "dropped" ? droppedBecause.trim() : null;
    const change = { status, droppedBecause: because, notes: notes.trim() };
    // What stays as it was is no new version for calendars.
    if (isSame(row, change)) continue;
    updateAction(db, id, { ...change, finishedOn: finishedOn(row, status, by.now), changedAt: by.now });
    const facts = findActionChanges(row, { ...row, ...change }, departments);
    recordPlanChange(db, by, last.plan.id, row.interventionId, facts);
  }
  return { ok: true };
}

function isSame(before: Outcome, after: Outcome): boolean {
  const { status, droppedBecause, notes } = after;
  return before.status === status && before.droppedBecause === droppedBecause && before.notes === notes;
}

/** What the fields of an outcome are filled with. */
export function seenOutcome(action: Outcome): string {
  return writeSeen(outcomeTexts(action));
}

function changesOf(stored: readonly ActionRow[], typed: ActionReview): ReviewChange[] {
  const row = stored.find(({ id }) => id === typed.id);
  if (!row) return [{ id: typed.id, edits: null }];
  if (typed.seen === undefined) return [];
  const edits = findMeanwhileEdits(typed.seen, outcomeTexts(row), outcomeTexts(typed));
  return edits.length > 0 ? [{ id: typed.id, edits }] : [];
}

function outcomeTexts({ status, droppedBecause, notes }: Outcome) {
  return { status, droppedBecause: (status === "dropped" && droppedBecause) || "", notes };
}

function problemsOf(review: ActionReview): (readonly [string, PlanProblem])[] {
  return Object.entries(outcomeProblems(review)).map(
    ([field, problem]) => [`review.${review.id}.${field}`, problem] as const,
  );
}
