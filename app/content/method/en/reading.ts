import type { TextTree } from "~/content/translated";

/** For whoever reads a report: plain words, no terms of statistics. Points stand before paragraphs. */
export const reading = {
  score: {
    title: "The score",
    points: [
      "Everybody answers {items} statements, from Never to Always.",
      "{scored} make up the score, {perTopic} for each of {topics} topics.",
      "{mirrored} are the mirror: how each department sees itself and the other.",
    ],
    paragraphs: [
      "The score runs from {lowest}, Never to everything, to {highest}, Always to everything; Sometimes is {sometimes}. It is not a percentage. Both departments count the same in it, whatever their size.",
    ],
  },
  stage: {
    title: "The stage, and how sure it is",
    points: [
      "Undefined, below {defined}: the departments know little of each other until they clash.",
      "Defined, from {defined}: ground rules prevent most disputes.",
      "Aligned, from {aligned}: they plan together, and each understands the other's job.",
      "Integrated, from {integrated}: plans and rewards are shared.",
    ],
    paragraphs: [
      "A stage is named from a probability of {naming} on; otherwise the report says between which it lies. It then stays until another reaches {changing}. In simulated companies of ordinary shape, at least {right} of the stages named were true.",
      "Higher is not always better. The stages are borrowed from a published questionnaire and not validated for these statements: read them as a shared language.",
    ],
  },
  verdicts: {
    title: "Three verdicts on differences",
    points: [
      "Clear: chance alone seldom makes one this large.",
      "No real difference: all that is likely lies within {noReal} points.",
      "Too little data to tell: there may be a difference all the same.",
    ],
    paragraphs: [
      "A clear change may still be a mood that everybody shared that day; later surveys tell more. In simulations where only the mood had changed, {anything} of reports on average called something a clear change.",
    ],
  },
  shown: {
    title: "What is shown, from how many answers on",
    points: [
      "From {threshold} in each department, or what the survey promised: its score, topics and mirror.",
      "From {sharesFrom} in a department: how often a statement was answered Often or Always; from {meansFrom}, its mean.",
      "Fewer than {threshold} in either: neither department, but from {pool} in all perhaps a score of everybody.",
      "Comments by department: from {commentGroup} answers and {fewestComments} comments in each.",
    ],
    paragraphs: [
      'The fewer answered and the nearer an end of the scale, the more often a number is only "so much or more", "so much or less", or not shown.',
    ],
  },
  refused: {
    title: "What Tandem refuses",
    points: [
      "Numbers for any group smaller than one of the departments, and results while a survey is open.",
      "How the answers to a statement spread: beside other figures that gives single answers away.",
      'What "drives" the score, and comparisons with other companies.',
    ],
    paragraphs: ['Nor does it say "significant", "proved" or "caused".'],
  },
  unknown: {
    title: "What it cannot tell",
    points: [
      "Why things are as they are, or whether an action changed them.",
      "What those who kept silent think. The report says, where it can, how different they would have to be for another stage.",
    ],
    paragraphs: [
      "Small movements are easily missed. With {answers} answers in each department, a true change of {smallShift} points was called clear in {power5} of simulations, of {largeShift} in {power8}.",
    ],
  },
} as const satisfies TextTree;
