import { departmentNames } from "~/domain/department-names";
import type { Plan } from "~/domain/plan/action-plan";
import { checkPlan, type PlanProblems } from "~/domain/plan/plan-check";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import {
  deleteAction,
  deletePlan,
  findPlanOfWave,
  updateAction,
  updatePlan,
} from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeActionChanges, describeReviewChange } from "./describe-changes.server";
import { finishedOn, recordPlanChange } from "./record-plan-change.server";

export type PlanDraft = Plan & {
  /** Interventions to take out; what was typed about them is not checked. */
  takeOut: readonly string[];
};

type SavedPlan =
  | { ok: true; empty: boolean }
  | { ok: false; reason: "no-plan" }
  | { ok: false; reason: "plan-incomplete"; problems: PlanProblems };

/** Saves a wave's plan as a whole. Interventions come into it by being chosen; here they only change or leave. */
export function saveActionPlan(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  draft: PlanDraft,
  now: Date,
  accountId: string | null = null,
): SavedPlan {
  return db.$client.transaction((): SavedPlan => {
    const stored = findPlanOfWave(db, wave.id);
    if (!stored) return { ok: false, reason: "no-plan" };
    const kept = draft.actions.filter(({ interventionId }) => !draft.takeOut.includes(interventionId));
    const leaving = stored.actions.filter(({ interventionId }) => draft.takeOut.includes(interventionId));
    if (leaving.length === stored.actions.length) {
      deletePlan(db, stored.plan.id);
      return { ok: true, empty: true };
    }
    const departments = departmentNames(relationship);
    const checked = checkPlan({ ...draft, actions: kept }, departments);
    if (!checked.ok) {
      return { ...checked, problems: withDraftIndices(checked.problems, draft.actions, kept) };
    }
    const record = (interventionId: string | null, changes: readonly string[]) =>
      recordPlanChange(db, { accountId, now }, stored.plan.id, interventionId, changes);
    for (const { id, interventionId } of leaving) {
      deleteAction(db, id);
      record(interventionId, [`“${interventionName(db, interventionId, "en")}” taken out of the plan`]);
    }
    for (const { interventionId, ...change } of checked.plan.actions) {
      const row = stored.actions.find((action) => action.interventionId === interventionId);
      if (!row) continue;
      updateAction(db, row.id, { ...change, finishedOn: finishedOn(row, change.status, now) });
      const name = interventionName(db, interventionId, "en");
      record(interventionId, describeActionChanges(name, row, change, departments));
    }
    const { notes, reviewOn } = checked.plan;
    updatePlan(db, stored.plan.id, { notes, reviewOn, updatedAt: now });
    const review = describeReviewChange(stored.plan.reviewOn, reviewOn);
    record(null, review === null ? [] : [review]);
    return { ok: true, empty: false };
  })();
}

/** Problems count the actions that stay; the page counts all of them. */
function withDraftIndices(problems: PlanProblems, all: Plan["actions"], kept: Plan["actions"]): PlanProblems {
  const entries = Object.entries(problems).map(([field, problem]) => {
    const [, index, rest] = /^actions\.(\d+)\.(.+)$/.exec(field) ?? [];
    const action = index === undefined ? undefined : kept[Number(index)];
    return [action ? `actions.${all.indexOf(action)}.${rest}` : field, problem] as const;
  });
  return Object.fromEntries(entries);
}
