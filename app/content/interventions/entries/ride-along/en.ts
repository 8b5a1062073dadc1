import type { EntryWords } from "../../entry";

export const rideAlong = {
  name: "Ride-along",
  purpose:
    "Marketers go along on sales calls, observe with a sheet, and bring what they saw back to {second}.",
  whyItWorks:
    "A marketer who has heard a customer object writes differently. Being there replaces second-hand reports, and the salesperson learns what {second} can make of a detail. The sheet and the debrief turn an outing into knowledge.",
  prerequisites: [{ text: "The customer is asked beforehand and may say no." }],
  whoFirst: "Four salespeople who volunteer, each with one ordinary call, not a show visit",
  whoSecond: "Four marketers, those without customer contact first",
  runSheet: [
    {
      what: "Briefing of the pair",
      how: 'On the way, or ten minutes before a video call: who is the customer, what is the aim of the call, what should the guest look for? Agree how the guest is introduced ("a colleague who wants to learn from you").',
    },
    {
      what: "Way and call",
      how: "By car, by telephone or by video: the guest listens, with the microphone off and seen by the customer, and writes key words in the customer's own language. One question at the end, if the salesperson invites it. No promises, no presentation.",
    },
    {
      what: "Debrief at once",
      how: "Guest first: what surprised me, which words did the customer use, where did our material help or get in the way? Then the salesperson: what was typical, what was special about today?",
    },
    {
      what: "Write up",
      how: "The guest completes the sheet the same day: three observations, one quotation, one idea. Customer named only if allowed.",
    },
    {
      what: "All pairs together",
      how: "Within a week: each pair four minutes. Cluster the observations; take those that came up at least twice; decide on one change to material or message, with owner and date.",
    },
  ],
  roles: [
    { role: "Coordinator", does: "Pairs people, keeps the calendar, collects the sheets." },
    { role: "Guest", does: "Observes, writes, promises nothing." },
    { role: "Salesperson", does: "Chooses the call, asks the customer, leads the debrief." },
  ],
  materials: [
    "Observation sheet, one for each call",
    "One sentence for asking the customer",
    "Travel budget, or a video call with a place for the guest; 45 minutes then take the place of half a day",
  ],
  scriptHints: [
    'To the customer: "May a colleague from {second} come along? She wants to hear how you work; she will not sell."',
    'In the car: "Tell me first what you saw, then what you think about it."',
    'In the round: "Who else heard that? Twice is a pattern, once is a story."',
  ],
  risks: [
    "One vivid customer changes the whole strategy: act on what came up at least twice.",
    "It becomes a visit to show off: ask for an ordinary call.",
    "The guest is taken for a controller: no report about the salesperson, ever.",
  ],
  notWhen: [
    "The call is a delicate negotiation or a complaint.",
    "Observations would be used to judge salespeople.",
  ],
  firstStep: "Find four volunteers in {first} and enter four dates within the next five weeks.",
  signOfSuccess: "At least one piece of material has changed because of what several guests saw.",
  followUp: {
    afterTwoWeeks: "Have at least two calls taken place? Are their sheets in?",
    afterSixWeeks: "Show the salespeople what has changed through them; plan the next four pairs.",
  },
  ideas: ["go out on sales calls"],
} as const satisfies EntryWords;
