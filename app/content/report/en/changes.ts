/** {since} is a quarter. */
export const changes = {
  sentence: {
    up: {
      one: "Up {count}\u00a0point since {since}: a clear change.",
      other: "Up {count}\u00a0points since {since}: a clear change.",
    },
    down: {
      one: "Down {count}\u00a0point since {since}: a clear change.",
      other: "Down {count}\u00a0points since {since}: a clear change.",
    },
    /** A score known only within bounds went into it: {count} is the least that these leave open. */
    upAtLeast: {
      one: "Rose by at least {count}\u00a0point since {since}: a clear change.",
      other: "Rose by at least {count}\u00a0points since {since}: a clear change.",
    },
    downAtLeast: {
      one: "Fell by at least {count}\u00a0point since {since}: a clear change.",
      other: "Fell by at least {count}\u00a0points since {since}: a clear change.",
    },
    none: "No real change since {since}.",
    unknown:
      "Too little data to tell whether it moved since {since}: the change lies somewhere between {low} and {high} points.",
    firstWave: "This is the first wave with a result, so there is nothing to compare it with yet.",
    otherInstrument:
      "In {since} the survey asked in other words. The two stand side by side and are not compared.",
    endBand:
      "Too little data to tell whether it moved since {since}: a score at the end of the scale is known only within bounds.",
    withheld: "Whether it moved since {since} cannot be said: one of the two results is not shown.",
  },
  /** For a table. */
  short: {
    up: "Clearly up",
    down: "Clearly down",
    none: "No real change",
    unknown: "Too little data to tell",
    firstWave: "First wave",
    otherInstrument: "Another version of the survey",
    withinBounds: "Known only within bounds",
    withheld: "Not shown",
    range: "{low} to {high}",
    atLeast: "at least {count}",
  },
  /** Not what a change must have to be clear: smaller ones may be, only less often. */
  detectable: {
    one: "With this many people, a change of the overall score by {count}\u00a0point is noticed in about four cases out of five, a smaller one less often.",
    other:
      "With this many people, a change of the overall score by {count}\u00a0points is noticed in about four cases out of five, a smaller one less often.",
  },
  /** {topics} are names as they go on inside a sentence, or a list of `up` and `down`; {number} is a number word. */
  topics: {
    allUp: "Since {since} all {number} topics went clearly up.",
    allDown: "Since {since} all {number} topics went clearly down.",
    clear: {
      one: "Since {since} one topic changed clearly: {topics}.",
      other: "Since {since} {count} topics changed clearly: {topics}.",
    },
    up: "{topic} (up)",
    down: "{topic} (down)",
    allSame: "None of the {number} topics has really changed since {since}.",
    same: "No real change since {since} on {topics}.",
    allUnknown:
      "There is too little data to tell whether any of the {number} topics has changed since {since}.",
    unknown: {
      one: "On one topic there is too little data to tell whether it changed since {since}.",
      other: "On {number} topics there is too little data to tell whether they changed since {since}.",
    },
    unavailable: {
      one: "Of one topic no change can be computed.",
      other: "Of {number} topics no change can be computed.",
    },
  },
} as const;
