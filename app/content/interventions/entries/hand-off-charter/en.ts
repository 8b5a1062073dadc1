import type { EntryWords } from "../../entry";

export const handOffCharter = {
  name: "Hand-off charter",
  purpose: "Both departments agree what is handed over, when, in what state, and what comes back.",
  whyItWorks:
    "Work is lost where it changes hands. Some call the charter a service level agreement (SLA). A promise in both directions replaces pressure from one side, and the duty to answer back lets the giver learn what was of use.",
  prerequisites: [
    {
      text: "What is handed over, such as a sales-ready lead, has been defined together and signed.",
      unless: "A signed definition made in another way does as well.",
    },
  ],
  whoFirst: "Head of {first} and three who receive leads or give orders to {second}",
  whoSecond: "Head of {second} and three who hand over leads or deliver material",
  runSheet: [
    {
      what: "Draw the path",
      how: "Draw one line on the wall from first contact to repeat order. Together mark each point where work passes from one department to the other, in either direction.",
    },
    {
      what: "Choose two or three",
      how: "Each person has three dots for the points where most is lost. Go on with the two or three that got most.",
    },
    {
      what: "Promises both ways",
      how: "For each point both sides fill in the sheet: we hand over what, in what state, how fast; we take it up how fast; we answer back what, and when. Every promise of one side is met by one of the other.",
    },
    {
      what: "What if not",
      how: "For each promise: who notices, whom does that person call, what happens then? A call comes before any escalation.",
    },
    {
      what: "Make it countable",
      how: "Choose one number for each promise that exists already or can be counted by hand for a month. Set a starting value both believe they can keep.",
    },
    { what: "Sign", how: "Both heads sign; trial period of six weeks; date of the review." },
  ],
  roles: [
    { role: "Facilitator", does: "Keeps the promises balanced: one each way." },
    { role: "Counter", does: "One person per department who notes the numbers every Friday." },
  ],
  materials: ["Hand-off charter, one large copy", "The written lead definition", "Dots and pens"],
  scriptHints: [
    '"What must be there so that you can start without asking back?"',
    '"And what does the other side get for it?"',
    '"Promise what you can keep in your worst week."',
  ],
  risks: [
    "It is used as evidence against one side: look at both columns together, or at none.",
    "Too many promises: three hand-off points are enough for the first quarter.",
  ],
  notWhen: [
    "Nobody knows yet what a lead is: define it first.",
    "One side is short of people for the coming months and could keep no promise.",
  ],
  firstStep: "Ask both sides for the last three hand-overs that went wrong, as facts without names.",
  signOfSuccess: "After six weeks both sides keep at least four of five promises, counted by themselves.",
  followUp: {
    afterTwoWeeks: "Compare both counters' notes for ten minutes; correct a promise that cannot be kept.",
    afterSixWeeks: "Review: keep, tighten or drop each promise, and sign again.",
  },
  ideas: ["rules of engagement"],
} as const satisfies EntryWords;
