import type { EntryWords } from "../../entry";

export const headsBriefing = {
  name: "Briefing of both heads and a joint sponsor statement",
  purpose: "Both heads agree with their superior what conduct they expect, and tell everybody so together.",
  whyItWorks:
    "Where senior people support working together, there is less conflict between the departments. A statement by both, in the same words, takes away the excuse that one's own head sees it otherwise.",
  prerequisites: [{ text: "The executive above both takes part and brings no decision already made." }],
  whoFirst: "Head of {first}",
  whoSecond: "Head of {second}, with the executive above both and HR as facilitator",
  runSheet: [
    {
      what: "The released result",
      how: "Look at the report of the last survey together. Each says one thing that was expected and one that was not.",
    },
    {
      what: "Conduct we expect",
      how: 'Each writes three sentences, alone: "With us, people from the two departments ...". Read out, choose four. They must be things one can see.',
    },
    {
      what: "Conduct we do not let pass",
      how: "Name two, such as talking badly about the other side in front of customers. For each: what will the heads say or do when it happens, in both departments alike?",
    },
    {
      what: "Who decides what",
      how: "List the five decisions that cause most friction. For each: who proposes, who is heard, who decides. The executive settles what is left open.",
    },
    {
      what: "Sponsor statement",
      how: "Write at most eight sentences in the form of the sheet. Both read them aloud once.",
    },
    { what: "Date", how: "Fix the meeting in which both heads stand before both departments and read it." },
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
  followUp: {
    afterTwoWeeks: "Was the statement read out together? Is the list of decisions known?",
    afterSixWeeks: "The three meet for 20 minutes: where did we act on it, where did we let something pass?",
  },
  ideas: ["Brief division heads"],
} as const satisfies EntryWords;
