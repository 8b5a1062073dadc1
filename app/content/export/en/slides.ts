import type { TextTree } from "~/content/translated";

/** What the slides of a result say that its report does not: titles, and what the notes tell whoever speaks. */
export const slides = {
  departments: "Both departments, and topic by topic",
  statements: "The strongest and the weakest statements",
  next: "What next",
  noSets: "This result has no such lists: too few people answered, or it is from before they were made.",
  oftenest: "The three most often true, by the lower of the two shares",
  seldomest: "The three least often true, by the lower of the two shares",
  /** {statement}, {first}, {second}: the departments; {ofFirst}, {ofSecond}: their shares. A left-to-right mark keeps these in order behind a name that runs the other way. */
  shares: "{statement} ({first}\u200e {ofFirst}, {second}\u200e {ofSecond})",
  onlyOne: "Slides are made of one wave, not of all together.",
  notes: {
    answer:
      "Say the score and how sure it is in one breath. The bar is the range in which the score most likely lies: within it nothing is decided.",
    basis: "Those who did not answer may see it differently. Ask nobody whether they answered.",
    departments:
      "Thin bars are the ranges in which the scores most likely lie. Where the two reach into each other, the difference may be chance. Ask for examples before you explain.",
    mirror: "Read both views aloud. Neither is right or wrong: it is how it arrives on the other side.",
    statements:
      "Within a list no statement stands before another. Speak about work, not about who may have answered what.",
    next: "Agree on few actions, each with one name from either side and a date. Higher is not always better.",
  },
} as const satisfies TextTree;
