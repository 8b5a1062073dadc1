import { departmentNames } from "~/domain/department-names";
import type { Plan } from "~/domain/plan/action-plan";
import { checkPlan, type PlanProblems } from "~/domain/plan/plan-check";
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
import { findActionChanges, findReviewChanges } from "./find-changes.server";
import { findMeanwhileChanges, type MeanwhileChange, type SeenPlan } from "./find-meanwhile.server";
import type { PlanChangeFact } from "./plan-change.server";
import { finishedOn, type PlanAuthor, recordPlanChange } from "./record-plan-change.server";

export type PlanDraft = Plan & {
  /** Interventions to take out; what was typed about them is not checked. */
  takeOut: readonly string[];
  /** What the page had been filled with; left out by what has read the plan in the same step. */
  seen?: SeenPlan;
};

type SavedPlan =
  | { ok: true; empty: boolean }
  | { ok: false; reason: "no-plan" }
  | { ok: false; reason: "changed-meanwhile"; changes: readonly MeanwhileChange[] }
  | { ok: false; reason: "plan-incomplete"; problems: PlanProblems };

/**
 * Saves a wave's plan as a whole. Interventions come into it by being chosen; here they only change or leave. What
 * somebody else saved since the page was filled is not overwritten without a word.
 */
export function saveActionPlan(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  draft: PlanDraft,
  by: PlanAuthor,
): SavedPlan {
  return db.transaction(() => save(db, relationship, wave, draft, by), { behavior: "immediate" });
}

function save(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  draft: PlanDraft,
  by: PlanAuthor,
): SavedPlan {
  const stored = findPlanOfWave(db, wave.id);
  const changes = draft.seen ? findMeanwhileChanges(stored, draft, draft.seen) : [];
  if (changes.length > 0) return { ok: false, reason: "changed-meanwhile", changes };
  if (!stored) return { ok: false, reason: "no-plan" };
  const kept = draft.actions.filter(({ interventionId }) => !draft.takeOut.includes(interventionId));
  const leaving = stored.actions.filter(({ interventionId }) => draft.takeOut.includes(interventionId));
  if (leaving.length === stored.actions.length) {
    deletePlan(db, stored.plan.id);
    return { ok: true, empty: true };
  }
  const checked = checkPlan({ ...draft, actions: kept });
  if (!checked.ok) {
    return { ...checked, problems: withDraftIndices(checked.problems, draft.actions, kept) };
  }
  const record = (interventionId: string | null, facts: readonly PlanChangeFact[]) =>
    recordPlanChange(db, by, stored.plan.id, interventionId, facts);
  for (const { id, interventionId } of leaving) {
    deleteAction(db, id);
    record(interventionId, [{ kind: "takenOut" }]);
  }
  for (const { interventionId, ...change } of checked.plan.actions) {
    const row = stored.actions.find((action) => action.interventionId === interventionId);
    if (!row) continue;
    const facts = findActionChanges(row, change, departmentNames(relationship));
    if (facts.length === 0 && row.notes === change.notes) continue;
    const finished = finishedOn(row, change.status, by.now);
    updateAction(db, row.id, { ...change, finishedOn: finished, changedAt: by.now });
    record(interventionId, facts);
  }
  const { notes, reviewOn } = checked.plan;
  updatePlan(db, stored.plan.id, { notes, reviewOn, updatedAt: by.now });
  record(null, findReviewChanges(stored.plan.reviewOn, reviewOn));
  return { ok: true, empty: false };
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
