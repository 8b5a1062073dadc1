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
    firstWave: "This is the first wave with a result, so there is nothing to compare it with yet.",
    otherInstrument:
      "In {since} the survey asked in other words. The two stand side by side and are not compared.",
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
