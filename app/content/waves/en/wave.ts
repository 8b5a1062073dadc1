import { en as frame } from "~/content/frame/en";
import { asking } from "~/content/survey/en/asking";
import type { TextTree } from "~/content/translated";
import { refusals } from "./opening";

/** The page of one wave, whatever its state. */
export const wave = {
  documentTitle: "Wave - Tandem",
  title: frame.shared.wave,
  /** {name} is the pair of departments. */
  allWaves: "{name}: waves",
  thisWave: "This wave",
  facts: {
    shouldHaveOpened: "Should have opened",
    opens: "Opens",
    opened: "Opened",
    wouldHaveOpened: "Would have opened",
    closes: {
      planned: "Closes",
      open: "Closes",
      closing: "Closed",
      closed: "Closed",
      cancelled: "Cancelled",
    },
    invited: "Invited",
    inRoster: "In the roster now",
    department: { one: "{name}: {count} person", other: "{name}: {count} people" },
    invitations: "Invitations",
    mail: "By e-mail, with two reminders to everybody",
    slips: "On printed slips",
    paper: "On paper, at most",
    paperOf: "{name}: {paper}",
    threshold: "Reporting threshold",
    thresholdIs: {
      one: "{count} answer in each department",
      other: "{count} answers in each department",
    },
    fingerprint: asking.start.fingerprintLabel,
  },
  planned: {
    change: "Change the plan",
    cancel: "Cancel this wave",
    opening: "Opening",
    /** {problem} and {remedy} are sentences. */
    notSooner: "It cannot open sooner: {problem} {remedy}",
    blocked: "It cannot open like this",
    missed: refusals.dateMissed.problem,
    review: "Review and open",
  },
  participation: {
    title: "Participation",
    bands: {
      "under-25": "Fewer than a quarter have answered",
      "25-50": "Between a quarter and half have answered",
      "50-75": "Between half and three quarters have answered",
      "over-75": "More than three quarters have answered",
    },
    nothingYet: "Nothing has been counted yet.",
    onceADay:
      "Both departments together. It is looked at once a day, so that this page does not show single answers arriving. Tandem keeps no list of who has answered.",
    asOf: "Both departments together, as of {seen}. It is looked at once a day, so that this page does not show single answers arriving. Tandem keeps no list of who has answered.",
  },
  paper: {
    title: "On paper",
    slips: "Print the slips",
    slipsHelp: "without names: those that people draw, and some in reserve",
    spareSlips: "Print spare slips",
    spareSlipsHelp: "for people who have no link, or whose link does not work, without names",
    ballot: "Print the paper ballot",
    ballotHelp: "for people who would rather write; all copies are alike",
    entry: "Type in paper ballots",
    entryHelp: "by two people, in one shuffled batch, before the wave closes",
    notice: "Print the notice",
    noticeHelp: "with the fingerprint and the invited numbers, for the works council's board",
  },
  /** {until} is a time. */
  takingBack: {
    possible:
      "Opened by mistake, or something is wrong? Until {until} it can be taken back whole, and its plan comes back.",
    link: "Take it back",
  },
  sooner: {
    title: "Ending it sooner",
    closesByItself: "The wave closes by itself on {closes}. Ending it sooner destroys all answers unread.",
    close: "Close it now",
    cancel: "Cancel it",
  },
  /** Putting the end off; {latest} is the latest date that the manifest names. */
  extension: {
    title: "More time",
    possible:
      "The end can be put off once, to {latest}: that date was promised when the wave opened, and nothing goes beyond it. It can be done until 24 hours before the end, and cannot be undone.",
    mail: "Everybody invited gets the same mail with the new end, in place of the last reminder.",
    slips: "Nobody gets a mail in a wave with slips: tell everybody in both departments yourself.",
    confirm: "I understand that the new end is final.",
    button: "Put the end off",
    confirmMissing: "Tick the box to confirm that the new end is final.",
    refused: "The end cannot be put off any more: it is less than 24 hours away, or was put off already.",
    extended: "The end was put off to this date. Nothing goes beyond it.",
  },
  mail: {
    title: "Mails",
    message: "Message, to everybody",
    sent: "Sent",
    waiting: "Waiting",
    failed: "Failed",
    messages: {
      invitation: "Invitation",
      "reminder-middle": "First reminder",
      "reminder-last": "Last reminder",
      extended: "New end",
    },
    /** {sentence} says why. */
    problem: { one: "{count} message: {sentence}", other: "{count} messages: {sentence}" },
    retry: "Try the failed ones again",
    refused: "Addresses that the mail server has refused",
    refusedHelp:
      "These people have no link in this wave. An address that was refused at once can be corrected, once: nothing has reached it. Otherwise a spare slip serves each of them, as it serves whoever joined after opening.",
    correct: {
      title: "Correct a refused address",
      refused: "Refused address",
      corrected: "Right address",
      hint: "Each can be corrected once. The invitation goes to the new address at once, and the roster is corrected too. The audit trail records it, and the notice says how many there were: print it again.",
      button: "Correct it and send the invitation",
      refusals: {
        "not-open": "This wave takes no answers any more, so its addresses stay as they are.",
        "not-refused":
          "The mail server has not refused this address at once, or something may have reached it. A spare slip serves this person.",
        "corrected-already": "It was corrected once already. A spare slip serves this person.",
        "no-address": frame.forms.noAddress,
        same: "This is the address that was refused. Enter another one.",
        taken: "This address belongs to somebody else who is invited, in the roster or has an account.",
        "not-in-roster": "This person has left the roster since.",
      },
    },
    numbersOnly:
      "Numbers only, but for addresses that were refused: that says nothing of an answer. This page shows nobody to whom a mail went, or who followed its link. Whoever was removed from the roster gets no further mail.",
  },
  lastPlan: {
    title: "What was agreed after the last wave",
    lead: "Respondents are told the same after they press Start, without the owners' names.",
    status: { planned: "Not started", started: "Under way", done: "Done", dropped: "Not done" },
    owners: "{owners}, due {due}",
    ownersAndReason: "{owners}, due {due}. {reason}",
  },
  ended: {
    counting: "The answers are being counted. This takes a moment.",
    report: "Read the report",
    receipts: "Receipts of all counted ballots",
    receiptsHelp: "for everybody who wants to check that their ballot was counted",
    keyWaits:
      "The key of this wave is not destroyed yet. Another program has the database open, so that what was deleted still stands in its log, and the key is destroyed only after that is gone. Tandem tries again every half minute. Ask the people who run the server to end programs that read the database, such as a database browser or a backup that hangs.",
  },
} as const satisfies TextTree;

/** What lists and headings call the state of a wave. */
export const states = {
  planned: "Planned",
  open: "Open",
  closing: "Being counted",
  closed: "Closed",
  cancelled: "Cancelled",
  waiting: "Closed, waiting for key holders",
} as const satisfies TextTree;
