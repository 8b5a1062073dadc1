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
  same: "{name} has not really changed since {since}.",
  unknown: "For {name} there is too little data to tell whether it moved since {since}.",
} as const;

export const gap = {
  /** All of these are about the waves since the survey was last worded otherwise. */
  never: "In no wave was a clear difference between {first} and {second} found.",
  /** Some waves cannot be judged. */
  neverJudged: "In no wave that can be judged was a clear difference between {first} and {second} found.",
  noLonger: "In {wave} the two were not clearly apart. They had been in {before}.",
  apart: {
    one: "In {wave} the two were clearly apart: {name} scored {count}\u00a0point higher.",
    other: "In {wave} the two were clearly apart: {name} scored {count}\u00a0points higher.",
  },
  /** By how much is known only within bounds. */
  apartWithin: "In {wave} the two were clearly apart: {name} scored higher.",
  /** Follow one of the two. */
  before: "They had been before, in {before}.",
  notBefore: "Before that they had not been.",
  /** In a table; {points} */
  notShown: "Not shown",
  none: "No clear gap",
  higherBy: "{name} higher by {points}",
  higher: "{name} higher",
} as const;

export const topics = {
  none: "Since {since} no single topic changed clearly.",
  noneComparable: "Since {since} no single topic changed clearly, of those that can be compared.",
  /** {number} in words. */
  allUp: "Since {since} all {number} topics went clearly up.",
  allDown: "Since {since} all {number} topics went clearly down.",
  /** {topics}: a list of the two below. */
  some: {
    one: "Since {since} one topic changed clearly: {topics}.",
    other: "Since {since} {count} topics changed clearly: {topics}.",
  },
  up: "{topic} (up)",
  down: "{topic} (down)",
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
  answered: "{respondents} of {invited}, {rate}",
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
