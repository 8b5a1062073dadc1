import { formatCalendarDay } from "~/content/intl";
import type { ActionStatus, PlannedAction } from "~/domain/plan/action-plan";

const STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "not started",
  started: "under way",
  done: "done",
  dropped: "dropped",
};

type ComparedAction = Omit<PlannedAction, "interventionId">;

/** What became different in an action, a sentence each. Notes are for working and have no history. */
export function describeActionChanges(
  name: string,
  before: ComparedAction,
  after: ComparedAction,
  departments: readonly [string, string],
): readonly string[] {
  const of = `of “${name}”`;
  const sentences = [
    statusChange(name, before, after),
    before.startsOn === after.startsOn ? null : moved(`Start ${of}`, before.startsOn, after.startsOn),
    before.dueOn === after.dueOn ? null : moved(`Due date ${of}`, before.dueOn, after.dueOn),
    owner(`Owner from ${departments[0]} ${of}`, before.firstOwner, after.firstOwner),
    owner(`Owner from ${departments[1]} ${of}`, before.secondOwner, after.secondOwner),
    address(`Reminder address of the owner from ${departments[0]} ${of}`, before, after, "firstOwnerEmail"),
    address(`Reminder address of the owner from ${departments[1]} ${of}`, before, after, "secondOwnerEmail"),
    text(`First step ${of}`, before.firstStep, after.firstStep),
    text(`Sign of success ${of}`, before.signOfSuccess, after.signOfSuccess),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

export function describeReviewChange(before: string | null, after: string | null): string | null {
  if (before === after) return null;
  if (after === null) return "The review has no day any more";
  return before === null ? `Review set for ${day(after)}` : moved("Review", before, after);
}

function statusChange(name: string, before: ComparedAction, after: ComparedAction): string | null {
  const because = after.status === "dropped" ? `: ${after.droppedBecause ?? ""}` : "";
  if (before.status !== after.status) {
    return `“${name}” went from ${STATUS[before.status]} to ${STATUS[after.status]}${because}`;
  }
  const reworded = after.status === "dropped" && before.droppedBecause !== after.droppedBecause;
  return reworded ? `Reason why “${name}” was dropped changed to${because}` : null;
}

function owner(what: string, before: string, after: string): string | null {
  if (before === after) return null;
  if (after === "") return `${what} taken out: ${before}`;
  return before === "" ? `${what} named: ${after}` : `${what} changed from ${before} to ${after}`;
}

/** Without the address itself: erasing a person would not reach it here. */
function address(
  what: string,
  before: ComparedAction,
  after: ComparedAction,
  field: "firstOwnerEmail" | "secondOwnerEmail",
): string | null {
  if (before[field] === after[field]) return null;
  if (after[field] === null) return `${what} taken out`;
  return before[field] === null ? `${what} added` : `${what} changed`;
}

function text(what: string, before: string, after: string): string | null {
  return before === after ? null : `${what} changed to: ${after}`;
}

function moved(what: string, before: string, after: string): string {
  return `${what} moved from ${day(before)} to ${day(after)}`;
}

function day(iso: string): string {
  return formatCalendarDay("en", iso);
}
