import { actionProblems, notesProblem, numberProblem, reviewProblem } from "./action-plan-problems";

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

/** Messages a person can act on, by field: "actions", "actions.0.dueOn", "reviewOn", "notes". */
export type PlanProblems = Readonly<Record<string, string>>;

export type CheckedPlan =
  | { ok: true; plan: Plan }
  | { ok: false; reason: "plan-incomplete"; problems: PlanProblems };

/**
 * Checks an action plan as it was typed and returns it trimmed: at most three actions that are not dropped, each
 * with an owner from both departments, dates in order, a first step and a sign of success; dropped needs a reason.
 *
 * `departments` are the names used in the messages.
 *
 * @example
 * checkPlan({ actions: [], reviewOn: null, notes: "" }, ["Sales", "Marketing"]) // => {"ok":false,"reason":"plan-incomplete","problems":{"actions":"Choose at least one intervention."}}
 */
export function checkPlan(draft: Plan, departments: readonly [string, string]): CheckedPlan {
  const plan = trimmed(draft);
  const problems = new Map<string, string>();
  const note = (field: string, problem: string | null) => {
    if (problem !== null && !problems.has(field)) problems.set(field, problem);
  };
  note("actions", numberProblem(plan.actions));
  for (const [index, action] of plan.actions.entries()) {
    for (const [field, problem] of actionProblems(action, departments))
      note(`actions.${index}.${field}`, problem);
    const twice = plan.actions.findIndex((it) => it.interventionId === action.interventionId) < index;
    note(
      `actions.${index}.interventionId`,
      twice ? "This intervention is in the plan already. Take one out." : null,
    );
  }
  note("reviewOn", reviewProblem(plan));
  note("notes", notesProblem(plan.notes));
  return problems.size === 0
    ? { ok: true, plan }
    : { ok: false, reason: "plan-incomplete", problems: Object.fromEntries(problems) };
}

function trimmed({ actions, reviewOn, notes }: Plan): Plan {
  return {
    actions: actions.map((action) => ({
      interventionId: action.interventionId.trim(),
      firstOwner: action.firstOwner.trim(),
      secondOwner: action.secondOwner.trim(),
      firstOwnerEmail: action.firstOwnerEmail?.trim() || null,
      secondOwnerEmail: action.secondOwnerEmail?.trim() || null,
      startsOn: action.startsOn.trim(),
      dueOn: action.dueOn.trim(),
      firstStep: action.firstStep.trim(),
      signOfSuccess: action.signOfSuccess.trim(),
      status: action.status,
      droppedBecause: action.status === "dropped" ? (action.droppedBecause ?? "").trim() : null,
      notes: action.notes.trim(),
    })),
    reviewOn: reviewOn === null || reviewOn.trim() === "" ? null : reviewOn.trim(),
    notes: notes.trim(),
  };
}
