import type { TextTree } from "~/content/translated";

/** The meeting as the kit prints it, for whoever holds it without a projector. */
export const kit = {
  materials: [
    "The first page of this kit, one for each person",
    "The action sheet and two blank ones, pens, a clock that everybody sees",
    "A room in which the two departments can sit mixed",
  ],
  resultMeeting: {
    welcome: {
      what: "Welcome",
      how: "Both heads open together. The rule of the hour: we talk about how we work, not about who answered what. Nobody is asked about their own answers.",
    },
    result: {
      what: "The result",
      how: "Hand out the result page. Five minutes of silent reading, then one question from each side about what the words mean.",
    },
    gap: {
      what: "The largest gap",
      how: "Take the topic with the largest gap. Each side says in two minutes what it sees day to day. The other side repeats it before it answers.",
    },
    plan: {
      what: "The plan",
      how: "Read the chosen interventions aloud. What speaks against each? Change it, keep it, or replace it by another one from the catalogue.",
    },
    owners: {
      what: "Owners and dates",
      how: "For each action one owner from each department, a first step and a date. Write it on the action sheet while everybody watches.",
    },
    close: {
      what: "Close",
      how: "Both heads sign. Read the review date aloud. Everybody says one sentence: what will I do first?",
    },
  },
  withoutResult: {
    welcome: {
      what: "Welcome",
      how: "Both heads open together. The rule of the hour: nobody is asked whether or what they answered, and nobody guesses at it.",
    },
    reason: {
      what: "Why no result",
      how: "Read the reason on the result page aloud. What would make it easier to answer next time: time, place, trust in the promise? Note two points.",
    },
    work: {
      what: "What works, what gets in the way",
      how: "Mixed groups of four write one thing that works between the departments and one that costs time, each with a case and without names. Read aloud, no debate.",
    },
    step: {
      what: "A small step",
      how: "Read the suggested small steps aloud. Choose one that meets what was just said; the others wait for a result.",
    },
    owners: {
      what: "Owners and dates",
      how: "One owner from each department, a first step and a date. Write it on the action sheet while everybody watches.",
    },
    close: {
      what: "Close",
      how: "Both heads sign, name the next survey and say what they will do so that more people can take part.",
    },
  },
} as const satisfies TextTree;
