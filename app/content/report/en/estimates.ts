/** Of a score in a table, and of every other released figure. */
export const estimates = {
  orMore: "{value} or more",
  orLess: "{value} or less",
  range: "{low} to {high}",
  sentence:
    "The score is {score}\u00a0points on a scale from 20 to 100. With those who did not answer in mind, it most likely lies between {low} and {high}.",
  boundedSentence: "The score is {value} on a scale from 20 to 100.",
  /** {before}, {now}: lists of points. */
  cutsChanged:
    "In {quarter} the scale was cut at {before} points, now it is cut at {now}: a stage may differ from that wave's although the score does not.",
} as const;

/** Names and words in the rows of the scores. */
export const scores = {
  both: "Both together",
  everybody: "Everybody together",
  notNamed: "Not named",
  notCompared: "Not compared",
  response: "{respondents} of {invited}, {rate}",
  /** Where the headline reads everybody instead of both departments. */
  carries:
    "It is read from one score of all {respondents} who answered, of {invited} invited, each counting the same: of the two departments with equal weight only bounds may be shown.",
  /** Stands before the sentence about the score. */
  pooled: "Over everybody together ({respondents} of {invited} answered) there is one number.",
} as const;
