import type { TextTree } from "~/content/translated";

/** For sceptics. Tables stand after the sections of the same name. */
export const doubt = {
  title: "For those who doubt it",
  scores: {
    title: "From answers to scores",
    paragraphs: [
      'Answers count {lowestAnswer} to {highestAnswer}; a score is {perStep} times their mean. "Don\'t know" and skipped statements are filled in from what others answered and how this person answers on the whole; whoever answered less than {minimumShare} of the {scored} does not count.',
    ],
  },
  error: {
    title: "Where the error comes from",
    paragraphs: [
      "An interval covers people not heard, the wobble of answers from day to day, and silent people who see things differently. If everybody answers, only the wobble stays. A score known only within bounds has no interval.",
      "Because the usual formulas fail in small departments, the spread is taken from simulations, so widths follow from counts and tell nobody's answers. From {dividedFrom} answers on they are wider where a department is called far more divided than usual: its scores fill more than {usualSpread} of the range that their average leaves, and {chanceOfSpread} over the root of the answers. The price: where opinions are split and people missing, intervals held the truth in only {coverageSplit} of simulated cases, and where the silent see it lower in {coverageUnlike}, instead of {confidence}.",
      "A mood shared on a day, about {mood} points, does not average out: every change has it in its error, and silent people {silentFew} times as far apart as usual ({silentMany} from {dividedFrom} answers). Gaps, mirror and effects compare the same days. A change has lasted when the newest pair of waves stands clearly beyond the pair before.",
    ],
  },
  words: {
    title: "What the words stand for",
    paragraphs: [
      'A stage is "clear" from {clear}, "likely" from {naming}; "most likely between" is the {confidence} interval. A gap is clear from {gap} points, a change from {smallestChange}, if the interval excludes zero; "no real difference" has the whole interval within {noReal} points. Topics, changes of both departments, and directions of the mirror are judged together (Holm). A topic is among the weakest above {standsOut}; luck gives {byChance}.',
      "Where a response rate moved by {responseMoved} percentage points, no change that rests on it is clear. The change beside the trend is noticed in {power} of cases; smaller ones can be. A named stage is kept through bounds that leave it possible, with reserve while unclear, and forgotten after {forgotten} waves without a result.",
    ],
  },
  release: {
    title: "What may leave",
    paragraphs: [
      "One gate decides every figure that leaves a survey. Each figure is cut to what proves nothing beside those before it in its wave: every answer to a statement must remain possible for somebody, even if {coalition} colleagues share theirs.",
      "Below {sharesFrom} answers both departments are cut together: scores, everybody's score, topics of both, unranked sets of the {setSize} lowest and highest statements, shares, last each department's topics (often missing). A missing set says nothing: some are hidden by lot.",
    ],
    after:
      "Readers may suppose that all others answered as in the last {wavesBack} surveys. Where at most {mostWhoChanged} people of a department left, joined or were replaced, and at most {mostWhoChanged} did not answer, each figure contradicts the earlier ones, follows from them, or leaves every answer of those who changed open. Figures get wider, sets come only where figures contradict earlier ones, and small departments see little new. Not covered: how many left out a statement, older surveys, more change, and guesses.",
  },
  scale: {
    title: "The scale and the published article",
    paragraphs: [
      "The article asked how far people agree; Tandem asks how often something happens, in statements of its own. Published cuts: {published}. But {publishedAligned} is what Sometimes to everything scores here, so Aligned begins at {aligned}: companies that answer Sometimes throughout, at random, only Never or Always, or a little too kindly came out above Defined in at most {neutral} of simulated waves.",
    ],
  },
  open: {
    title: "What a psychologist would ask next",
    paragraphs: [
      "Unanswered: whether all this holds for real people, since all spreads come from simulations; whether the statements mean the same in both departments and every language; whether {topics} topics are really distinct.",
      "A pilot, on paper because Tandem matches nobody's answers between waves: {pilotPeople} or more volunteers answer in {pilotWaves} rounds, {pilotWeeks} weeks apart, under a sign of their own. Say beforehand what would be failure; compare spread and wobble with the constants. Comparing departments and languages takes far more people. The closest validated instrument is relational coordination: seven items between groups, under licence.",
    ],
  },
} as const satisfies TextTree;
