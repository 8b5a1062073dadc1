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
    /** A change that would be clear, had not the response rate moved. */
    responseMoved:
      "Too little data to tell whether it moved since {since}: the response rate changed by 15 percentage points or more, so the difference may come from other people answering.",
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
  /** Whether a change lasts: {since} is the first wave after it. */
  lasting: {
    up: {
      one: "The rise up to {since} has lasted: the waves from {since} on are together {count}\u00a0point above the two before.",
      other:
        "The rise up to {since} has lasted: the waves from {since} on are together {count}\u00a0points above the two before.",
    },
    down: {
      one: "The fall up to {since} has lasted: the waves from {since} on are together {count}\u00a0point below the two before.",
      other:
        "The fall up to {since} has lasted: the waves from {since} on are together {count}\u00a0points below the two before.",
    },
    awaited:
      "Whether the change lasts, the next wave can tell: one wave alone may have caught a good or a bad week.",
    unconfirmed:
      "Whether the clear change of {since} lasts cannot be told yet: this wave does not confirm it.",
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
