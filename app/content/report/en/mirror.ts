/**
 * The mirror items ask whether a department tells the other what it needs to know, and whether it keeps what was
 * agreed. {seen} is the department, {seer} the other one; {self} and {other} say how often.
 */
export const mirror = {
  /** The answers as they go on inside a sentence, never to always. */
  often: ["never", "rarely", "sometimes", "often", "always"],
  atMost: "at most {often}",
  atLeast: "at least {often}",
  withheld: "How {seen} is seen from both sides is not shown.",
  wideBounds: "How often {seen} informs in good time and keeps agreements is known only within wide bounds.",
  onlyOther: "{seer} experiences that {seen} {other} informs in good time and keeps agreements.",
  onlySelf: "{seen} says it {self} informs in good time and keeps agreements.",
  both: "{seen} says it {self} informs in good time and keeps agreements; {seer} experiences it {other}.",
  clearlyBetter: "{seen} sees itself clearly better than it is seen.",
  clearlyWorse: "{seen} sees itself clearly worse than it is seen.",
  better: {
    one: "{seen} sees itself {count} point better than it is seen.",
    other: "{seen} sees itself {count} points better than it is seen.",
  },
  worse: {
    one: "{seen} sees itself {count} point worse than it is seen.",
    other: "{seen} sees itself {count} points worse than it is seen.",
  },
  alike: "Both views are much the same.",
  unknown: "There is too little data to tell whether the two views differ.",
} as const;
