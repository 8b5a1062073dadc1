import { en as frame } from "~/content/frame/en";
import { scores } from "~/content/report/en/estimates";

/** A few words that stand upright in the chart, and a sentence for the list and the table. */
type Missing = { short: string; sentence: string };

/** What stands for a wave that shows nothing. */
export const missing = {
  noWave: { short: "No wave", sentence: "Nothing was asked in this quarter." } as const satisfies Missing,
  /** {threshold}; {departments}: one name, or both as a list. */
  tooFew: {
    short: "Too few answered",
    sentence: "Fewer than {threshold} people of {departments} answered, so neither department is shown.",
  } as const satisfies Missing,
  /** {name} is a department, {reason} a sentence that goes on. */
  withheld: { short: "Not shown", sentence: "{name}: {reason}" } as const satisfies Missing,
  /** {title}, {text}: why nothing was released, as the report says it. */
  ended: "{title}. {text}",
  /** Upright, by how the wave ended. */
  endedShort: {
    cancelled: "Cancelled",
    "closed-early": "Closed early",
    "key-lost": "Key lost",
    restored: "Backup restored",
    other: "No result",
  },
} as const;

/** Values of a wave in tables and charts. */
export const values = {
  notShown: "not shown",
  /** {stage}, {alone}: what the score would say without the majority's guard. */
  guarded: "{stage} (the score alone: {alone})",
  guardedUnchanged: "{stage} (with the waves before: {alone})",
  both: scores.both,
  /** {first}, {last}: three neighbouring quarters or more. */
  span: "{first}–{last}",
} as const;

/** One sentence that says what a line over all waves shows, for those who do not see it. */
export const summaries = {
  score: "Score of both departments together on a scale from 20 to 100",
  /** {first}, {second}, {name}: departments. */
  departments: "Scores on a scale from 20 to 100, {name}",
  gap: "Score of {first} less that of {second}, points",
  responses: "Response rates, {name}",
  drift: "Moving average of the score",
  /** {what} is one of the above or a name; the others are values with their waves. */
  line: "{what}: {from}, and {to}",
  lineLowest: "{what}: {from}, lowest at {lowest}, and {to}",
  lineHighest: "{what}: {from}, highest at {highest}, and {to}",
  lineBoth: "{what}: {from}, lowest at {lowest} and highest at {highest}, and {to}",
  single: "{what}: {to}",
  none: "{what}: no wave shows a number",
  /** {value}, {wave}, {low}, {high} */
  at: "{value} in {wave}",
  atLikely: "{value} in {wave}, likely between {low} and {high}",
  /** {line} is one of the lines, {waves} a list of quarters. */
  missing: "{line}; nothing is shown for {waves}",
  /** {lines}: all lines of a chart, with semicolons between. */
  sentence: "{lines}.",
} as const;

/** What is wrong with a note. */
export const noteProblems = {
  noDay: "Choose the day it happened.",
  otherDay: "Write the day like this: 2026-11-22.",
  future: "Choose a day that has come: a note says what happened.",
  longAgo: "Check the year: this is too long ago.",
  noText: "Say in a few words what happened.",
  tooLong: frame.forms.tooLong,
} as const;
