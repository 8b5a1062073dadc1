import { en as phone } from "~/content/meeting/phone/en";
import { en as survey } from "~/content/survey/en";
import type { TextTree } from "~/content/translated";

const REVIEW = "What we agreed last time";

/** What stands on the screen in the room. */
export const projector = {
  heading: "{relationship}, {quarter}",
  notConnected:
    "Not connected. This screen stays as it is, and goes on by itself. What you type is kept; save it once it is connected again.",
  clock: { left: "{time} left", paused: "{time} left, paused", over: "{time} over" },
  controls: {
    label: "Meeting",
    back: "Back",
    reveal: "Close guessing and reveal",
    closeVote: "Close the vote",
    goOn: "Go on",
    pause: "Pause",
    run: "Run",
    more: "2 minutes more",
    toChoosing: "To choosing",
    keys: "Keys",
    leave: "Leave the screen",
  },
  help: {
    title: "Everything by keyboard",
    fields: "Inside a text field, keys type. Tab reaches every field and button, Enter in a field saves.",
    close: "Close",
  },
  join: { label: "Join with a phone", code: "QR code to join" },
  welcome: {
    title: survey.title,
    minutes: "{minutes} min",
    rule: "We talk about how we work, not about who answered what. Nobody is asked about their own answers.",
    phones:
      "Guess with your phone before we reveal: no account, no name. What phones send is shown from {fewest} people a side on, as one band, and then deleted. Without a phone, call it out.",
  },
  agenda: { title: "Agenda" },
  review: {
    title: REVIEW,
    firstPlan: "This is the first plan. Nothing is open from an earlier one.",
    allDone: "Everything agreed after {quarter} is done or was dropped with a reason.",
    stillOpen: "Still open. For each one: is it done, does it go on, or do we drop it and say why?",
    action: "{owners}, by {due}, {status}",
    actionOverdue: "{owners}, by {due}, {status}, overdue",
    ownerless: "nobody named yet, by {due}, {status}",
    ownerlessOverdue: "nobody named yet, by {due}, {status}, overdue",
    agreement: "{owner}, by {due}",
    statuses: { planned: "not started", started: "under way", done: "done", dropped: "dropped" },
  },
  guess: {
    title: "Guess before we reveal",
    asks: "How does the other side rate it, from 20 (never) to 100 (always)?",
    asksMirror: "How does the other side see you, from 20 (never) to 100 (always)?",
    closed: "Closed. Phones send nothing more here.",
    enough: "{department}: enough guesses for a band",
    tooFew: "{department}: fewer than {fewest} guesses so far",
  },
  reveal: {
    guessed: "{department} guessed: {band}",
    calledOut: "{department} called out: {said}",
    noBand: "no band",
    seesItself: "sees itself",
    isSeenBy: "is seen by {department}",
    guessedToBeSeen: "guessed it would be seen",
  },
  agree: {
    title: "One thing that will be different",
    agreed: "{owner} sees to it, by {due}. It is in the plan.",
    change: "Change it",
    repair: "One repair",
    repairHint: "What exactly will somebody do differently, and when?",
    owner: "One owner",
    dueOn: "One date",
    put: "Put it into the plan",
    putAgain: "Change it in the plan",
  },
  withheld: { title: "Topics that are not shown, and why" },
  called: { title: "Called out", by: "by {department}", note: "Note it" },
  statements: {
    title: "What people find often true",
    values: "{first}: {firstShare}, {second}: {secondShare}",
    none: "No single statement may be shown.",
  },
  choose: {
    lead: "From the plan, and from what we wrote down just now.",
    planned: "{owners}, by {due}",
    written: "{topic}: {owners}, by {due}",
    keep: "These stay",
    tooMany: { one: "One too many.", other: "{count} too many." },
    because: "The meeting chose other actions.",
    nothing: "Nothing is written down yet.",
  },
  owners: {
    nobody: "nobody named yet",
    owner: "Owner in {department}",
    note: "Note the owners",
    missing: "Name one person in each department.",
    same: "Name two different people.",
  },
  sign: { both: "Both heads and the facilitator sign the printed sheet." },
  vote: {
    title: phone.vote,
    how: "From 1 not useful at all to 5 very useful. Vote with your phone, or show it with the fingers of one hand.",
    enough: "{department}: enough votes for a band",
    tooFew: "{department}: fewer than {fewest} votes so far",
  },
  close: {
    title: "What we take with us",
    nothingNew: "Nothing new was agreed. The plan holds what was chosen before.",
    useful: "How useful for {department}",
    end: "End the meeting",
    whatHappens:
      "The code stops working and everything that phones sent is deleted. The agreements stay in the plan.",
  },
} as const satisfies TextTree;
