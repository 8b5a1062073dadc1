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
    none: "No real change since {since}.",
    unknown:
      "Too little data to tell whether it moved since {since}: the change lies somewhere between {low} and {high} points.",
    /** A change that would be clear, had not the response rate moved. */
    responseMoved:
      "Too little data to tell whether it moved since {since}: the response rate changed by 15 percentage points or more, so the difference may come from other people answering.",
    firstWave: "This is the first wave with a result, so there is nothing to compare it with yet.",
    otherInstrument: "{since} used another version of the survey, so the two are not compared.",
    endBand: "A score at the end of the scale is known only within bounds, so no change is computed.",
    withheld: "Whether it moved since {since} cannot be said: one of the two results is not shown.",
  },
  /** For a table. */
  short: {
    up: "Clearly up",
    down: "Clearly down",
    none: "No real change",
    unknown: "Too little data to tell",
    firstWave: "First wave",
    withheld: "Not shown",
    range: "{low} to {high}",
  },
  detectable: {
    one: "With this many people, a change of the overall score becomes visible from about {count}\u00a0point on. Smaller ones may be real all the same.",
    other:
      "With this many people, a change of the overall score becomes visible from about {count}\u00a0points on. Smaller ones may be real all the same.",
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
  topics: {
    none: "No single topic changed clearly.",
    clear: {
      one: "One topic changed clearly: {topics}.",
      other: "{count} topics changed clearly: {topics}.",
    },
    up: "{topic} (up)",
    down: "{topic} (down)",
  },
} as const;
