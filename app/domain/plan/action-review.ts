import type { DimensionId } from "~/domain/instrument";
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

/** An action as respondents are told of it. */
export type PastAction = {
  /** The topic the intervention was chosen for. */
  about: DimensionId;
  /** Name of the intervention. */
  action: string;
  status: ActionStatus;
  droppedBecause: string | null;
};

export type SinceLastTime = {
  about: DimensionId;
  action: string;
  status: "done" | "under-way" | "not-started" | "not-done";
  /** Only when not done. */
  because: string | null;
};

const TOLD = { done: "done", started: "under-way", planned: "not-started", dropped: "not-done" } as const;
const ORDER: readonly SinceLastTime["status"][] = ["done", "under-way", "not-started", "not-done"];

/**
 * "You said, we did, not done because" for the start of the next survey: what was done first, what was dropped last.
 *
 * @example
 * sinceLastTime([{ about: "trust", action: "Appreciation", status: "dropped", droppedBecause: "No time." }]) // => [{"about":"trust","action":"Appreciation","status":"not-done","because":"No time."}]
 */
export function sinceLastTime(actions: readonly PastAction[]): readonly SinceLastTime[] {
  return actions
    .map(({ about, action, status, droppedBecause }) => {
      const told = TOLD[status];
      return { about, action, status: told, because: told === "not-done" ? droppedBecause : null };
    })
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
