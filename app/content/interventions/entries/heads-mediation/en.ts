import type { EntryWords } from "../../entry";

export const headsMediation = {
  name: "Talk between the two heads, with a third person",
  purpose:
    "Both heads clear with the help of a third person what stands between them, and agree how they will work with each other from now on.",
  whyItWorks:
    "Where two heads avoid each other, their departments learn to do the same, and every decision that needs both waits. A third person whom both accept slows the talk down, so that each is heard before anybody answers; wishes that are traded and written down hold better than good will.",
  prerequisites: [
    { text: "Both heads have agreed of their own accord, each in a talk alone with the third person." },
    {
      text: "The third person depends on neither of the two, has done this before, and reports to nobody what was said.",
    },
  ],
  whoFirst: "Head of {first}",
  whoSecond: "Head of {second}, with a third person from outside both departments",
  runSheet: [
    {
      what: "Frame",
      how: "The third person says what this is for: to be able to work together, not to become friends. What is said stays here; only what both sign leaves the room. Each may ask for a break.",
    },
    {
      what: "Each tells, the other one says it back",
      how: "Ten minutes each: what has happened, seen from my side, and what it has cost. The other one says it back until the first one says: yes, that is it. Nobody answers yet.",
    },
    {
      what: "What each contributed",
      how: "Each names one thing of its own that made it worse, and one thing of the other's that it would not want to lose. Write both down.",
    },
    {
      what: "What each needs",
      how: "Each asks for three things, as something that others could see. The other one answers yes, no, or if. What gets a yes or an if is written on the sheet with a date.",
    },
    {
      what: "What has waited",
      how: "List the decisions that have waited because the two did not talk. Take three now, or set the day on which they are taken.",
    },
    {
      what: "From now on",
      how: "Fix a weekly quarter of an hour, what to do when it goes wrong again, and the sentence that both departments will hear. Second talk in three weeks.",
    },
  ],
  remote:
    "By video if need be, with cameras on and the third person in the same room as neither of the two. The single talks matter more than the place.",
  roles: [
    {
      role: "Third person",
      does: "Talks to each alone before, guides through the steps, takes no side and decides nothing.",
    },
    {
      role: "Both heads",
      does: "Speak for themselves, not for their departments, and say back what they have heard.",
    },
    {
      role: "Executive above both",
      does: "Asks for the talk, gives the time, and does not ask what was said.",
    },
  ],
  materials: [
    "Agreement sheet for the two heads",
    "A room away from both departments, without telephones",
    "Two single talks of 45 minutes in the week before",
  ],
  scriptHints: [
    '"What did you just hear? Say it in your own words, without answering."',
    '"What would your people see next week if this had gone well?"',
    '"Is that a wish or a reproach? Let us turn it into a wish."',
  ],
  risks: [
    "Old stories take the whole time: what has happened ends after the second step, the rest is about what comes.",
    "One gives in and means it otherwise: the third person asks each alone afterwards whether the sheet holds.",
    "The departments hear of it as a scandal: both heads say the same sentence on the same day.",
  ],
  notWhen: [
    "One head is in charge of both departments by now.",
    "One of the two is accused of what rules or the law forbid: that is for HR or the works council first.",
    "One of the two would come only because of an order: stay with single talks until that has changed.",
  ],
  firstStep:
    "Ask each head alone whom both would accept as a third person, and ask that person for two single talks.",
  signOfSuccess:
    "Three decisions that had waited are taken within four weeks, and people say that the two talk to each other.",
  followUp: {
    afterTwoWeeks:
      "Ask each head alone: which point of the sheet holds, which does not? Take the latter to the second talk.",
    afterSixWeeks:
      "Does the weekly quarter of an hour take place? Ask both departments whether decisions still wait.",
  },
  ideas: ["Two heads who do not speak"],
} as const satisfies EntryWords;
