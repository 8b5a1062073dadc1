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
  counted: published.receipts.counts,
  /** Not in releases from before it was kept. */
  voided: "Void ballots, which count for nothing: {voided}.",
  receipts: "Everybody can check their receipt in the published list.",
  headcount:
    "Both departments count the same in the overall score, however many people each has. Weighted by the number of people it would be {score}.",
} as const;
