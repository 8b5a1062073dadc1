import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { grant2010, rouzies2005 } from "../../sources";

export const appreciationRitual: CatalogueIntervention = {
  id: "appreciation-ritual",
  name: "Appreciation ritual",
  purpose: "Once a month each side names what the other did well, with the case and its effect.",
  whyItWorks:
    "Being thanked for something definite makes people help again. Departments see each other's mistakes by themselves, but good work only if somebody points at it.",
  dimensions: ["trust"],
  gate: { earliest: "undefined", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [],
  effort: {
    minutesOfMeeting: 20,
    hoursInAll: 6,
    people: 10,
    least: { first: 5, second: 5 },
    whoFirst: "Everybody from Sales in the joint meeting, at least five",
    whoSecond: "Everybody from Marketing in the joint meeting, at least five",
  },
  cost: "none",
  runSheet: [
    {
      minutes: 5,
      what: "Write",
      how: "Everybody fills in one card for somebody from the other department: what you did, when, what it made possible. No card for the own side.",
    },
    {
      minutes: 10,
      what: "Say it",
      how: 'Go round. Each reads the card to the person, or to the department, and hands it over. The answer is "thank you", nothing more.',
    },
    {
      minutes: 5,
      what: "Keep it up",
      how: "Ask: what of this would we like to see more often? Note one thing in the action log. Cards may go on the wall if their owners agree.",
    },
  ],
  roles: [
    { role: "Chair of the joint meeting", does: "Starts with an own card, keeps it at 20 minutes." },
    { role: "Both heads", does: "Give a card every time; are thanked like anybody else." },
  ],
  materials: ["Appreciation cards, two each", "Pens"],
  scriptHints: [
    '"Which case, which day, what difference did it make?"',
    '"If you find nothing, say what you would like to be able to thank for next month."',
  ],
  risks: [
    'It sounds hollow: only cases count, never qualities ("always so nice").',
    "The same people are thanked each time: ask about those who work in the background.",
    "It turns into a contest: no counting, no prize.",
  ],
  notWhen: ["Praise would cover up a complaint that has been waiting for an answer."],
  firstStep: "Put 20 minutes at the start of the next joint meeting, and bring two cards of your own.",
  signOfSuccess: "In the third month people hand over cards outside the meeting.",
  movesItems: [
    { item: "trust-3", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
  ],
  followUp: {
    afterTwoWeeks: "Ask three receivers how it was for them.",
    afterSixWeeks: "Keep the rhythm or halve it; never make it compulsory.",
  },
  sources: [grant2010, rouzies2005],
  worksheet: "appreciation",
  ideas: ["Appreciation"],
};
