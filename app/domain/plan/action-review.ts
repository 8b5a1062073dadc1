import type { ActionStatus } from "./action-plan";

type Dated = { status: ActionStatus; dueOn: string };

/**
 * The actions of the last plan that still need a decision, those due first first: planned or started.
 *
 * @example
 * openActions([{ status: "done", dueOn: "2026-05-01" }, { status: "started", dueOn: "2026-06-01" }]) // => [{"status":"started","dueOn":"2026-06-01"}]
 */
export function openActions<A extends Dated>(previous: readonly A[]): readonly A[] {
  return previous.filter(isOpen).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/**
 * The open actions whose due date has passed. `today` is an ISO date; on the day itself nothing is overdue.
 *
 * @example
 * overdueActions([{ status: "planned", dueOn: "2026-06-01" }], "2026-06-02") // => [{"status":"planned","dueOn":"2026-06-01"}]
 * overdueActions([{ status: "planned", dueOn: "2026-06-01" }], "2026-06-01") // => []
 */
export function overdueActions<A extends Dated>(actions: readonly A[], today: string): readonly A[] {
  return openActions(actions).filter(({ dueOn }) => dueOn < today);
}

function isOpen({ status }: Dated): boolean {
  return status === "planned" || status === "started";
}
