import type { RunSheetStep } from "~/domain/intervention";

export const MEETING_MATERIALS: readonly string[] = [
  "The first page of this kit, one for each person",
  "The action sheet and two blank ones, pens, a clock that everybody sees",
  "A room in which the two departments can sit mixed",
];

/** The hour in which both departments hear the result and agree on the plan. */
export const RESULT_MEETING: readonly RunSheetStep[] = [
  {
    minutes: 5,
    what: "Welcome",
    how: "Both heads open together. The rule of the hour: we talk about how we work, not about who answered what. Nobody is asked about their own answers.",
  },
  {
    minutes: 10,
    what: "The result",
    how: "Hand out the result page. Five minutes of silent reading, then one question from each side about what the words mean.",
  },
  {
    minutes: 15,
    what: "The largest gap",
    how: "Take the topic with the largest gap. Each side says in two minutes what it sees day to day. The other side repeats it before it answers.",
  },
  {
    minutes: 15,
    what: "The plan",
    how: "Read the chosen interventions aloud. What speaks against each? Change it, keep it, or replace it by another one from the catalogue.",
  },
  {
    minutes: 10,
    what: "Owners and dates",
    how: "For each action one owner from each department, a first step and a date. Write it on the action sheet while everybody watches.",
  },
  {
    minutes: 5,
    what: "Close",
    how: "Both heads sign. Read the review date aloud. Everybody says one sentence: what will I do first?",
  },
];
