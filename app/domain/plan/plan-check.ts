import { isCalendarDate } from "~/domain/calendar-date";
import { isMailAddress } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { Plan, PlannedAction } from "./action-plan";

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

export const MOST_ACTIONS = 3;
const LONGEST_NAME = 80;
const LONGEST_SENTENCE = 300;
const LONGEST_NOTES = 2000;

/** Each gives a message a person can act on, or null. */
function numberProblem(actions: readonly PlannedAction[]): string | null {
  if (actions.length === 0) return "Choose at least one intervention.";
  const kept = actions.filter(({ status }) => status !== "dropped").length;
  if (kept <= MOST_ACTIONS) return null;
  return `A plan holds at most three actions. Take out ${kept - MOST_ACTIONS} or drop it with a reason.`;
}

function actionProblems(
  action: PlannedAction,
  [first, second]: readonly [string, string],
): readonly (readonly [keyof PlannedAction, string | null])[] {
  const samePerson = normalForm(action.firstOwner) === normalForm(action.secondOwner);
  return [
    ["interventionId", action.interventionId === "" ? "Choose an intervention." : null],
    ["firstOwner", action.firstOwner === "" ? `Name an owner from ${first}.` : null],
    ["firstOwner", tooLong("The name", action.firstOwner, LONGEST_NAME)],
    ["secondOwner", action.secondOwner === "" ? `Name an owner from ${second}.` : null],
    [
      "secondOwner",
      samePerson ? `Name somebody else: one owner from ${first} and one from ${second}.` : null,
    ],
    ["secondOwner", tooLong("The name", action.secondOwner, LONGEST_NAME)],
    ["firstOwnerEmail", addressProblem(action.firstOwnerEmail)],
    ["secondOwnerEmail", addressProblem(action.secondOwnerEmail)],
    ["startsOn", dateProblem("the action starts", action.startsOn)],
    ["dueOn", dateProblem("the action is due", action.dueOn)],
    [
      "dueOn",
      action.dueOn < action.startsOn ? "The due date lies before the start. Choose a later one." : null,
    ],
    ["firstStep", action.firstStep === "" ? "Write the first step: what will somebody do, and when?" : null],
    ["firstStep", tooLong("The first step", action.firstStep, LONGEST_SENTENCE)],
    ["signOfSuccess", action.signOfSuccess === "" ? "Write how you will notice that it worked." : null],
    ["signOfSuccess", tooLong("The sign of success", action.signOfSuccess, LONGEST_SENTENCE)],
    ["droppedBecause", action.droppedBecause === "" ? "Say why it was dropped. People will read it." : null],
    ["droppedBecause", tooLong("The reason", action.droppedBecause ?? "", LONGEST_SENTENCE)],
    ["notes", notesProblem(action.notes)],
  ];
}

function addressProblem(address: string | null): string | null {
  if (address === null || isMailAddress(address)) return null;
  return "Enter one e-mail address, such as anna@company.example, or leave it empty.";
}

function dateProblem(what: string, date: string): string | null {
  if (date === "") return `Enter the day on which ${what}.`;
  return isCalendarDate(date) ? null : "Enter a day that exists, such as 2026-11-20.";
}

function reviewProblem({ actions, reviewOn }: Plan): string | null {
  if (reviewOn === null) return null;
  if (!isCalendarDate(reviewOn)) return "Enter a day that exists, such as 2026-11-20.";
  const starts = actions.map(({ startsOn }) => startsOn).filter(isCalendarDate);
  const before = starts.length > 0 && starts.every((start) => reviewOn < start);
  return before ? "The review lies before any action starts. Choose a later day." : null;
}

function tooLong(what: string, text: string, longest: number): string | null {
  return text.length > longest
    ? `${what} may have ${longest} characters. Shorten by ${text.length - longest}.`
    : null;
}

function notesProblem(notes: string): string | null {
  return tooLong("The notes", notes, LONGEST_NOTES);
}
