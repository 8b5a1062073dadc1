import type { Plan, PlannedAction } from "./action-plan";
import { isCalendarDate } from "./calendar-date";
import { isMailAddress } from "./mail-address";

export const MOST_ACTIONS = 3;
const LONGEST_NAME = 80;
const LONGEST_SENTENCE = 300;
const LONGEST_NOTES = 2000;

/** Each gives a message a person can act on, or null. */
export function numberProblem(actions: readonly PlannedAction[]): string | null {
  if (actions.length === 0) return "Choose at least one intervention.";
  const kept = actions.filter(({ status }) => status !== "dropped").length;
  if (kept <= MOST_ACTIONS) return null;
  return `A plan holds at most three actions. Take out ${kept - MOST_ACTIONS} or drop it with a reason.`;
}

export function actionProblems(
  action: PlannedAction,
  [first, second]: readonly [string, string],
): readonly (readonly [keyof PlannedAction, string | null])[] {
  const samePerson = action.firstOwner.toLowerCase() === action.secondOwner.toLowerCase();
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

export function reviewProblem({ actions, reviewOn }: Plan): string | null {
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

export function notesProblem(notes: string): string | null {
  return tooLong("The notes", notes, LONGEST_NOTES);
}
