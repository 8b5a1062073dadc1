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
  /** What the survey had shown: the topic the intervention was chosen for. */
  topic: string;
  /** Name of the intervention. */
  name: string;
  status: ActionStatus;
  droppedBecause: string | null;
};

export type Outcome = {
  youSaid: string;
  action: string;
  outcome: "done" | "under-way" | "not-started" | "dropped";
  /** Only when dropped. */
  because: string | null;
};

const OUTCOMES = { done: "done", started: "under-way", planned: "not-started", dropped: "dropped" } as const;
const ORDER: readonly Outcome["outcome"][] = ["done", "under-way", "not-started", "dropped"];

/**
 * "You said, we did, not done because" for the start of the next survey: done first, dropped last.
 *
 * @example
 * sinceLastTime([{ topic: "Trust", name: "Appreciation", status: "dropped", droppedBecause: "No time." }]) // => [{"youSaid":"Trust","action":"Appreciation","outcome":"dropped","because":"No time."}]
 */
export function sinceLastTime(actions: readonly PastAction[]): readonly Outcome[] {
  return actions
    .map(({ topic, name, status, droppedBecause }): Outcome => {
      const outcome = OUTCOMES[status];
      return {
        youSaid: topic,
        action: name,
        outcome,
        because: outcome === "dropped" ? droppedBecause : null,
      };
    })
    .sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
}
