import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";

/** The pages on which a wave is planned and its plan changed. */
export const form = {
  documentTitle: "Plan a wave - Tandem",
  title: "Plan a wave",
  lead: "The dates keep the quarterly rhythm. You can change everything until the wave opens.",
  onlyHereTitle: "Links would only work on this machine",
  onlyHere:
    "Tandem does not know the address at which people reach it. Ask your administrator to set PUBLIC_URL before the wave opens.",
  plan: "Plan this wave",
  changeTitle: "Change the plan of {quarter}",
  save: "Save the plan",
  backWithoutSaving: "Back without saving",
  quarter: "Quarter",
  opens: "Opens",
  serverTime: "Time zone: {zone}",
  closes: "Closes",
  closesHint: "Usually a Friday, two weeks later",
  threshold: "Reporting threshold",
  thresholdHint:
    "Results of a department appear only when at least this many of its people have answered. {lowest} is the lowest possible; once the wave is open it cannot be changed.",
  /** {department} */
  paper: "Paper ballots of {department}",
  paperHint:
    "At most this many people of {department} can answer on paper, for instance all who work without a computer. Left empty: a fifth of those in the roster when the wave opens, and at least three. It is fixed when the wave opens. Each takes a code that the two who type get, and the notice says how many there are: plan no more than are needed.",
  asksGo: "Open only after a person's go",
  asksGoHint:
    "On its date it then opens only if somebody who looks after waves has reviewed it and given the go. Without it the wave waits and lapses after five working days. Changing the plan takes a go back.",
  delivery: "How people are invited",
  mail: "By e-mail",
  mailHint: "A personal link to everybody, and two reminders to everybody. Nobody in HR sees the links.",
  mailImpossible:
    "Not possible here. For your own departments it needs a mail server: ask your administrator to set SMTP_URL and MAIL_FROM.",
  slips: "On printed slips",
  slipsHint: "Slips without names that everybody draws from a bowl in their department.",
} as const satisfies TextTree;

/** What is wrong with the plan of a wave, at its field. */
export const plan = {
  quarterMissing: "Choose a quarter.",
  quarterUnknown: "Choose a quarter from the list.",
  quarterTaken: "There is a wave for this quarter already. Choose another one.",
  pairArchived:
    "This pair is archived, and no wave is planned for it. It can be brought back on the page of the pair.",
  opensMissing: "Enter when the wave opens.",
  closesMissing: "Enter when the wave closes.",
  noDate: "Enter a date and a time like 2026-11-23 08:00.",
  opensInThePast:
    'This opening date has passed. Choose a later one. To open at once, save a later date and choose "Review and open" on the page of the wave.',
  closesBeforeOpening: "The wave has to close after it opens.",
  closesInThePast: "The closing date has passed. Choose a later one.",
  openTooLong: "A wave is open for at most eight weeks.",
  openTooShort:
    "A wave is open for at least {fewest} working days, so that people who are away once can answer.",
  /** {quarters} is a list of one or two. */
  otherDates: "These dates lie in {quarters}. Choose that quarter, or other dates.",
  tooClose:
    "There have to be {days} days between this wave and {quarter}. Two results of the same people sooner after one another could show what somebody who left meanwhile had answered. A wave that releases nothing does not count.",
  thresholdMissing: "Enter the threshold.",
  thresholdNoNumber: "Enter a whole number of people.",
  thresholdOutOfRange: "The threshold is a number from {lowest} to {highest}.",
  aboveDepartment: {
    one: "A department has {count} person in the roster. With this threshold it could never have results.",
    other:
      "The smaller department has {count} people in the roster. With a higher threshold than that it could never have results.",
  },
  paperNoNumber: "Enter how many paper ballots there may be, 0 for none.",
  morePaperThanPeople: {
    one: "This department has {count} person in the roster. There cannot be more paper ballots than people.",
    other:
      "This department has {count} people in the roster. There cannot be more paper ballots than people.",
  },
  deliveryMissing: "Choose how people are invited.",
  noMailServer: "No mail server is configured. Choose slips.",
  noMailInDemonstration: "The people of the demonstration do not exist. Choose slips.",
  /** At the key holders of a wave. */
  quorumMissing: "Choose how many people hold a key.",
  holders: {
    "account-missing": "Choose an account.",
    "account-unknown": "This account cannot hold a key here. Choose another.",
    "account-twice": "This account holds another of these keys. Choose somebody else.",
    "name-missing": "Enter who this is, as respondents read it: the works council.",
    "name-twice": "Another key holder is called the same. Respondents have to tell them apart.",
    "name-too-long": frame.forms.tooLong,
  },
  notPlanned: "This wave is not planned any more. Its plan stays as it was.",
} as const satisfies TextTree;
