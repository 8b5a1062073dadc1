import type { TextTree } from "~/content/translated";

/** The method in plain words, for HR and for sceptics. Tables of rules and constants stand after them. */
export const sections = {
  score: {
    title: "From answers to a score",
    paragraphs: [
      "Everybody answers 22 statements about the last three months: Never, Rarely, Sometimes, Often, Always, or Don't know. Eighteen of them, three for each of six dimensions, make up the score; four more are the mirror.",
      "Answers count 1 to 5. The score is 20 times their mean, so it runs from 20 to 100 points. It is not a percentage. Each person counts the same within a department, and each department counts the same in the whole: forty salespeople must not drown five marketers. The mean weighted by heads stands in a footnote.",
      '"Don\'t know" and skipped statements are missing answers. They are filled in from what others answered to the statement and how this person answers on the whole, but only for people who answered at least half of the eighteen. Nobody else counts as a respondent.',
    ],
  },
  interval: {
    title: "How sure a score is",
    paragraphs: [
      "Every score that is shown as one number has an interval; one that is known only within bounds has none, the bounds stand in its place. The interval covers three things: people who were not heard, the wobble in anybody's answers from day to day, and the chance that those who did not answer see things differently. If everybody answers, the first and the third disappear and the second stays.",
      "For small departments the usual formulas fail: some are absurdly wide, others claim certainty that is not there. Tandem takes a spread known beforehand and how many answered of how many. So the width of an interval follows from counts alone and says nothing about anybody's answers.",
      "In simulated companies whose people keep silent by chance, the intervals of ordinary departments hold the true score about as often as they say. They hold it less often where a department is split in two camps and many are missing, and where those who keep silent see things differently from those who answer. The table of what was measured has the numbers. No formula can know what nobody said: therefore the report says beside the stage how different the silent would have to be for it to be another one.",
    ],
  },
  stage: {
    title: "The stage",
    paragraphs: [
      "The scale from 20 to 100 is cut at 40, 65 and 80: undefined, defined, aligned, integrated. From score and interval follows the probability of each stage. A stage is named only from 80 %; otherwise the report says between which two the departments stand.",
      'Of a stage, "clear" stands for a probability of 95 % or more and "likely" for 80 % or more. "Too little data to tell" stands for every change that chance alone could have made.',
      "A stage once named stays until another one reaches 90 %, so that the label changes less often from quarter to quarter. Where a score is known only within bounds, a stage that was named before is kept as long as they leave it possible, and the report says so; without one it says at least or at most which stage, and names one stage only where the bounds leave no other.",
      'The cuts were published at 40, 60 and 80, for another questionnaire: people said there how far they agree, here they say how often something happens. On this scale "Sometimes" to everything gives 60 points, and so does answering at random. 65 is the lowest cut at which made-up companies that answer "Sometimes" throughout, at random, half Never and half Always, or a little too kindly are called Aligned in at most 1.5 % of waves. Nobody has checked the cuts against real companies.',
      "Where the two departments are so small that together only bounds are known, and one score of everybody is released beside them, the stage is read from that one. Each person counts the same in it.",
      "Results of method 1 keep the stage that they named: it was cut at 60, needed only 80 % to change, and needed more than half of the answers to be Often or Always. From the first result of method 2 on the stage is read anew, and the trends show where.",
      "Higher is not always better. Most organisations work well at Aligned, and some are better left where they are.",
    ],
  },
  change: {
    title: "Gaps, changes and priorities",
    paragraphs: [
      'A gap between the departments is clear from 5 points, and only if it stands out from chance after all six dimensions were looked at; the mirror is read in the same way, both directions together. The two see something "much the same way" only where the whole interval lies within 5 points either way; everything between is "too little data to tell". A change since the last wave is "clear" when its interval excludes zero and it has at least 3 points; it is "no real change" when the whole interval lies within 5 points either way; everything between is "too little data to tell". The changes of both departments are read together, and so are those of the dimensions. Where a score is known only within bounds, a change is said if they leave no doubt, "by at least" the distance from the bound to where the interval of the other score ends. Where the response rate of a department moved by 15 percentage points or more, no change that rests on it is called clear: other people may have answered.',
      "A won customer or a bad week moves everybody's answers of that day, by about 1.4 points one way or the other, and no number of answers averages that out. So the error of every change has the moods of two days in it, and only large movements are called clear. The next wave can tell more: when the two newest waves together stand clearly beyond the two before, and each of the two beyond each of those, the report says that the change has lasted. Gaps between departments, the mirror and what came of an action compare answers of the same days; there the mood cancels.",
      "The smallest change that this organisation would notice in four of five cases stands beside the trend. Where to begin is answered by the probability that a dimension is among the two lowest, not by a ranking of bare means. Two of six are so by chance in one case of three; a topic is named when it is more likely so than not, and called clear from 95 %; where none is, the report says that no topic stands out.",
    ],
  },
} as const satisfies TextTree;
