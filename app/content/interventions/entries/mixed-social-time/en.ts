import type { EntryWords } from "../../entry";

export const mixedSocialTime = {
  name: "Mixed social time and break activities",
  purpose:
    "People from both departments spend breaks and other relaxed time together, mixed on purpose and open to everybody.",
  whyItWorks:
    "Whoever has laughed or eaten together picks up the telephone sooner. Left alone, people sit with those they know; so the mixing is planned, and the rest is left alone.",
  prerequisites: [],
  whoFirst: "Whoever likes to come from {first}; one organiser",
  whoSecond: "Whoever likes to come from {second}; one organiser",
  runSheet: [
    {
      what: "Arrive and be mixed",
      how: "Everybody draws a card at the door; cards with the same word make a table of four, two from each department. Food and drinks are ready, without alcohol as well.",
    },
    {
      what: "Something to do",
      how: "Tables play one short game: a quiz about the company's odd customers, table football, guess whose first job. Losing must not matter.",
    },
    {
      what: "Time of their own",
      how: "No speeches, no programme, no slides. The organisers introduce people who stand alone.",
    },
    {
      what: "Next one",
      how: "Two volunteers, one from each side, take over the next date. Write it on the wall before people leave.",
    },
  ],
  roles: [
    {
      role: "Two organisers",
      does: "One from each department; choose the time, the game and the food; hand over to the next two.",
    },
  ],
  materials: [
    "Table cards, cut apart, one for each person",
    "One game for each table; the questions on the table cards will do",
    "Food and drinks, alcohol-free as well",
  ],
  scriptHints: [
    '"You have drawn the same word: this is your table for a quarter of an hour."',
    '"Work talk is allowed, problems have closing time."',
  ],
  risks: [
    "Evenings shut out parents and part-timers: alternate a lunch break, an afternoon and an evening.",
    "Alcohol shuts some people out: a beer together is one form of it, never the only one.",
    "People in the field never come: hold every third one after a sales meeting.",
  ],
  notWhen: [
    "It would take the place of a talk about an open conflict.",
    "It would be in people's free time, and nobody has asked them whether they want that.",
  ],
  firstStep:
    "Find two volunteers, one from each department, and let them choose a lunch break within three weeks.",
  signOfSuccess: "At the third date at least a third of each department comes without being asked twice.",
  followUp: {
    afterTwoWeeks: "Ask two people from each side what would make more colleagues come.",
    afterSixWeeks: "Change time or form if the same faces come; go on if they change.",
  },
  ideas: ["beer together", "Engagement activities"],
} as const satisfies EntryWords;
