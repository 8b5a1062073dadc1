import { pages as interventions } from "~/content/interventions/en/pages";
import { page as report } from "~/content/report/en/page";
import type { TextTree } from "~/content/translated";

const ONE_SENTENCE = "One sentence. Everybody will read it.";

/** The page on which HR keeps the plan. */
export const page = {
  documentTitle: "Plan {quarter} - Tandem",
  title: "Plan for {quarter}",
  withoutResult: "A plan answers a result. Without one there is nothing to plan on.",
  saved: {
    chosen: "It is in the plan now, filled in from the catalogue. Name the owners and save.",
    plan: "The plan is saved.",
    review: "What came of the last plan is saved.",
    carried: "It goes on in this plan, on new dates. Check them and save.",
    emptied: "The plan is empty now.",
    agreement: "The agreement is saved.",
    meeting: "The meeting has ended. What it agreed is below; everything that phones sent is deleted.",
  },
  links: {
    report: "Read the report",
    meeting: report.report.holdMeeting,
    kit: "Print the kit",
    result: report.report.printResult,
    poster: "Poster for the wall",
    calendar: "Put the dates into a calendar",
  },
  /** What the meeting put into the plan. */
  agreements: {
    title: "Agreed in the meeting",
    earlier: "Still open from earlier meetings",
    topic: "Topic",
    repair: "Repair",
    owner: "Owner",
    ownerEmail: "E-mail of the owner",
    ownerEmailHint: "If you like: for reminders, and a link to say how it stands.",
    doneBy: "Done by",
    status: "Status",
    statuses: { open: "Open", done: "Done", dropped: "Dropped" },
    change: "Change them or tick them off",
  },
  /** What came of the plan before. */
  review: {
    title: "What came of the plan of {quarter}",
    lead: "Settle this before planning anew: what was done, what goes on, and what was not done, with the reason.",
    goesOn: "Goes on in this plan",
    due: "due {due}",
    dueOf: "{owners}, due {due}",
    overdue: "due {due}, overdue",
    overdueOf: "{owners}, due {due}, overdue",
    save: "Save what came of it",
    carryOver: "Carry it over to this plan",
  },
  effects: {
    title: report.effects.title,
    lead: report.effects.lead,
  },
  editor: {
    title: "The plan",
    lead: "One owner from each department for every action. An action that nobody owns does not happen.",
    reviewOn: "Both heads review the plan on",
    notes: "Notes",
    notesHint: "For you and your colleagues; printed on the action sheet.",
    save: "Save the plan",
  },
  action: {
    howItIsRun: "How it is run",
    owner: "Owner from {department}",
    ownerEmail: "E-mail of the owner from {department}",
    /** {times}: a list of `afterWeeks`, one for each follow-up. */
    ownerEmailHint: "If you like: for a reminder {times}.",
    afterWeeks: { one: "after one week", other: "after {count} weeks" },
    /** Where it does not matter from which department. */
    anOwner: "Owner",
    startsOn: "Starts on",
    dueOn: "Done by",
    firstStep: "First step",
    signOfSuccess: interventions.sheet.signOfSuccess,
    status: "Status",
    statuses: { planned: "Not started", started: "Under way", done: "Done", dropped: "Dropped" },
    droppedBecause: "If dropped: why",
    droppedBecauseHint: ONE_SENTENCE,
    notes: "Notes",
    takeOut: "Take this out of the plan when saving, as if it had never been chosen",
    withoutMail:
      "No mail server is configured, so no reminders go out. The calendar file holds the same days.",
    reminders: "Reminders to the owners:",
    /** What an owner said by the link in a mail, on {day}. */
    answers: {
      done: "Its owner said on {day} that it is done.",
      stuck: "Its owner said on {day} that it is stuck.",
      "more-time": "Its owner said on {day} that it needs more time.",
    },
  },
  /** What somebody typed about an action that somebody else took out at the same time. */
  gone: {
    title: "Taken out by somebody else while you typed",
    lead: "None of it is stored. Put an action back to go on with your words, or copy what you need.",
    putBack: "Put “{action}” back with these words",
  },
  history: {
    title: { one: "History: one change", other: "History: {count} changes" },
    by: "{who}, {at}",
  },
  /** What is suggested, and everything else. */
  choice: {
    title: "What fits this result",
    titleNeutral: "Where to start",
    effort: { one: "{duration} together, one person", other: "{duration} together, {count} people" },
    inPlan: "In the plan",
    choose: "Choose {name}",
    why: "Why this one",
    other: "Something else from the catalogue",
    room: {
      one: "The plan has room for {count} more: three are as many as two departments can carry.",
      other: "The plan has room for {count} more: three are as many as two departments can carry.",
    },
    nothingElse: "Nothing else",
    put: "Put into the plan",
    full: "The plan is full. Three actions are as many as two departments can carry in a quarter.",
  },
  considered: {
    title: "What else was considered, and why it was left out",
    label: "Left out, and why",
    intervention: "Intervention",
    whyNot: "Why not now",
  },
  poster: {
    documentTitle: "Poster {quarter} - Tandem",
    noPlan: {
      title: "There is no plan to show yet",
      text: "The poster tells what is done with the results of {quarter}, and nothing has been planned from them yet. Choose actions first.",
    },
  },
} as const satisfies TextTree;
