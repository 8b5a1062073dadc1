import type { EntryWords } from "../../entry";

export const appreciationRitual = {
  name: "Appreciation ritual",
  purpose: "Once a month each side names what the other did well, with the case and its effect.",
  whyItWorks:
    "Being thanked for something definite makes people help again. Departments see each other's mistakes by themselves, but good work only if somebody points at it.",
  prerequisites: [],
  whoFirst: "Everybody from {first} in the joint meeting, at least five",
  whoSecond: "Everybody from {second} in the joint meeting, at least five",
  runSheet: [
    {
      what: "Write",
      how: "Everybody fills in one card for somebody from the other department: what you did, when, what it made possible. No card for the own side.",
    },
    {
      what: "Say it",
      how: 'Go round. Each reads the card to the person, or to the department, and hands it over; who would rather not read aloud hands it over without a word, or sends it. The answer is "thank you", nothing more.',
    },
    {
      what: "Keep it up",
      how: "Ask: what of this would we like to see more often? Note one thing in the action log. Cards may go on the wall if their owners agree.",
    },
  ],
  roles: [
    { role: "Chair of the joint meeting", does: "Starts with a card of their own, keeps it at 20 minutes." },
    { role: "Both heads", does: "Give a card every time; are thanked like anybody else." },
  ],
  materials: ["Appreciation cards, two each", "Pens"],
  scriptHints: [
    '"Which case, which day, what difference did it make?"',
    '"Think of the last time that something went smoothly. Who made sure of it?"',
  ],
  risks: [
    'It sounds hollow: only cases count, never qualities ("always so nice").',
    "The same people are thanked each time: ask about those who work in the background.",
    "It turns into a contest: no counting, no prize.",
  ],
  notWhen: ["Praise would cover up a complaint that has been waiting for an answer."],
  firstStep: "Put 20 minutes at the start of the next joint meeting, and bring two cards of your own.",
  signOfSuccess: "In the third month people hand over cards outside the meeting.",
  followUp: {
    afterTwoWeeks: "Ask three receivers how it was for them.",
    afterSixWeeks: "Keep the rhythm or halve it; never make it compulsory.",
  },
  ideas: ["Appreciation"],
} as const satisfies EntryWords;
