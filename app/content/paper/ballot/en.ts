import type { TextTree } from "~/content/translated";

/** What stands on a paper ballot besides the instrument and the frozen promise. */
export const en = {
  /** {title}: which survey. */
  survey: "{title}, {quarter}",
  name: "Paper ballot",
  department: "Department: {department}",
  /** {date}, when the survey closes */
  openUntil: "Open until {date}",
  threshold: "Threshold {threshold}",
  /** Begin the two paragraphs above the statements. */
  whatHappens: "What happens with this ballot.",
  howTo: "How to fill it in.",
  tick: "Cross one box for each statement; leave out what you do not want to answer.",
  correct: "To correct, fill in the wrong box completely and cross another one.",
  alike: "All ballots of your department in this language are alike. Write no name on it.",
  seen: "Both see your crosses and your handwriting. If fewer than three ballots of your department come back on paper, they could guess which one is yours.",
  once: "Answer once: on paper or in the browser.",
  shredded: "When the ballots have been typed in and sent, the paper is shredded.",
  /** {date}, the day before: the ballots have to be typed in before the end */
  box: "Put the folded ballot into the ballot box by {date}.",
  capitals: "Write in capitals: a handwriting is easily recognised. Leave out names and dates.",
} as const satisfies TextTree;
