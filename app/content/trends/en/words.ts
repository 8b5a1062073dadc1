import { scores } from "~/content/report/en/estimates";

/** What stands beside the charts: {name}, {first} and {second} are departments, all else in waves are quarters. */
export const departments = {
  up: {
    one: "{name} stands {count}\u00a0point higher than in {since}: a clear change.",
    other: "{name} stands {count}\u00a0points higher than in {since}: a clear change.",
  },
  down: {
    one: "{name} stands {count}\u00a0point lower than in {since}: a clear change.",
    other: "{name} stands {count}\u00a0points lower than in {since}: a clear change.",
  },
  /** A score known only within bounds went into it: {count} is the least that these leave open. */
  upAtLeast: {
    one: "{name} stands at least {count}\u00a0point higher than in {since}: a clear change.",
    other: "{name} stands at least {count}\u00a0points higher than in {since}: a clear change.",
  },
  downAtLeast: {
    one: "{name} stands at least {count}\u00a0point lower than in {since}: a clear change.",
    other: "{name} stands at least {count}\u00a0points lower than in {since}: a clear change.",
  },
  same: "{name} has not really changed since {since}.",
  unknown: "For {name} there is too little data to tell whether it moved since {since}.",
} as const;

export const gap = {
  /** All of these are about the waves since the survey was last worded otherwise. */
  always: "In every wave the two saw the relationship much the same way.",
  never: {
    one: "In {wave} no clear difference between {first} and {second} was found.",
    other: "In none of {count} waves was a clear difference between {first} and {second} found.",
  },
  /** Follow `never`: in how many of those waves. */
  tooLittle: {
    one: "There was too little data to tell in one of them.",
    other: "There was too little data to tell in {count} of them.",
  },
  tooLittleEver: {
    one: "There was too little data to tell.",
    other: "There was too little data to tell in any of them.",
  },
  /** Of waves that show no gap, or know it only within bounds. */
  unjudged: {
    one: "Of one wave nothing can be said: the gap is not shown, or known only within bounds.",
    other: "Of {count} waves nothing can be said: the gap is not shown, or known only within bounds.",
  },
  alike: "In {wave} the two saw it much the same way. They had been clearly apart in {before}.",
  unknown:
    "For {wave} there is too little data to tell whether the two were apart. They had been clearly so in {before}.",
  apart: {
    one: "In {wave} the two were clearly apart: {name} scored {count}\u00a0point higher.",
    other: "In {wave} the two were clearly apart: {name} scored {count}\u00a0points higher.",
  },
  /** By how much is known only within bounds. */
  apartWithin: "In {wave} the two were clearly apart: {name} scored higher.",
  /** Follow one of the two. */
  before: "They had been before, in {before}.",
  notBefore: "Before that no clear difference had been found.",
  /** In a table; {points} */
  notShown: "Not shown",
  same: "Much the same",
  tooLittleShort: "Too little data to tell",
  withinBounds: "Known only within bounds",
  higherBy: "{name} higher by {points}",
  higher: "{name} clearly higher",
} as const;

export const responses = {
  /** {rate}, {waves} */
  low: "Fewer than {rate} of {name} answered in {waves}: treat those figures with caution.",
  /** {low} of {known} waves, too many to name. */
  lowOften:
    "Fewer than {rate} of {name} answered in {low} of {known} waves, last in {last}: treat those figures with caution.",
  /** {waves}: a list of `moved`. */
  shift:
    "The response rate of {name} moved much in {waves}; part of a change there may come from other people answering.",
  shiftOften:
    "The response rate of {name} moved much in {shifts} of {known} waves, last in {last}; part of a change there may come from other people answering.",
  moved: "{wave} (from {from} to {to})",
  steady: "In every wave shown, at least {rate} of each department answered.",
  /** In a table; {respondents}, {invited}, {rate} */
  answered: scores.response,
} as const;

/** {below}, {above}: quarters. */
export const drift = {
  none: "No slow movement shows: the moving average stayed within what chance alone would do.",
  below: "A lasting movement is likely: the moving average lay below the range of chance in {below}.",
  above: "A lasting movement is likely: the moving average lay above the range of chance in {above}.",
  both: "A lasting movement is likely: the moving average lay below the range of chance in {below}, and above it in {above}.",
  /** In a table. */
  within: "Within chance",
  belowShort: "Below the range of chance",
  aboveShort: "Above the range of chance",
} as const;
