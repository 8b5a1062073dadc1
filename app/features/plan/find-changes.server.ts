import type { PlannedAction } from "~/domain/plan/action-plan";
import type { PlanChangeFact } from "./plan-change.server";

type ComparedAction = Omit<PlannedAction, "interventionId">;

/** What became different in an action. Notes are for working and have no history. */
export function findActionChanges(
  before: ComparedAction,
  after: ComparedAction,
  departments: readonly [string, string],
): readonly PlanChangeFact[] {
  const found = [
    statusChange(before, after),
    moved("startsOn", before, after),
    moved("dueOn", before, after),
    owner(departments[0], before.firstOwner, after.firstOwner),
    owner(departments[1], before.secondOwner, after.secondOwner),
    address(departments[0], before.firstOwnerEmail, after.firstOwnerEmail),
    address(departments[1], before.secondOwnerEmail, after.secondOwnerEmail),
    reworded("firstStep", before, after),
    reworded("signOfSuccess", before, after),
  ];
  return found.filter((change) => change !== null);
}

export function findReviewChanges(before: string | null, after: string | null): readonly PlanChangeFact[] {
  return before === after ? [] : [{ kind: "review", from: before, to: after }];
}

function statusChange(before: ComparedAction, after: ComparedAction): PlanChangeFact | null {
  const because = after.status === "dropped" ? (after.droppedBecause ?? "") : null;
  if (before.status !== after.status) {
    return { kind: "status", from: before.status, to: after.status, because };
  }
  return because !== null && before.droppedBecause !== because ? { kind: "reason", because } : null;
}

function moved(
  what: "startsOn" | "dueOn",
  before: ComparedAction,
  after: ComparedAction,
): PlanChangeFact | null {
  if (before[what] === after[what]) return null;
  return { kind: "moved", what, from: before[what], to: after[what] };
}

function owner(department: string, from: string, to: string): PlanChangeFact | null {
  return from === to ? null : { kind: "owner", department, from, to };
}

/** Without the address itself: erasing a person would not reach it here. */
function address(department: string, from: string | null, to: string | null): PlanChangeFact | null {
  if (from === to) return null;
  const happened = to === null ? "takenOut" : from === null ? "added" : "changed";
  return { kind: "address", department, happened };
}

function reworded(
  what: "firstStep" | "signOfSuccess",
  before: ComparedAction,
  after: ComparedAction,
): PlanChangeFact | null {
  return before[what] === after[what] ? null : { kind: "reworded", what, to: after[what] };
}
