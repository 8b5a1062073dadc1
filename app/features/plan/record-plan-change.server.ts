import type { ActionStatus } from "~/domain/plan/action-plan";
import { interventionName } from "~/features/find-intervention.server";
import { toLocalInput } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { insertActionChange } from "~db/queries/action-changes.server";
import { type PlanChangeFact, writePlanChange } from "./plan-change.server";

/** Who changes a plan. */
export type PlanAuthor = { accountId: string; now: Date };

/** An owner who answers by a link has no account. */
type ChangeAuthor = { accountId: string | null; now: Date };

/** Inside the transaction of the change itself, so that neither is there without the other. */
export function recordPlanChange(
  db: Database,
  by: ChangeAuthor,
  planId: string,
  interventionId: string | null,
  facts: readonly PlanChangeFact[],
): void {
  const action = interventionId === null ? "" : interventionName(db, interventionId, "en");
  for (const fact of facts) {
    const change = writePlanChange({ action, fact });
    insertActionChange(db, { planId, interventionId, at: by.now, accountId: by.accountId, change });
  }
}

/** The day an action was done: kept while it stays done, forgotten when it is opened again. */
export function finishedOn(
  before: { finishedOn: string | null },
  status: ActionStatus,
  now: Date,
): string | null {
  return status === "done" ? (before.finishedOn ?? toLocalInput(now).slice(0, 10)) : null;
}
