import type { TextTree } from "~/content/translated";

/** Tables of the release rules, of how much they leave, and of the method's constants. */
export const tables = {
  tiers: {
    label: "What is released",
    caption: "Finest steps, by answers in a department",
    figure: "Figure",
    /** {fewest}, {most} */
    between: "{fewest} to {most} answered",
    /** {fewest} */
    orMore: "{fewest} and more",
    figures: {
      score: "Department score",
      dimension: "Topic scores",
      mirror: "Mirror, each direction",
      favourable: "Share of Often and Always",
      itemMean: "Mean of a statement",
    },
    stepsOfPoints: { one: "{count} point", other: "{count} points" },
    /** {step} */
    stepsOfPercent: "{step}\u00a0%",
    /** {step} */
    stepsOfAnswers: "{step} answer steps",
    notShown: "not shown",
  },
  detail: {
    /** {companies}, {turnover}, {levels} */
    intro:
      "In {companies} simulated companies of each size, all answering, with {turnover} turnover between surveys: of a hundred figures so many are values, at scores of {levels}.",
    label: "How much is shown",
    caption: "Shown as a value",
    answered: "Answers",
    /** {answers} */
    waves: { 1: "{answers}, first wave", 4: "{answers}, fourth" },
    figures: {
      headline: "Overall score",
      score: "Department score",
      together: "Topic of both",
      dimension: "Topic",
      lowest: "Lowest set",
      favourable: "Share",
      width: "Points left open",
    },
    none: "none",
  },
  constants: {
    title: "Further constants",
    caption: "Why they are so",
    name: "Constant",
    value: "Value",
    why: "Why",
    version: "Method version",
    rows: {
      spread: {
        name: "Spread between people: score, topic, mirror, statement",
        why: "simulated, with a margin",
      },
      wobble: { name: "Wobble of one person, likewise", why: "margin for people who change" },
      dividedSpread: { name: "Spread where opinions are divided", why: "simulated split departments" },
      dividedWobble: { name: "Wobble there", why: "likewise" },
      personDrift: { name: "Lasting change of one person", why: "adds up over waves" },
      nonResponse: { name: "The silent differ by, and shift by, in spreads", why: "nobody knows their mind" },
      lowResponse: {
        name: "Caution: response below, silent lower by",
        why: "the silent decide too much",
      },
      split: {
        name: "Split opinions: at either end, others at most, favourable on average",
        why: "the middle is no camp",
      },
      movingAverage: { name: "Moving average: weight, limits, waves needed", why: "does not follow chance" },
      contrast: {
        name: "Effects: changes correlate by, statements count from",
        why: "less than simulated, so wider",
      },
    },
    /** {points} */
    points: "{points} points",
  },
} as const satisfies TextTree;
