/** Differences between the departments: clear, none that is real, or too little data to tell. */
export const gaps = {
  overall: {
    clear: {
      one: "{higher} rates the relationship {count}\u00a0point higher than {lower}.",
      other: "{higher} rates the relationship {count}\u00a0points higher than {lower}.",
    },
    clearBounded:
      "{higher} clearly rates the relationship higher than {lower}; by how much is known only within bounds.",
    alike: {
      one: "{first} and {second} see the relationship much the same way: they are at most {count}\u00a0point apart.",
      other:
        "{first} and {second} see the relationship much the same way: they are at most {count}\u00a0points apart.",
    },
    unknown: {
      one: "There is too little data to tell whether {first} and {second} see the relationship differently: they may be up to {count}\u00a0point apart.",
      other:
        "There is too little data to tell whether {first} and {second} see the relationship differently: they may be up to {count}\u00a0points apart.",
    },
    bounded:
      "There is too little data to tell whether {first} and {second} see the relationship differently: how far they are apart is known only within bounds.",
  },
  /** Inside one department, from 20 answers on. */
  divided: {
    found: "Opinions inside {department} are far more divided than usual.",
    meaning:
      "People there experience the relationship in clearly different ways, so its average describes few of them. The intervals are wider for that, and the advice still holds. Before you agree on an action, hear in {department} what it looks like from each side; nobody needs to say which side is theirs.",
  },
  /** At the right end of a row of the topics' chart. */
  short: {
    clear: "{count} apart",
    clearBounded: "clearly apart",
    alike: "much the same",
    unknown: "too little data",
    bounded: "within bounds",
  },
  /** {topic} and {topics} are names as they go on inside a sentence, {number} is a number word. */
  topics: {
    largest: {
      one: "The largest clear difference is on {topic}: {higher} sees it {count}\u00a0point higher.",
      other: "The largest clear difference is on {topic}: {higher} sees it {count}\u00a0points higher.",
    },
    clearBounded:
      "The two are clearly apart on {topic}: {higher} sees it higher, by how much is known only within bounds.",
    alsoClear: "They also differ clearly on {topics}.",
    alikeOnAll: "On all {number} topics the two see it much the same way.",
    alike: "They see {topics} much the same way.",
    unknownOnAll: "There is too little data to tell whether the two differ on any of the {number} topics.",
    unknown: {
      one: "On one topic there is too little data to tell whether they differ.",
      other: "On {number} topics there is too little data to tell whether they differ.",
    },
    unjudged: {
      one: "On one topic nothing can be said: it is not shown, or known only within bounds.",
      other: "On {number} topics nothing can be said: they are not shown, or known only within bounds.",
    },
  },
  weakest: {
    /** {topics} is a list of `about` and `above`. */
    clear: "Clearly among the two weakest topics: {topics}.",
    likely: "More likely than not among the two weakest topics: {topics}.",
    /** Follows `clear`. */
    alsoLikely: "More likely than not also: {topics}.",
    about: "{topic} (probability about {percent})",
    above: "{topic} (probability more than {percent})",
    alike:
      "No topic stands out as one of the two weakest: any two of them are less than 5\u00a0points apart.",
    unknown: "No topic stands out as one of the two weakest: there is too little data to tell.",
    unknownOfShown:
      "Of the topics shown none stands out as one of the two weakest: there is too little data to tell.",
  },
} as const;
