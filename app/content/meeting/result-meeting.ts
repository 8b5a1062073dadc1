import type { RunSheetStep } from "~/domain/interventions/intervention";

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

/** The same hour when too few answered to show a result: no guessing at numbers, and small steps all the same. */
export const MEETING_WITHOUT_RESULT: readonly RunSheetStep[] = [
  {
    minutes: 5,
    what: "Welcome",
    how: "Both heads open together. The rule of the hour: nobody is asked whether or what they answered, and nobody guesses at it.",
  },
  {
    minutes: 10,
    what: "Why no result",
    how: "Read the reason on the result page aloud. What would make it easier to answer next time: time, place, trust in the promise? Note two points.",
  },
  {
    minutes: 20,
    what: "What works, what gets in the way",
    how: "Mixed groups of four write one thing that works between the departments and one that costs time, each with a case and without names. Read aloud, no debate.",
  },
  {
    minutes: 10,
    what: "A small step",
    how: "Read the suggested small steps aloud. Choose one that meets what was just said; the others wait for a result.",
  },
  {
    minutes: 10,
    what: "Owners and dates",
    how: "One owner from each department, a first step and a date. Write it on the action sheet while everybody watches.",
  },
  {
    minutes: 5,
    what: "Close",
    how: "Both heads sign, name the next survey and say what they will do so that more people can take part.",
  },
];
