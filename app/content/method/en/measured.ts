import type { MeasuredId } from "~/content/method/measured";
import type { TextTree } from "~/content/translated";

const TITLE = "What simulations measured";

/** What the calibration measured, and what was aimed at. */
export const measured = {
  title: TITLE,
  /** {met}, {aims} */
  intro:
    "Reports of made-up companies against the truth: worst shape and size, or mean; what missed its aim was measured again. {met} of {aims} aims are met.",
  label: TITLE,
  caption: "Measured, and aimed at",
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
    coverage: "Intervals that hold the true score",
    coverageSilence: "likewise, silence leaning either way",
    coverageSplit: "likewise, opinions split or many yes-sayers",
    coverageUnlike: "likewise, the silent see it lower",
    falselyDivided: "Usual departments called divided",
    dividedFew: "Split ones, {answers} answers",
    dividedMany: "likewise, {manyAnswers}",
    right: "The stage named is true",
    stageChanges: "Changes of stage in {steps} steps, truth at a cut",
    wordChanges: "Changes of any word of the headline there",
    neutral: "Answers that say nothing, called above Defined",
    falseChange: "False clear change of the score, only moods changed; mean",
    falseChangeWorst: "likewise, worst",
    falseTopic: "False clear change of a topic; mean",
    anything: "False clear change of anything on the page; mean",
    falseLasting: "False lasting change",
    power5: "True change of {smallShift} points called clear, {answers} + {answers} answers",
    power8: "likewise, of {largeShift} points",
  } as const satisfies Readonly<Record<MeasuredId, string>>,
} as const satisfies TextTree;
