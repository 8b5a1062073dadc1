import type { EntryWords } from "../../entry";

export const peopleBeforeFunctions = {
  name: "People before functions",
  purpose:
    'A team-building session that takes the stereotypes about "the others" apart and shows the persons behind them.',
  whyItWorks:
    "Stereotypes live on what nobody says aloud. When both sides name their picture of themselves, of the others, and what they suspect the others think, they can be checked against real people. What groups believe the other side thinks of them is, in experiments, worse than what it really thinks.",
  prerequisites: [
    { text: "Trust is at 35 points or more. Below that, pictures of each other are taken as verdicts." },
    { text: "The facilitator belongs to neither department and has led such an exchange before." },
    { text: "Everybody knows what will happen and may stay away without giving a reason." },
  ],
  whoFirst: "Seven from {first}, the head among them",
  whoSecond: "Seven from {second}, the head among them",
  runSheet: [
    {
      what: "Line up",
      how: "People line up by things that have nothing to do with work: years in the company, early or late riser, how far south one has worked. Nothing about family, money or health; whoever would rather stand aside, or sit, keeps the count. Each line mixes the departments.",
    },
    {
      what: "Three lists",
      how: "The departments go to two rooms and list: how we see ourselves, how we see them, how we think they see us. Five points a list, words that may be read aloud.",
    },
    {
      what: "Read aloud",
      how: "Each side reads its lists; the other only listens. Then one minute of silence, and everybody notes one surprise.",
    },
    {
      what: "Surprises",
      how: "Mixed groups of four tell each other their surprise and one case in which the picture was wrong.",
    },
    {
      what: "Persons",
      how: "New mixed pairs with the worksheet: what I would like you to know about how I work; what helps me on a bad day; what I am good at that hardly anybody knows.",
    },
    {
      what: "One repair",
      how: "In the whole group: which single habit keeps the wrong picture alive? Agree on one thing each side will stop or start. Write it down with a date.",
    },
  ],
  roles: [
    {
      role: "Facilitator",
      does: "From outside both departments; checks the lists for insults before they are read.",
    },
    { role: "Both heads", does: "Take part in their own room, speak after the others." },
  ],
  materials: ["Two rooms", "Large sheets and pens", '"How I work" sheet, one each'],
  scriptHints: [
    '"Write it so that you could say it to a person you like."',
    '"We do not argue with a picture. We look at where it comes from."',
    '"Who has met somebody who does not fit this list?"',
  ],
  risks: [
    "A list hurts: read it beforehand, and ask for other words.",
    "The lists remain in people's heads and the persons do not: never leave out the second half.",
  ],
  notWhen: [
    "A person, not a picture, is at the heart of the conflict.",
    "Redundancies or a reorganisation have just been announced.",
  ],
  firstStep: "Find a facilitator from outside both departments and go through the run sheet with both heads.",
  signOfSuccess:
    "A month later people from both sides can name a case in which they asked first instead of assuming.",
  followUp: {
    afterTwoWeeks: "Ask both heads whether the agreed habit has stopped or started.",
    afterSixWeeks: "Ten minutes in the joint meeting: which picture has changed, and through what?",
  },
  ideas: ["Schedule team-building exercises"],
} as const satisfies EntryWords;
