/** What every column of the exported tables holds, by its stable name. The workbook's dictionary and the JSON Schema repeat it. */
export const columns = {
  figure: "Which figure this is; the list of figures says what each one means.",
  origin:
    "released: stands in the frozen release as it is. derived: computed from released values only, as the report shows it.",
  scope:
    "first or second: one of the two departments. both: the two departments with equal weight. everybody: all respondents in one pool, where the departments may not be shown apart or leave only bounds.",
  department: "Name of the department when the release was made; empty for both and everybody.",
  dimension: "Id of the topic (dimension), where the figure belongs to one.",
  item: "Id of the statement (item), where the figure belongs to one.",
  detail:
    "What else tells this figure from its neighbours: a stage, an answer from 1 (Never) to 5 (Always), or the quarter of the wave that a change is measured from.",
  name: "The topic's name or the statement's wording.",
  unit: "points: 20 to 100. percent: 0 to 100. answer: 1 to 5. people: a count. coefficient: 0 to 1. yes-no: 1 for yes, 0 for no. words: no number.",
  kind: "value: the number, rounded to its step. at-least and at-most: only a bound may leave. between: known only to lie between two bounds. words: a reading without a number. withheld: not shown, see the reason.",
  value: "The number; empty unless kind is value.",
  lower:
    "Where the number lies, apart from rounding: the lower bound. Equal to the value where there is one.",
  upper: "Where the number lies, apart from rounding: the upper bound.",
  step: "The value is a multiple of this; empty where a derived figure was not rounded by the release.",
  intervalLow:
    "Lower end of the 95 % interval, which counts the people who did not answer and the wobble of answers.",
  intervalHigh: "Upper end of the 95 % interval.",
  reading:
    "The verdict as a code: of a stage (named, border, unchanged, held, at-least, at-most, between; in releases of method 1 also guarded), a gap or the mirror (clear-difference, no-real-difference, too-little-data) or a change (clear-change, no-real-change, too-little-data). Judge changes and gaps by it, not by the number.",
  words: "The figure as the report prints it.",
  reason: "Why it is withheld, as a code. New codes may be added; treat every one as withheld.",
  reasonText: "Why it is withheld, as a sentence.",
} as const;

/** What is said once for each wave. */
export const waveFields = {
  id: "The wave's id, as in its address.",
  quarter: "Year and quarter of the wave.",
  opened: "Day on which it opened, in the time zone in which the wave was announced.",
  closed: "Day on which it closed.",
  released: "Whether a release was made. It is made once, when a wave closes, and never changed.",
  notReleasedBecause: "Why there is none.",
  methodVersion: "Version of the method that made the release.",
  instrumentVersion: "Version of the survey.",
  manifestHash: "SHA-256 of the promise that respondents were given; its beginning is the fingerprint.",
  threshold: "Nothing is shown of fewer people than this.",
  codesClaimed: "How many codes were claimed, published after closing.",
  ballotsCounted: "How many ballots were counted; never more than codes were claimed.",
  ballotsVoid:
    "How many ballots were void: they did not open under their own token or did not fit the survey. Empty in releases from before this was kept.",
  comments:
    "Whether comments were released by department, in one pool, or withheld. They are in a file of their own.",
  restored:
    "Day on which a backup was restored while the wave was open; ballots cast after that backup are missing.",
  figures: "Every figure of the wave.",
} as const;

