import { restoredWithoutKey } from "~/content/waves/en/restored-without-key";
import type { WithheldReason } from "~/domain/disclosure/release-shape";

/** One sentence for everything that is not shown. */
export const withheldReasons = {
  "department-below-threshold": "Not shown: fewer than {threshold} people of this department answered.",
  "other-department-below-threshold":
    "Not shown: fewer than {threshold} people of the other department answered, and with the total at hand one department would give the other away.",
  "too-few-answers": "Not shown: too few people gave an answer here; “Don't know” does not count as one.",
  "needs-ten-respondents": "Not shown: single statements are shown from 10 respondents in a department.",
  "needs-twenty-respondents":
    "Not shown: means of single statements are shown from 20 respondents in a department.",
  "needs-hundred-respondents":
    "Not shown: how the answers are spread is shown from 100 respondents in a department.",
  "closed-early": "Not shown: the wave was closed early, and then nothing is released.",
  "audit-refused": "Not shown: together with the other numbers it could give away single answers.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

/** The same of a department that is named first. */
export const withheldOfDepartment = {
  "department-below-threshold":
    "{department}: not shown: fewer than {threshold} people of this department answered.",
  "other-department-below-threshold":
    "{department}: not shown: fewer than {threshold} people of the other department answered, and with the total at hand one department would give the other away.",
  "too-few-answers":
    "{department}: not shown: too few people gave an answer here; “Don't know” does not count as one.",
  "needs-ten-respondents":
    "{department}: not shown: single statements are shown from 10 respondents in a department.",
  "needs-twenty-respondents":
    "{department}: not shown: means of single statements are shown from 20 respondents in a department.",
  "needs-hundred-respondents":
    "{department}: not shown: how the answers are spread is shown from 100 respondents in a department.",
  "closed-early": "{department}: not shown: the wave was closed early, and then nothing is released.",
  "audit-refused":
    "{department}: not shown: together with the other numbers it could give away single answers.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

/** Why a wave has no report at all. {closesOn} is a day with its hour. */
export const nothingReleased = {
  planned: {
    title: "This wave has not opened yet",
    text: "The report appears after it has closed, planned for {closesOn}.",
  },
  open: {
    title: "This wave is still being answered",
    text: "The report appears once, after closing on {closesOn}. There are no interim results: what changes from one day to the next would show who answered in between.",
  },
  restored: {
    title: "Restored from a backup, and nothing was released",
    text: restoredWithoutKey.ended,
  },
  cancelled: {
    title: "This wave was cancelled",
    text: "Its ballots were destroyed unread. Nothing is released and nothing can be recovered.",
  },
  closedEarly: {
    title: "This wave was closed early",
    text: "Nothing is released: whoever picks the moment of closing could pick it by who has answered. The ballots were destroyed unread.",
  },
  keyLost: {
    title: "The key of this wave was lost",
    text: "Without it nobody can open the ballots, so nothing is released. They were destroyed unread.",
  },
  nobodyAnswered: {
    title: "Nobody answered in this wave",
    text: "There is nothing to report. The next wave starts fresh.",
  },
} as const;
