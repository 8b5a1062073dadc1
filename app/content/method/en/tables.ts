import type { TextTree } from "~/content/translated";

/** Tables of the release rules, of how much they leave, and of the method's constants. */
export const tables = {
  tiers: {
    label: "What is released",
    caption: "What is released, by how many of a department answered",
    figure: "Figure",
    /** {fewest}, {most} */
    between: "{fewest} to {most} answered",
    /** {fewest} */
    orMore: "{fewest} and more",
    figures: {
      score: "Department score",
      dimension: "Dimension scores",
      mirror: "Each direction of the mirror",
      favourable: "Share of favourable answers per statement",
      itemMean: "Mean answer per statement",
      intervals: "Width of intervals",
    },
    stepsOfPoints: { one: "steps of {count} point", other: "steps of {count} points" },
    /** {step} */
    stepsOfPercent: "steps of {step} percent",
    stepsOfAnswers: "steps of {step} of an answer step",
    notShown: "not shown",
    fromCounts: "from counts alone",
  },
  detail: {
    title: "How much of it is shown",
    intro:
      "In simulated companies: of a hundred figures of a kind, so many are shown as a value, at 60 and at 70 points. Most of the others are shown as a band.",
    label: "How much is shown",
    caption: "Figures shown as a value, of a hundred, at 60 and at 70 points, by how many answered",
    answered: "Answered",
    figures: {
      score: "Department score",
      dimension: "Dimension",
      mirror: "Mirror",
      favourable: "Share of a statement",
      itemMean: "Mean of a statement",
    },
    /** {at60}, {at70} */
    pair: "{at60} and {at70}",
    notShown: "not shown",
  },
  constants: {
    title: "The constants",
    caption: "The constants of the method",
    methodVersion: "Method version",
    cutScores: "Cut scores",
    naming: "A stage is named from a probability of",
    changing: "Another stage replaces it from a probability of",
    gap: "A gap is named from",
    clearChange: "A change is clear from",
    noRealChange: "No real change: the whole interval within",
    spread: "Spread between people, whole score / dimension / mirror / statement",
    wobble: "Wobble of one person's answers, same order",
    commonMood: "Mood of a day that everybody shares, in every change",
    personDrift: "What lastingly changes in one person, or comes with another, from wave to wave",
    nonResponse: "People who did not answer may differ by, in standard deviations",
    responseMoved: "No change is called clear where a response rate moved by, in percentage points",
    forgotten: "A stage no longer stands after so many waves in a row without a result",
    split: "Opinions look split: at least so many at either end",
    splitOthers: "and the others average, on answers of 1 to 5, at most",
    movingAverage:
      "Moving average: weight of the newest wave, width of the limits in standard errors, from so many waves",
    contrast: "After an action: two changes of the same people are taken to go together by",
    nonResponseDrift: "That difference may shift between waves by, in standard deviations",
    /** {points} */
    points: "{points} points",
    clearPoints: "{points} points, and only if its interval excludes zero",
    eitherWay: "{points} points either way",
    /** {score}, {dimension}, {mirror}, {item} */
    fourPoints: "{score} / {dimension} / {mirror} / {item} points",
    /** {weight}, {limit}, {waves} */
    threeNumbers: "{weight} / {limit} / {waves}",
  },
} as const satisfies TextTree;
