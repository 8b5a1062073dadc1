import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { guenzi2007, kotler2006, malshe2009 } from "../../sources";

export const accountPlaybook: CatalogueIntervention = {
  id: "account-playbook",
  name: "Joint account playbook",
  purpose:
    "Sales and Marketing write one page for each of the ten most important accounts and work from it together.",
  whyItWorks:
    "For a handful of customers both departments can afford to plan by name. One page a customer makes joint work concrete, and each side sees at once what the other contributes.",
  dimensions: ["joint-work", "shared-goals"],
  gate: { earliest: "aligned", latest: "integrated" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [
    { kind: "agreed", text: "Ten accounts carry enough business, or promise to, to be planned one by one." },
  ],
  effort: {
    minutesOfMeeting: 110,
    hoursInAll: 30,
    people: 10,
    least: { first: 5, second: 5 },
    whoFirst: "The five salespeople who look after the ten accounts",
    whoSecond: "Five marketers; each goes with one salesperson and two accounts",
  },
  cost: "low",
  runSheet: [
    {
      minutes: 10,
      what: "Choose the ten",
      how: "Two lists are on the wall: by turnover and by promise. Settle on ten; each pair takes two.",
    },
    {
      minutes: 40,
      what: "One page each",
      how: "The pair fills in the sheet for its first account: what they want to achieve, who decides, what they think of us, what nobody knows. Gaps stay visible. The page of the second account follows within the week.",
    },
    {
      minutes: 30,
      what: "Moves",
      how: "For this account three moves in the next quarter: one that opens a door, one that proves something, one that brings people together. Each with an owner from both sides.",
    },
    {
      minutes: 20,
      what: "Gallery",
      how: "Hang the pages up. Everybody walks round and leaves two notes: a contact I know there, something I could bring.",
    },
    {
      minutes: 10,
      what: "Rhythm",
      how: "Pairs fix 20 minutes a fortnight. All meet once a quarter to change the list of ten.",
    },
  ],
  roles: [
    { role: "Pair", does: "One from each side; owns two pages and both results." },
    { role: "Keeper", does: "Holds the ten pages in one place; asks for what is out of date." },
  ],
  materials: [
    "Account page, one for each account",
    "Turnover and pipeline by account",
    "What is publicly known about the ten",
  ],
  scriptHints: [
    '"What do they want to achieve this year, in their words?"',
    '"What does nobody in this room know about them? Who finds out?"',
    '"Which move needs both of you?"',
  ],
  risks: [
    "Pages are filled in and filed: without the 20 minutes a fortnight do not begin.",
    "Personal remarks about customers: write only what they could read.",
  ],
  notWhen: [
    "Business is spread over very many small customers.",
    "The salespeople fear that Marketing goes past them to the customer.",
  ],
  firstStep: "Sales operations prints both lists; both heads choose the five pairs.",
  signOfSuccess: "After a quarter at least seven of ten accounts have had two of their three moves.",
  movesItems: [
    { item: "joint-work-1", by: "next-wave" },
    { item: "joint-work-2", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
  ],
  followUp: {
    afterTwoWeeks: "Has each pair met? Which gap has been closed?",
    afterSixWeeks: "Go through the ten pages in an hour: moves made, moves due, pages to be replaced.",
  },
  sources: [guenzi2007, kotler2006, malshe2009],
  worksheet: "account-page",
  ideas: ["joint assignments"],
};
