import { published } from "~/content/survey/en/published";

/** Who answered, and what follows from who did not. */
export const participation = {
  lowResponse:
    "Only {rate} of {department} answered. Treat its figures with caution: those who kept silent may see it differently.",
  responseShift:
    "The response rate of {department} went from {from} to {to}. Part of any change may come from other people answering.",
  sensitivity: {
    one: "If the one person who did not answer were 10 points lower, the score would be {score}.",
    other: "If the {count} people who did not answer were 10 points lower, the score would be {score}.",
  },
  /** How different the silent would have to be for another stage. {points} is one of `points`. */
  tippingPoint: {
    lower: {
      one: "The stage holds unless the one person who did not answer is more than {points} lower than those who did.",
      other:
        "The stage holds unless the {count} who did not answer are more than {points} lower than those who did.",
    },
    higher: {
      one: "The stage holds unless the one person who did not answer is more than {points} higher than those who did.",
      other:
        "The stage holds unless the {count} who did not answer are more than {points} higher than those who did.",
    },
    anyLower: {
      one: "The stage holds only if the one person who did not answer is no lower than those who did.",
      other: "The stage holds only if the {count} who did not answer are no lower than those who did.",
    },
    anyHigher: {
      one: "The stage holds only if the one person who did not answer is no higher than those who did.",
      other: "The stage holds only if the {count} who did not answer are no higher than those who did.",
    },
    whatever: {
      one: "The stage holds whatever the one person who did not answer would have said.",
      other: "The stage holds whatever the {count} who did not answer would have said.",
    },
    points: { one: "{count}\u00a0point", other: "{count}\u00a0points" },
  },
  used: published.receipts.used,
  counted: published.receipts.counted,
  blank:
    "A ballot that answers fewer than half of the statements is counted and has a receipt, but is no respondent above: what is missing there says how many such ballots there were, not whose.",
  /** Not in releases from before it was kept. */
  voided: "Void ballots, which count for nothing: {voided}.",
  receipts: "Everybody can check their receipt in the published list.",
  headcount:
    "Both departments count the same in the overall score, however many people each has. Weighted by the number of people it would be {score}.",
} as const;
