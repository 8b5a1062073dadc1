import type { TextTree } from "~/content/translated";

/** The history of a plan, a sentence each. */
export const changes = {
  chosen: "“{action}” put into the plan",
  takenOut: "“{action}” taken out of the plan",
  carriedFromLast: "“{action}” carried over from the last plan",
  carriedToNext: "“{action}” carried over to the next plan",
  status: "“{action}” went from {from} to {to}",
  dropped: "“{action}” went from {from} to {to}: {because}",
  reason: "Reason why “{action}” was dropped changed to: {because}",
  statuses: { planned: "not started", started: "under way", done: "done", dropped: "dropped" },
  startsOn: "Start of “{action}” moved from {from} to {to}",
  dueOn: "Due date of “{action}” moved from {from} to {to}",
  firstStep: "First step of “{action}” changed to: {to}",
  signOfSuccess: "Sign of success of “{action}” changed to: {to}",
  owner: {
    named: "Owner from {department} of “{action}” named: {to}",
    changed: "Owner from {department} of “{action}” changed from {from} to {to}",
    takenOut: "Owner from {department} of “{action}” taken out: {from}",
  },
  address: {
    added: "Reminder address of the owner from {department} of “{action}” added",
    changed: "Reminder address of the owner from {department} of “{action}” changed",
    takenOut: "Reminder address of the owner from {department} of “{action}” taken out",
  },
  review: {
    set: "Review set for {to}",
    moved: "Review moved from {from} to {to}",
    takenOut: "The review has no day any more",
  },
  /** What an owner said by the link in a mail; {day} is the new day on which it is due. */
  answered: {
    done: "The owner from {department} says that “{action}” is done",
    stuck: "The owner from {department} says that “{action}” is stuck",
    "more-time": "The owner from {department} says that “{action}” needs more time, until {day}",
  },
  byLink: "By the link in a mail",
  accountGone: "Somebody whose account is gone",
} as const satisfies TextTree;
