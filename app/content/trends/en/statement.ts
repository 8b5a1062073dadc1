/**
 * The one sentence on top of the trends: {first} and {second} are the departments, {since} the quarter of the only wave
 * to compare with, {start} and {last} those of the first wave and of the last one.
 */
export const statement = {
  up: "The relationship between {first} and {second} stands clearly higher than in {since}.",
  down: "The relationship between {first} and {second} stands clearly lower than in {since}.",
  same: "The relationship between {first} and {second} has not really changed since {since}.",
  unknown:
    "There is too little data to tell whether the relationship between {first} and {second} has moved since {since}.",
  /** Since the first wave, then since the last one. */
  twice: {
    up: {
      up: "The relationship between {first} and {second} stands clearly higher than in both {start} and {last}.",
      down: "The relationship between {first} and {second} stands clearly higher than in {start}, but clearly lower than in {last}.",
      same: "The relationship between {first} and {second} stands clearly higher than in {start} and has not really changed since {last}.",
      unknown:
        "The relationship between {first} and {second} stands clearly higher than in {start}; for the time since {last} there is too little data to tell.",
    },
    down: {
      up: "The relationship between {first} and {second} stands clearly lower than in {start}, but clearly higher than in {last}.",
      down: "The relationship between {first} and {second} stands clearly lower than in both {start} and {last}.",
      same: "The relationship between {first} and {second} stands clearly lower than in {start} and has not really changed since {last}.",
      unknown:
        "The relationship between {first} and {second} stands clearly lower than in {start}; for the time since {last} there is too little data to tell.",
    },
    same: {
      up: "The relationship between {first} and {second} has not really changed since {start}, but stands clearly higher than in {last}.",
      down: "The relationship between {first} and {second} has not really changed since {start}, but stands clearly lower than in {last}.",
      same: "The relationship between {first} and {second} has not really changed, neither since {start} nor since {last}.",
      unknown:
        "The relationship between {first} and {second} has not really changed since {start}; for the time since {last} there is too little data to tell.",
    },
    unknown: {
      up: "The relationship between {first} and {second} stands clearly higher than in {last}; for the time since {start} there is too little data to tell.",
      down: "The relationship between {first} and {second} stands clearly lower than in {last}; for the time since {start} there is too little data to tell.",
      same: "The relationship between {first} and {second} has not really changed since {last}; for the time since {start} there is too little data to tell.",
      unknown:
        "There is too little data to tell whether the relationship between {first} and {second} has moved, since {start} or since {last}.",
    },
  },
  /** The wave before the newest went the other way. */
  turned: {
    up: "The relationship between {first} and {second} fell clearly in {last} and has risen clearly since.",
    down: "The relationship between {first} and {second} rose clearly in {last} and has fallen clearly since.",
  },
  bounded:
    "Whether the relationship between {first} and {second} has moved cannot be computed: its score is known only within bounds.",
  notYet: "How the relationship between {first} and {second} develops cannot be said yet.",
} as const;

/** What stands below it: {wave}, {now} and {gone} are quarters. */
export const header = {
  /** {first}, {last} */
  period: { one: "One wave, {first}", other: "{count} waves, {first} to {last}" },
  none: "No wave shows a result so far.",
  firstWave: "This is the first wave with a result; how it develops shows from the next one on.",
  newestShowNothing: {
    one: "{gone} shows no result: what follows is about {now}, the last wave that has one.",
    other: "{gone} show no result: what follows is about {now}, the last wave that has one.",
  },
  /** {wave}: the first one that asked so. */
  otherWords:
    "From {wave} on the survey asks in other words: the dotted upright line. What lies before and after it stands side by side, and no change is read across it.",
  /** {value}, {low}, {high}, {stage}: as tables have them. */
  score:
    "In {wave} the score is {value} on a scale from 20 to 100, most likely between {low} and {high}. Stage: {stage}.",
  scoreAtEnd: "In {wave} the score is {value} on a scale from 20 to 100. Stage: {stage}.",
  scoreWithin: "In {wave} the score lies somewhere in {value} on a scale from 20 to 100. Stage: {stage}.",
} as const;
