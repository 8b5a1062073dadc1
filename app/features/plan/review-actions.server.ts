import { departmentNames } from "~/domain/department-names";
import type { ActionStatus } from "~/domain/plan/action-plan";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import { findLastPlanBefore, updateAction } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeActionChanges } from "./describe-changes.server";
import { finishedOn, recordPlanChange } from "./record-plan-change.server";

export type ActionReview = { id: string; status: ActionStatus; droppedBecause: string; notes: string };

type Reviewed =
  | { ok: true }
  | { ok: false; reason: "no-plan" }
  /** By field, "review.<id>.droppedBecause". */
  | { ok: false; reason: "review-incomplete"; problems: Readonly<Record<string, string>> };

const LONGEST_REASON = 300;
const LONGEST_NOTES = 2000;

/** Says what came of the actions of the last plan; the rest of it stays as it was agreed. */
export function reviewActions(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  reviews: readonly ActionReview[],
  now: Date,
  accountId: string | null = null,
): Reviewed {
  const last = findLastPlanBefore(db, wave.relationshipId, wave.opensAt);
  if (!last) return { ok: false, reason: "no-plan" };
  const problems = Object.fromEntries(reviews.flatMap(problemsOf));
  if (Object.keys(problems).length > 0) return { ok: false, reason: "review-incomplete", problems };
  const departments = departmentNames(relationship);
  db.$client.transaction(() => {
    for (const { id, status, droppedBecause, notes } of reviews) {
      const row = last.actions.find((action) => action.id === id);
      if (!row) continue;
      const because = status === "dropped" ? droppedBecause.trim() : null;
      const change = { status, droppedBecause: because, notes: notes.trim() };
      updateAction(db, id, { ...change, finishedOn: finishedOn(row, status, now) });
      const name = interventionName(db, row.interventionId, "en");
      const changes = describeActionChanges(name, row, { ...row, ...change }, departments);
      recordPlanChange(db, { accountId, now }, last.plan.id, row.interventionId, changes);
    }
  })();
  return { ok: true };
}

function problemsOf({ id, status, droppedBecause, notes }: ActionReview): [string, string][] {
  const problems: [string, string][] = [];
  if (status === "dropped" && droppedBecause.trim() === "") {
    problems.push([`review.${id}.droppedBecause`, "Say why it was dropped. People will read it."]);
  }
  if (droppedBecause.length > LONGEST_REASON) {
    problems.push([`review.${id}.droppedBecause`, `Use at most ${LONGEST_REASON} characters.`]);
  }
  if (notes.length > LONGEST_NOTES) {
    problems.push([`review.${id}.notes`, `Use at most ${LONGEST_NOTES} characters.`]);
  }
  return problems;
}
