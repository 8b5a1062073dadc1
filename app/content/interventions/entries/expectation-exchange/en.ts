import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { harrison1972, homburg2007, maltz2000 } from "../../sources";

export const expectationExchange: CatalogueIntervention = {
  id: "expectation-exchange",
  name: "Expectation exchange",
  purpose: "Each side says what it needs and what it offers, and gets a clear answer: yes, no, or if.",
  whyItWorks:
    "Most disappointments come from expectations nobody has spoken. Negotiating behaviour instead of attitudes makes both sides give something, and a plain no is easier to live with than silence.",
  dimensions: ["trust", "definitions"],
  gate: { earliest: "undefined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [{ kind: "agreed", text: "Those present may promise something for their department." }],
  effort: {
    minutesOfMeeting: 100,
    hoursInAll: 18,
    people: 10,
    least: { first: 5, second: 5 },
    whoFirst: "Head of Sales and four who work with Marketing most",
    whoSecond: "Head of Marketing and four who work with Sales most",
  },
  cost: "none",
  runSheet: [
    {
      minutes: 5,
      what: "Rule",
      how: 'We exchange behaviour, not opinions. A need says who does what by when. An answer is yes, no, or "if you ...".',
    },
    {
      minutes: 20,
      what: "Each side for itself",
      how: "Departments work apart: at most five needs (more of, less of, keep as it is) and three offers. Put the needs in order.",
    },
    {
      minutes: 15,
      what: "Read and understand",
      how: 'Exchange the sheets. Ask only "what would we see if we did that?". No answers yet.',
    },
    {
      minutes: 20,
      what: "Answer",
      how: "Apart again: write yes, no, or if beside each need, and at a no one sentence why.",
    },
    {
      minutes: 30,
      what: "Trade",
      how: 'Together, from the top need of each side in turn. Turn each "if" into a deal or a no. Stop at six deals.',
    },
    {
      minutes: 10,
      what: "Write the deals down",
      how: "For each deal: who does what by when, who gets what in return. One owner from each side. Read aloud, sign.",
    },
  ],
  roles: [
    { role: "Facilitator", does: "Turns complaints into needs, asks for the return, protects a no." },
    { role: "Spokesperson of each side", does: "Speaks in the trade; not the head." },
  ],
  materials: ["Expectation sheets, one for each department, and one for the deals", "Two rooms or corners"],
  scriptHints: [
    '"What would they do, next Tuesday, if they did it?"',
    '"A no is an answer. Thank you. On to the next."',
    '"What do you offer for it?"',
  ],
  risks: [
    'A list of complaints: send the side back with "more of, less of, keep".',
    'Promises for absent people: mark them "to be confirmed by" and a date.',
  ],
  notWhen: [
    "The outcome is already decided above.",
    "One side can offer nothing because it lacks people or money.",
  ],
  firstStep: "Send both heads the expectation sheet and ask for one need each, written as behaviour.",
  signOfSuccess: "After six weeks both sides call at least four of six deals kept.",
  movesItems: [
    { item: "trust-2", by: "next-wave" },
    { item: "definitions-2", by: "next-wave" },
    { item: "mirror-keeping-agreements-own", by: "second-wave" },
    { item: "mirror-keeping-agreements-other", by: "second-wave" },
  ],
  followUp: {
    afterTwoWeeks: "Both owners of each deal say to each other: kept, partly, not yet.",
    afterSixWeeks: "Half an hour: close the deals that became habit, trade one new one.",
  },
  sources: [harrison1972, homburg2007, maltz2000],
  worksheet: "expectation-exchange",
  ideas: ["make each understand the other"],
};
