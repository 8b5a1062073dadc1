import type { MeasuredId } from "~/content/method/measured";
import type { TextTree } from "~/content/translated";

const TITLE = "What simulations measured";

/** What the calibration measured, and what was aimed at. */
export const measured = {
  title: TITLE,
  intro:
    "Thousands of made-up companies of several shapes answer surveys, and what the page would say is held against what is true of them: answers that spread more or less, people who answer alike twice or do not, the same or other people silent, departments split in two camps, people who say Often to everything, and a mood of the day that all share. What misses its aim says so. None of these people are real: the constants have not been checked on real answers yet.",
  label: TITLE,
  caption: "What simulations measured, and what was aimed at",
  what: "What",
  value: "Measured",
  aim: "Aim",
  verdict: "Met",
  met: "yes",
  notMet: "not met",
  none: "none",
  /** {value} */
  percent: "{value}\u00a0%",
  atLeast: "at least {value}",
  atMost: "at most {value}",
  rows: {
    coverage: "Intervals of a department that hold the true score, silence by chance; worst case",
    coverageSilence: "The same where silence depends on the score now one way, now the other; worst case",
    coverageSplit:
      "The same where opinions are split or many say yes to everything, and people are missing; worst case",
    coverageUnlike: "The same where those who keep silent see it lower; worst case",
    right: "A stage in the headline is the true one; worst case",
    stageChanges:
      "Changes of the stage in the headline in eleven waves whose true score stays at a cut; worst case",
    wordChanges: "Changes of any word of the headline in the same waves; worst case",
    neutral: "Companies that answer without saying anything, called Aligned or Integrated; worst case",
    falseChange:
      "A change of the score called clear though nothing but the mood of the day changed; mean over shapes and sizes",
    falseChangeWorst: "The same; worst shape and size",
    falseTopic: "Some topic's change called clear though nothing changed; the same mean",
    anything: "Anything on the page called a clear change though nothing changed; the same mean",
    falseLasting: "A change said to have lasted though nothing changed; worst case",
    power5: "A true change of 5 points called clear, 20 + 20 answers",
    power8: "A true change of 8 points called clear, 20 + 20 answers",
  } as const satisfies Readonly<Record<MeasuredId, string>>,
} as const satisfies TextTree;
