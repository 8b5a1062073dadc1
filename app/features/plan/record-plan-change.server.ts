import type { ActionStatus } from "~/domain/plan/action-plan";
import { formatInstant, toLocalInput } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import { insertActionChange, listActionChanges } from "~db/queries/action-changes.server";

/** Who changes a plan; null is nobody at a keyboard, such as the demonstration. */
type Author = { accountId: string | null; now: Date };

/** Inside the transaction of the change itself, so that neither is there without the other. */
export function recordPlanChange(
  db: Database,
  by: Author,
  planId: string,
  interventionId: string | null,
  changes: readonly string[],
): void {
  for (const change of changes) {
    insertActionChange(db, { planId, interventionId, at: by.now, accountId: by.accountId, change });
  }
}

export type PlanChange = { id: number; at: string; who: string; change: string };

/** Everything that changed in a plan, newest first. */
export function listPlanChanges(db: Database, planId: string): readonly PlanChange[] {
  return listActionChanges(db, planId).map(({ id, at, who, change }) => ({
    id,
    at: formatInstant(at),
    who: who ?? "Somebody whose account is gone",
    change,
  }));
}

/** The day an action was done: kept while it stays done, forgotten when it is opened again. */
export function finishedOn(
  before: { finishedOn: string | null },
  status: ActionStatus,
  now: Date,
): string | null {
  return status === "done" ? (before.finishedOn ?? toLocalInput(now).slice(0, 10)) : null;
}
