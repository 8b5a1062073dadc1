import { departmentNames } from "~/domain/department-names";
import type { ActionStatus } from "~/domain/plan/action-plan";
import { outcomeProblems, type PlanProblem, type PlanProblems } from "~/domain/plan/plan-check";
import type { Database } from "~db/client.server";
import { findLastPlanBefore, updateAction } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { findActionChanges } from "./find-changes.server";
import { finishedOn, type PlanAuthor, recordPlanChange } from "./record-plan-change.server";

export type ActionReview = { id: string; status: ActionStatus; droppedBecause: string; notes: string };

type Reviewed =
  | { ok: true }
  | { ok: false; reason: "no-plan" }
  /** By field, "review.<id>.droppedBecause". */
  | { ok: false; reason: "review-incomplete"; problems: PlanProblems };

/** Says what came of the actions of the last plan; the rest of it stays as it was agreed. */
export function reviewActions(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  reviews: readonly ActionReview[],
  by: PlanAuthor,
): Reviewed {
  const last = findLastPlanBefore(db, wave.relationshipId, wave.opensAt);
  if (!last) return { ok: false, reason: "no-plan" };
  const problems = Object.fromEntries(reviews.flatMap(problemsOf));
  if (Object.keys(problems).length > 0) return { ok: false, reason: "review-incomplete", problems };
  const departments = departmentNames(relationship);
  const settle = () => {
    for (const { id, status, droppedBecause, notes } of reviews) {
      const row = last.actions.find((action) => action.id === id);
      if (!row) continue;
      const because = status === "dropped" ? droppedBecause.trim() : null;
      const change = { status, droppedBecause: because, notes: notes.trim() };
      updateAction(db, id, { ...change, finishedOn: finishedOn(row, status, by.now) });
      const facts = findActionChanges(row, { ...row, ...change }, departments);
      recordPlanChange(db, by, last.plan.id, row.interventionId, facts);
    }
  };
  db.transaction(settle, { behavior: "immediate" });
  return { ok: true };
}

function problemsOf(review: ActionReview): (readonly [string, PlanProblem])[] {
  return Object.entries(outcomeProblems(review)).map(
    ([field, problem]) => [`review.${review.id}.${field}`, problem] as const,
  );
}
