/** What a sheet says of itself at a glance. */
export const facts = {
  /** Main and side topic. */
  twoTopics: "{main}, {side}",
  everyStage: "at every stage",
  /** {stage} */
  atStage: "at {stage}",
  /** {earliest} */
  fromStage: "from {earliest} on",
  /** {earliest}, {latest} */
  stages: "from {earliest} to {latest}",
  /** {duration} as in the frame's texts. */
  takes: {
    one: "{duration} together, about one working hour in all for {people} people",
    other: "{duration} together, about {count} working hours in all for {people} people",
  },
  /** {hours} as in `hours`, of one date; {count} in one quarter. */
  takesInQuarter: {
    one: "{duration} a date with {people} people, about {hours}; one working hour in all in a quarter, preparation included",
    other:
      "{duration} a date with {people} people, about {hours}; {count} working hours in all in a quarter, preparation included",
  },
  hours: { one: "one working hour", other: "{count} working hours" },
  /** Added to either. */
  underTwoHours: "{takes}; under two hours for each in the quarter",
  who: "{first}. {second}.",
} as const;

/** What becomes part of an intervention that a company writes, in the language of whoever writes it. */
export const own = {
  /** {topic}, {points} as typed */
  scoreNeeded: "{topic} stands at {points} points or more.",
  unknownTopic: "The topic",
  doneBefore: '"{name}" has been in an earlier plan.',
  source: "Own practice",
  notPublished: "Not published",
  copy: "{name}, as we do it",
} as const;
