export type ActionStatus = "planned" | "started" | "done" | "dropped";

export type PlannedAction = {
  interventionId: string;
  /** One owner from each department, first and second of the relationship. */
  firstOwner: string;
  secondOwner: string;
  /** Where reminders go; null sends none. */
  firstOwnerEmail: string | null;
  secondOwnerEmail: string | null;
  /** ISO dates, "2026-11-22". */
  startsOn: string;
  dueOn: string;
  firstStep: string;
  signOfSuccess: string;
  status: ActionStatus;
  /** Only with status "dropped". */
  droppedBecause: string | null;
  notes: string;
};

export type Plan = { actions: readonly PlannedAction[]; reviewOn: string | null; notes: string };
