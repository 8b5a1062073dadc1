import { quarterLabel } from "~/content/numbers";
import type { ActionStatus } from "~/domain/plan/action-plan";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { type Effect, traceEffects } from "~/features/report/trace-effects.server";
import type { Database } from "~db/client.server";
import { listPlansBefore } from "~db/queries/action-plans.server";

export type OwnHistory = {
  relationshipId: string;
  name: string;
  times: readonly { quarter: string; words: string }[];
  effects: readonly Effect[];
};

const STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "planned",
  started: "under way",
  done: "done",
  dropped: "dropped",
};

/** When the pairs of departments that an account may see chose an intervention, and what came of it. */
export function describeInterventionHistory(
  db: Database,
  accountId: string,
  interventionId: string,
  now: Date,
): OwnHistory[] {
  return reachableRelationships(db, accountId).flatMap(({ id, name }): OwnHistory[] => {
    const times = listPlansBefore(db, id, now).flatMap(({ quarter, actions }) =>
      actions
        .filter((action) => action.interventionId === interventionId)
        .map(({ status, droppedBecause }) => ({
          quarter: quarterLabel(quarter),
          words: [STATUS[status], droppedBecause].filter(Boolean).join(", "),
        })),
    );
    if (times.length === 0) return [];
    const effects = traceEffects(db, id, now, "en").filter(
      (effect) => effect.interventionId === interventionId,
    );
    return [{ relationshipId: id, name, times, effects }];
  });
}
