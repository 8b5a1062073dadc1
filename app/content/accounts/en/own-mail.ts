import type { TextTree } from "~/content/translated";

/** On the page of one's own account: which messages about waves one gets. */
export const ownMail = {
  title: "Messages about waves",
  lead: "They go to your address where a mail server is set up, for the pairs of departments that you look after.",
  messages: {
    "will-open": "Two working days before a wave opens by itself",
    "could-not-open": "A wave could not open and waits, once a working day",
    lapsed: "A wave has waited for five working days and is given up",
    "refused-addresses": "The mail server has refused addresses",
    "holders-awaited": "Key holders are awaited",
    opened: "A wave has opened",
    "half-time": "Participation at half-time",
    closed: "A wave has closed without a result",
    "report-ready": "The report is ready",
    "weekly-digest": "Every Monday morning: where everything stands and what is to do",
  },
  save: "Save these messages",
  saved: "Your choice of messages was saved.",
} as const satisfies TextTree;
