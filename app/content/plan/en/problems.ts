import { en as frame } from "~/content/frame/en";
import { insideSentence } from "~/content/intl";
import type { TextTree } from "~/content/translated";

const FULL =
  "The plan is full: three actions are as many as two departments can carry. Take one out or drop it first.";
const NO_SUCH_DAY = "Enter a day that exists, such as 2026-11-20.";

/** Why something was not saved, in words that say what to do. */
export const problems = {
  gone: "This plan was removed meanwhile. Choose interventions again.",
  /** Two people changed a plan at the same time. */
  meanwhile: {
    both: "Somebody else saved this meanwhile: “{stored}”. The field shows what you typed; save again to keep yours.",
    emptied:
      "Somebody else emptied this meanwhile. The field shows what you typed; save again to keep yours.",
    theirs:
      "Somebody else changed this meanwhile. The field shows what they saved; nothing of yours was in it.",
    gone: "“{action}” was taken out of the plan meanwhile. What you typed about it stands below.",
    goneReviewed: "An action was taken out of the last plan meanwhile. What you noted about it: “{typed}”",
    putBack: "“{action}” is in the plan again, with what you typed. Check it and save.",
  },
  choose: {
    unknown: "The catalogue has no such intervention.",
    none: "Choose at least one intervention that is not in the plan yet.",
    full: FULL,
    room: {
      one: "There is room for {count} more: a plan holds at most three actions.",
      other: "There is room for {count} more: a plan holds at most three actions.",
    },
  },
  carry: {
    settled: "This action is settled already. Choose it again to start anew.",
    "in-plan": "This is in the plan already.",
    full: FULL,
  },
  /** In the list on top, the same problem of two actions has to be told apart. */
  ofAction: (action: string, problem: string) => `${action}: ${insideSentence("en", problem)}`,
  missing: {
    actions: "Choose at least one intervention.",
    interventionId: "Choose an intervention.",
    owner: "Name an owner from {department}.",
    startsOn: "Enter the day on which the action starts.",
    dueOn: "Enter the day on which the action is due.",
    firstStep: "Write the first step: what will somebody do, and when?",
    signOfSuccess: "Write how you will notice that it worked.",
    droppedBecause: "Say why it was dropped. People will read it.",
  },
  tooLong: {
    owner: "The name may have {longest} characters. Shorten by {over}.",
    firstStep: "The first step may have {longest} characters. Shorten by {over}.",
    signOfSuccess: "The sign of success may have {longest} characters. Shorten by {over}.",
    droppedBecause: "The reason may have {longest} characters. Shorten by {over}.",
    notes: "The notes may have {longest} characters. Shorten by {over}.",
  },
  tooMany: {
    one: "A plan holds at most three actions. Take out {count} or drop it with a reason.",
    other: "A plan holds at most three actions. Take out {count} or drop it with a reason.",
  },
  twice: "This intervention is in the plan already. Take one out.",
  samePerson: "Name somebody else: one owner from {first} and one from {second}.",
  noAddress: "Enter one e-mail address, such as anna@company.example, or leave it empty.",
  noSuchDay: NO_SUCH_DAY,
  dueBeforeStart: "The due date lies before the start. Choose a later one.",
  reviewTooEarly: "The review lies before any action starts. Choose a later day.",
  /** Of what is agreed in the meeting. */
  agreement: {
    unknownTopic: "The survey has no such topic.",
    noRepair: "Write the one thing that will be different.",
    repairTooLong: "Use at most {maximum} characters; it has {length}.",
    noOwner: "Name one person who sees to it.",
    ownerTooLong: frame.forms.tooLong,
    noDay: "Choose the day by which it is done.",
    noSuchDay: NO_SUCH_DAY,
    past: "This day has passed. Choose one that is still to come.",
  },
} as const satisfies TextTree;
