/** Differences between the departments. None found is not none there: the interval says how large it may be. */
export const gaps = {
  overall: {
    clear: {
      one: "{higher} rates the relationship {count}\u00a0point higher than {lower}.",
      other: "{higher} rates the relationship {count}\u00a0points higher than {lower}.",
    },
    clearBounded:
      "{higher} clearly rates the relationship higher than {lower}; by how much is known only within bounds.",
    bounded: "How far the departments are apart is known only within bounds.",
    none: {
      one: "Between the scores of {first} and {second} no clear difference was found. That does not say that they see it alike: they may be up to {count}\u00a0point apart.",
      other:
        "Between the scores of {first} and {second} no clear difference was found. That does not say that they see it alike: they may be up to {count}\u00a0points apart.",
    },
  },
  /** At the right end of a row of the topics' chart. */
  short: {
    clear: "{count} apart",
    clearBounded: "clearly apart",
    bounded: "within bounds",
    none: "no clear gap",
  },
  /** {topic} and {topics} are names as they go on inside a sentence, {number} is a number word. */
  topics: {
    furthest: {
      one: "The two are furthest apart on {topic}: {higher} sees it {count}\u00a0point higher.",
      other: "The two are furthest apart on {topic}: {higher} sees it {count}\u00a0points higher.",
    },
    largestFound: {
      one: "The largest clear difference found is on {topic}: {higher} sees it {count}\u00a0point higher.",
      other: "The largest clear difference found is on {topic}: {higher} sees it {count}\u00a0points higher.",
    },
    clearBounded:
      "The two are clearly apart on {topic}: {higher} sees it higher, by how much is known only within bounds.",
    alsoClear: "They also differ clearly on {topics}.",
    noneOnOthers: {
      one: "On the other topic that can be judged no clear difference was found.",
      other: "On the other {number} topics that can be judged no clear difference was found.",
    },
    noneAtAll: {
      one: "On the one topic that can be judged no clear difference was found.",
      other: "In none of the {number} topics was a clear difference between the departments found.",
    },
    noneJudged: {
      one: "On the one topic that can be judged no clear difference was found.",
      other:
        "In none of the {number} topics that can be judged was a clear difference between the departments found.",
    },
    unjudged: {
      one: "On one topic nothing can be said: it is not shown, or known only within bounds.",
      other: "On {number} topics nothing can be said: they are not shown, or known only within bounds.",
    },
  },
  weakest: {
    /** {topics} is a list of the two below. */
    named: "Most likely among the two weakest topics: {topics}.",
    about: "{topic} (about {percent})",
    above: "{topic} (more than {percent})",
    none: "No topic stands out as one of the two weakest.",
    noneShown: "Of the topics shown none stands out as one of the two weakest.",
  },
} as const;
