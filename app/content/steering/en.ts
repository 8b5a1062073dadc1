import { en as home } from "~/content/home/en";
import { en as holderMail } from "~/content/tally/holder-mail/en";
import type { TextTree } from "~/content/translated";

/** Mails about waves to those who steer them or read their results. {wave} is a quarter with the names of two departments. */
export const en = {
  wave: "{quarter} of {first} and {second}",
  subject: {
    "will-open": "Opens on {opens}: the survey {wave}",
    "could-not-open": "Waits for you: the survey {wave} has not opened",
    lapsed: "Given up: the survey {wave} has not opened",
    "refused-addresses": "Addresses refused: the survey {wave}",
    "holders-awaited": "Key holders are awaited: the survey {wave}",
    opened: "Open: the survey {wave}",
    "half-time": "Half-time: the survey {wave}",
    closed: "Closed without a result: the survey {wave}",
    "report-ready": "The report is ready: the survey {wave}",
  },
  /** In place of "will-open" where the plan asks for a person's go. */
  goAwaited: {
    subject: "Awaits your go for {opens}: the survey {wave}",
    text: [
      "The survey {wave} is to open on {opens}, and its plan asks for a person's go. Nobody has given it yet.",
      "Review who is invited, what people will see and whether all keys are there, and give the go. Without it the survey waits; it is given up after five working days.",
    ],
  },
  greeting: "Hello {name},",
  text: {
    "will-open": [
      "The survey {wave} opens by itself on {opens}. Until then everything can be changed.",
      "Review it now: who is invited, what people will see, and whether all keys are there. What stands in the way of opening is said there too.",
    ],
    "could-not-open": [
      "The survey {wave} should have opened on {opens}, and it did not. It waits for you: its page says what stands in the way.",
      "Choose a new date or open it by hand. This message comes once a working day; after five working days the survey is given up, and its quarter is free again.",
    ],
    lapsed: [
      "The survey {wave} should have opened on {opens}. It has waited for five working days and is given up now. Nobody was asked.",
      "Its quarter is free: another wave can be planned at once.",
    ],
    "refused-addresses": [
      "The mail server has refused addresses to which the survey {wave} was to go. How many, the page of the survey says.",
      "These people have no link. The page of the survey lets you correct each address once; spare slips work for them, too.",
    ],
    "holders-awaited": [
      "The survey {wave} has closed. It is counted as soon as enough key holders have given their part. They are asked to come by {comeBy}.",
      "The page of the survey says who is awaited.",
    ],
    opened: [
      "The survey {wave} is open until {closes}.",
      "Now is the time to print the notice, and to say a sentence about it in both departments.",
    ],
    "half-time": [
      "Half of the time of the survey {wave} is over. Participation of both departments together: {band}. It is open until {closes}.",
      "Reminders go to everybody by themselves. What helps is a word of the two heads; asking somebody whether they have answered harms.",
    ],
    closed: ["The survey {wave} has closed, and nothing of it is released. Its page says why."],
    "report-ready": [
      "The survey {wave} has closed and was counted. The report is ready.",
      "Say thank you to both departments within two days, and agree on a date to talk about the results.",
    ],
  },
  /** Once a week; what stands between comes from the first page. */
  digest: {
    subject: "This week: where your surveys stand",
    lead: "This is what your first page in Tandem says today, once a week.",
    next: "To do:",
    nothing: home.page.nextSteps.nothing,
    linkAbove: "All of it, as it stands now:",
    button: "Open Tandem",
    footer:
      "Sent by Tandem for {organisation} on Monday mornings to those who look after surveys or read their results. You can switch it off on the page of your account.",
  },
  bands: {
    "under-25": "fewer than a quarter",
    "25-50": "between a quarter and half",
    "50-75": "between half and three quarters",
    "over-75": "more than three quarters",
    unknown: "not looked at yet",
  },
  button: holderMail.button,
  /** Where there is no button: the address follows on a line of its own. */
  linkAbove: holderMail.linkAbove,
  footer:
    "Sent by Tandem for {organisation} to those who look after this survey. You can choose on the page of your account which of these messages you get.",
} as const satisfies TextTree;
