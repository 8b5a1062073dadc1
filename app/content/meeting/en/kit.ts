import type { TextTree } from "~/content/translated";

/** The meeting as the kit prints it, for whoever holds it without a projector. */
export const kit = {
  materials: [
    "The first page of this kit, one for each person",
    "The action sheet and two blank ones, pens, a clock that everybody sees",
    "A room in which the two departments can sit mixed",
  ],
  /** What is done in each part. */
  how: {
    welcome:
      "Both heads open together. The rule of the hour: we talk about how we work, not about who answered what. Nobody is asked about their own answers.",
    review:
      "Read out what is open from last time. For each: is it done, does it go on, or is it dropped, and why?",
    result:
      "Everybody guesses how the other side sees working together. Then reveal stage and score, and hand out the result page: two minutes of silent reading.",
    withheld: "Name the topics that may not be shown by department, and the reason. Nobody guesses at them.",
    mirror:
      "Each side guesses how it is seen. Reveal. Each side names one thing that it had not expected, and one that it will do.",
    topic:
      "Each side guesses how the other rates it. Reveal, and read the statements aloud. Each side says what it sees day to day; the other repeats it before it answers. Write down one repair.",
    work: "Mixed groups of four write one thing that works between the departments and one that costs time, each with a case and without names. Read aloud, no debate.",
    choose:
      "Read the plan’s actions and the repairs aloud. What speaks against each? Three at most stay, in all.",
    owners:
      "For each action one owner from each department, a first step and a date. Write it on the action sheet while everybody watches.",
    sign: "Both heads sign. Read the review date aloud.",
    vote: "Everybody shows with the fingers of one hand how useful the hour was, and says one sentence: what will I do first?",
  },
  /** The same where too few answered to show a result: no guessing at numbers, and small steps all the same. */
  howWithoutResult: {
    welcome:
      "Both heads open together. The rule of the hour: nobody is asked whether or what they answered, and nobody guesses at it.",
    withheld:
      "Read the reason on the result page aloud. What would make it easier to answer next time: time, place, trust in the promise? Note two points.",
    choose:
      "Read the suggested small steps aloud. Choose one that meets what was just said; the others wait for a result.",
    sign: "Both heads sign, name the next survey and say what they will do so that more people can take part.",
  },
} as const satisfies TextTree;
