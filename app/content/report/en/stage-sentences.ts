/**
 * The one sentence on top of the report. It stays word for word the same while a stage stands: how sure this quarter is
 * of it, where it leans, and whether a number or bounds say so, is said below it.
 */
export const statement = {
  is: "The relationship between {first} and {second} is {stage}.",
  /** A stage that is likely, or was named before and has become less clear. */
  tentatively: "The relationship between {first} and {second} is {stage}, as far as one can tell.",
  either: "The relationship between {first} and {second} is {lower} or {upper}.",
  atLeast: "The relationship between {first} and {second} is at least {stage}.",
  atMost: "The relationship between {first} and {second} is at most {stage}.",
  /** Only of releases of the first method. */
  border: "The relationship between {first} and {second} is on the border of {lower} and {upper}.",
  between: "The relationship between {first} and {second} lies between {lower} and {upper}.",
  /** Why there is no stage. */
  unplaced: {
    tooFew: "Too few people answered to place {first} and {second} on the scale.",
    unanswered:
      "Too many statements were answered “Don’t know”, or not at all, to place {first} and {second} on the scale.",
    auditRefused:
      "Where {first} and {second} stand on the scale is not shown: it could give away single answers.",
    closedEarly: "Where {first} and {second} stand on the scale is not shown: the wave was closed early.",
    otherwise: "Where {first} and {second} stand on the scale is not shown.",
  },
} as const;

/** How sure the statement is, in words first. {chances} is a list of `chance`. */
export const certainty = {
  clear: "This is clear: {chances}.",
  /** Clear by this quarter, and not yet by the quarters together. */
  clearOnce: "This quarter it is clear: {chances}. Earlier ones left it less clear.",
  likely: "This is likely: {chances}.",
  either: "It may be either: {chances}.",
  still: "The reading stays as it was; this quarter alone would say it less clearly: {chances}.",
  leaning:
    "The reading stays as it was; this quarter leans to {leaning}, but not clearly enough to change it: {chances}.",
  /** {range} is one of `stageShort`. */
  held: "The reading stays as it was: this quarter the score is known only within bounds, and these say “{range}”.",
  /** {reading} is one of `stageShort`. */
  alone: "The score alone would say {reading}.",
  /** An unchanged stage rests on earlier waves too, so not the score alone would say it. */
  aloneWithEarlier: "With the waves before, the score would say {reading}.",
  guardUnknown:
    "{stage} is named only when more than half of the answers that entered the score are known to be “Often” or “Always”, and here this may not be shown.",
  guardNotMet:
    "{stage} is named only when more than half of the answers that entered the score are “Often” or “Always”, and here they are not.",
  bounded:
    "The score is known only within bounds: at the end of the scale an exact one could give away single answers.",
} as const;

/** Of a stage. */
export const chance = {
  about: "{stage} (probability about {percent})",
  above: "{stage} (probability more than {percent})",
} as const;

/** A few words for a table. */
export const stageShort = {
  clear: "{stage}, clear",
  likely: "{stage}, likely",
  orFurther: "{stage} or further",
  atMost: "At most {stage}",
  either: "{lower} or {upper}",
  range: "{lower} to {upper}",
  leaning: "{stage}, leaning to {leaning}",
  /** {range} is one of these, too. */
  held: "{stage} as before; bounds say “{range}”",
  withheld: "Not shown",
} as const;