/** Every figure there is, by its stable name, and what it means. */
export const figures = {
  invited: "People invited.",
  respondents: "People who answered at least half of the scored statements.",
  "response-rate": "Respondents over invited people.",
  score:
    "Mean over the scored statements in points: 20 for Never everywhere, 100 for Always. Released for each department; derived with its interval, and for both with equal weight.",
  "score-by-headcount": "The score of both if every invited person weighed the same; a footnote.",
  "score-spread": "Standard deviation of people's scores, rounded up to a class; only where it is released.",
  "dimension-score":
    "The same as the score, for the three statements of one topic; scope everybody is both departments together, each person weighing the same.",
  "dimension-spread":
    "Standard deviation of people's scores in a topic, rounded up to a class; only where it is released.",
  "mirror-own": "How a department sees its own behaviour towards the other.",
  "mirror-other": "How a department sees the other one's behaviour towards it.",
  "mirror-own-answered":
    "Whether nearly all respondents, 90 percent or all but three, answered how the department sees itself. Not said where that could tell who did.",
  "mirror-other-answered":
    "Whether nearly all respondents, 90 percent or all but three, answered how the department sees the other one.",
  "mirror-mismatch": "How a department sees itself, minus how the other one sees it; scope is the one seen.",
  "item-favourable":
    "Share of answers to a statement that are Often or Always; scope everybody is both departments together.",
  "item-mean": "Mean answer to a statement.",
  "item-answer-share": "Share of one answer, named in detail.",
  "item-split-opinion": "Whether both ends of the response scale were chosen often.",
  "statements-lowest":
    "The three statements with the lowest mean answer of both departments together, in no order; their names are in detail.",
  "statements-highest": "The same for the three highest.",
  "statements-apart": "The same for the three on which the departments' mean answers differ most.",
  "majority-favourable":
    "Only in releases of method 1, which read the stage by it: whether more than half of the answers that entered the score are Often or Always.",
  "opinions-divided":
    "Whether opinions inside the department are far more divided than usual. From 20 respondents on, and only where saying it, or its contrary, proves nothing; intervals are wider where it is so.",
  "scale-alpha":
    "Cronbach's alpha of the scored statements among all respondents of both departments, from 50 on: how far they hang together. At most 0.53 also where it cannot be computed.",
  "scale-omega":
    "McDonald's omega of the same: the share of the spread of the score that one common cause explains.",
  stage:
    "Where the score stands on the scale of four stages, in words. Of both: read from the score of everybody where both with equal weight leave only bounds and that one is released.",
  "stage-probability": "How likely each stage is, in steps of 5 percent.",
  gap: "First department minus second.",
  change: "Since the last earlier wave that showed both departments; its quarter is in detail.",
  "change-since-first": "Since the first wave that showed both departments.",
  "smallest-detectable-change":
    "A change of the score that is noticed in about four cases out of five with this many people; smaller ones are noticed less often.",
} as const;

/** The method sheet: what the numbers are, and why some are missing. */
export const method = [
  {
    topic: "Source",
    text: "Every number is part of the release that was made once, when the wave closed, or is computed from it. The ballots were destroyed then; nothing more can be obtained.",
  },
  {
    topic: "Scale",
    text: "Points are 20 times the mean of the answers 1 to 5, so they run from 20 to 100. They are not percentages. A score over both departments gives each the same weight, however many people it has.",
  },
  {
    topic: "Stages",
    text: "Undefined below 40, Defined from 40, Aligned from 65, Integrated from 80. The cuts are not validated for these statements. A stage is named when it is likely to at least 80 % and keeps its name until another one is likely to 90 %. Releases of method 1 keep what they said: Aligned from 60, another stage from 80 %, and Aligned and Integrated only where more than half of the answers that entered the score are favourable; where that may not be said, the stage is Defined or further. Higher is not always better.",
  },
  {
    topic: "Threshold",
    text: "Nothing is shown of fewer people than the threshold. If one of two departments is below it, neither is shown: with a total at hand one would give the other away.",
  },
  {
    topic: "Steps and bounds",
    text: "Few people mean coarse steps. Near the ends of the scale only a bound is shown, so that nobody can prove that everybody or nobody gave an answer.",
  },
  {
    topic: "Intervals",
    text: "The 95 % interval counts the people who did not answer and the wobble of the answers. Its width depends on counts alone, and is larger where opinions are said to be divided.",
  },
  {
    topic: "Changes",
    text: "Clear means that the interval excludes no change and the change is at least 3 points. No real change means that the whole interval lies within 5 points. Everything else is too little data to tell. Gaps and the mirror are read in the same way, clear from 5 points. Where a score is only a bound, a change is given between two bounds, and only if they leave no doubt. Do not subtract scores of two waves by hand: the difference alone says nothing.",
  },
  {
    topic: "Withheld",
    text: "A figure that is not shown has the kind withheld, no number, and a reason. It is not zero, and it must not be filled in or estimated.",
  },
  {
    topic: "Comments",
    text: "Comments stand apart from every score, in random order, without time or language. Quote only those whose authors allowed it.",
  },
  {
    topic: "Not for",
    text: "Benchmarks, rankings and targets for people. The survey describes how two departments work together.",
  },
] as const;
