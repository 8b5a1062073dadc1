import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { dawes2005, leMeunier2007, rogers2006 } from "../../sources";

export const headsBriefing: CatalogueIntervention = {
  id: "heads-briefing",
  name: "Briefing of both heads and a joint sponsor statement",
  purpose: "Both heads agree with their superior what conduct they expect, and tell everybody so together.",
  whyItWorks:
    "Where senior people support working together, there is less conflict between the departments. A statement by both, in the same words, takes away the excuse that one's own head sees it otherwise.",
  dimensions: ["leadership", "trust"],
  gate: { earliest: "undefined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [
    { kind: "agreed", text: "The executive above both takes part and brings no decision already made." },
  ],
  notAfter: [{ interventionId: "revenue-leader", text: "Both departments have one head already." }],
  effort: {
    minutesOfMeeting: 75,
    hoursInAll: 6,
    people: 4,
    least: { first: 1, second: 1 },
    whoFirst: "Head of Sales",
    whoSecond: "Head of Marketing, with the executive above both and HR as facilitator",
  },
  cost: "none",
  runSheet: [
    {
      minutes: 10,
      what: "The released result",
      how: "Look at the report of the last survey together. Each says one thing that was expected and one that was not.",
    },
    {
      minutes: 15,
      what: "Conduct we expect",
      how: 'Each writes three sentences, alone: "With us, people from the two departments ...". Read out, choose four. They must be things one can see.',
    },
    {
      minutes: 15,
      what: "Conduct we do not let pass",
      how: "Name two, such as talking badly about the other side in front of customers. For each: what will the heads say or do when it happens, in both departments alike?",
    },
    {
      minutes: 15,
      what: "Who decides what",
      how: "List the five decisions that cause most friction. For each: who proposes, who is heard, who decides. The executive settles what is left open.",
    },
    {
      minutes: 15,
      what: "Sponsor statement",
      how: "Write at most eight sentences in the form of the sheet. Both read them aloud once.",
    },
    {
      minutes: 5,
      what: "Date",
      how: "Fix the meeting in which both heads stand before both departments and read it.",
    },
  ],
  roles: [
    { role: "Executive above both", does: "Says why it matters to the business, settles open decisions." },
    {
      role: "HR or facilitator",
      does: "Leads through the agenda, writes, keeps the balance between the two.",
    },
  ],
  materials: [
    "The released report",
    "Sponsor statement sheet",
    "List of recent disputes over who decides, without names",
  ],
  scriptHints: [
    '"What would people see you two do differently next week?"',
    '"Would you say the same to your best performer?"',
    '"Which of these decisions do your people wait for?"',
  ],
  risks: [
    "Fine words without consequence: agree on the first occasion on which you will show it.",
    "One head feels accused: the report is about a relationship, not about a person.",
  ],
  notWhen: [
    "Both departments have one head already.",
    "One of the posts is vacant or about to change.",
    "The two heads do not speak to each other: mediate first.",
  ],
  firstStep: "HR asks the executive above both for 75 minutes and sends the three of them the report.",
  signOfSuccess: "Within two weeks both departments have heard the statement from both heads together.",
  movesItems: [
    { item: "leadership-1", by: "next-wave" },
    { item: "leadership-2", by: "next-wave" },
    { item: "trust-1", by: "second-wave" },
  ],
  followUp: {
    afterTwoWeeks: "Was the statement read out together? Is the list of decisions known?",
    afterSixWeeks: "The three meet for 20 minutes: where did we act on it, where did we let something pass?",
  },
  sources: [dawes2005, leMeunier2007, rogers2006],
  worksheet: "sponsor-statement",
  ideas: ["Brief division heads"],
};
