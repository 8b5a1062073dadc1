import { isCalendarDate } from "~/domain/calendar-date";
import { isMailAddress } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { ActionStatus, Plan, PlannedAction } from "./action-plan";

/** What is wrong with a field of a plan; lengths in characters. */
export type PlanProblem =
  | {
      kind:
        | "missing"
        | "twice"
        | "same-person"
        | "no-address"
        | "no-such-day"
        | "due-before-start"
        | "review-too-early";
    }
  | { kind: "too-many"; takeOut: number }
  | { kind: "too-long"; longest: number; over: number };

/** By field: "actions", "actions.0.dueOn", "reviewOn", "notes". */
export type PlanProblems = Readonly<Record<string, PlanProblem>>;

export type CheckedPlan =
  | { ok: true; plan: Plan }
  | { ok: false; reason: "plan-incomplete"; problems: PlanProblems };

/**
 * Checks an action plan as it was typed and returns it trimmed: at most three actions that are not dropped, each
 * with an owner from both departments, dates in order, a first step and a sign of success; dropped needs a reason.
 * A field has the first of its problems.
 *
 * @example
 * checkPlan({ actions: [], reviewOn: null, notes: "" }) // => {"ok":false,"reason":"plan-incomplete","problems":{"actions":{"kind":"missing"}}}
 */
export function checkPlan(draft: Plan): CheckedPlan {
  const plan = trimmed(draft);
  const found: (readonly [string, PlanProblem | null])[] = [
    ["actions", numberProblem(plan.actions)],
    ...plan.actions.flatMap((action, index) =>
      actionProblems(action, plan.actions.slice(0, index)).map(
        ([field, problem]) => [`actions.${index}.${field}`, problem] as const,
      ),
    ),
    ["reviewOn", reviewProblem(plan)],
    ["notes", tooLong(plan.notes, LONGEST_NOTES)],
  ];
  const problems = firstOfEach(found);
  return Object.keys(problems).length === 0
    ? { ok: true, plan }
    : { ok: false, reason: "plan-incomplete", problems };
}

type Outcome = { status: ActionStatus; droppedBecause: string; notes: string };
type OutcomeProblems = Readonly<Partial<Record<"droppedBecause" | "notes", PlanProblem>>>;

/**
 * What keeps the outcome of an action from being saved, by field; nothing when it is complete. The reason counts only
 * where the action was dropped.
 *
 * @example
 * outcomeProblems({ status: "dropped", droppedBecause: " ", notes: "" }) // => {"droppedBecause":{"kind":"missing"}}
 * outcomeProblems({ status: "done", droppedBecause: "", notes: "" }) // => {}
 */
export function outcomeProblems({ status, droppedBecause, notes }: Outcome): OutcomeProblems {
  const because = status === "dropped" ? droppedBecause.trim() : null;
  return firstOfEach([
    ["droppedBecause", reasonProblem(because)],
    ["notes", tooLong(notes.trim(), LONGEST_NOTES)],
  ]);
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/**
 * Whether a text is a day that a plan can mean: a year typed with two digits arrives as one of the first century.
 *
 * @example
 * isPlanDay("2027-01-15") // => true
 * isPlanDay("0027-01-15") // => false
 */
export function isPlanDay(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return isCalendarDate(day) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function firstOfEach(found: readonly (readonly [string, PlanProblem | null])[]): PlanProblems {
  const problems = new Map<string, PlanProblem>();
  for (const [field, problem] of found)
    if (problem !== null && !problems.has(field)) problems.set(field, problem);
  return Object.fromEntries(problems);
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

function numberProblem(actions: readonly PlannedAction[]): PlanProblem | null {
  if (actions.length === 0) return { kind: "missing" };
  const takeOut = actions.filter(({ status }) => status !== "dropped").length - MOST_ACTIONS;
  return takeOut > 0 ? { kind: "too-many", takeOut } : null;
}

function actionProblems(
  action: PlannedAction,
  before: readonly PlannedAction[],
): readonly (readonly [keyof PlannedAction, PlanProblem | null])[] {
  const samePerson = normalForm(action.firstOwner) === normalForm(action.secondOwner);
  const twice = before.some(({ interventionId }) => interventionId === action.interventionId);
  return [
    ["interventionId", missing(action.interventionId)],
    ["firstOwner", missing(action.firstOwner) ?? tooLong(action.firstOwner, LONGEST_NAME)],
    ["secondOwner", missing(action.secondOwner)],
    ["secondOwner", samePerson ? { kind: "same-person" } : null],
    ["secondOwner", tooLong(action.secondOwner, LONGEST_NAME)],
    ["firstOwnerEmail", addressProblem(action.firstOwnerEmail)],
    ["secondOwnerEmail", addressProblem(action.secondOwnerEmail)],
    ["startsOn", dayProblem(action.startsOn)],
    ["dueOn", dayProblem(action.dueOn)],
    ["dueOn", action.dueOn < action.startsOn ? { kind: "due-before-start" } : null],
    ["firstStep", missing(action.firstStep) ?? tooLong(action.firstStep, LONGEST_SENTENCE)],
    ["signOfSuccess", missing(action.signOfSuccess) ?? tooLong(action.signOfSuccess, LONGEST_SENTENCE)],
    ["droppedBecause", reasonProblem(action.droppedBecause)],
    ["notes", tooLong(action.notes, LONGEST_NOTES)],
    ["interventionId", twice ? { kind: "twice" } : null],
  ];
}

function missing(text: string): PlanProblem | null {
  return text === "" ? { kind: "missing" } : null;
}

function tooLong(text: string, longest: number): PlanProblem | null {
  return text.length > longest ? { kind: "too-long", longest, over: text.length - longest } : null;
}

/** null where the action was not dropped. */
function reasonProblem(because: string | null): PlanProblem | null {
  return because === null ? null : (missing(because) ?? tooLong(because, LONGEST_SENTENCE));
}

function addressProblem(address: string | null): PlanProblem | null {
  return address === null || isMailAddress(address) ? null : { kind: "no-address" };
}

function dayProblem(day: string): PlanProblem | null {
  return missing(day) ?? (isPlanDay(day) ? null : { kind: "no-such-day" });
}

function reviewProblem({ actions, reviewOn }: Plan): PlanProblem | null {
  if (reviewOn === null) return null;
  if (!isPlanDay(reviewOn)) return { kind: "no-such-day" };
  const starts = actions.map(({ startsOn }) => startsOn).filter(isCalendarDate);
  const early = starts.length > 0 && starts.every((start) => reviewOn < start);
  return early ? { kind: "review-too-early" } : null;
}
