import type { EntryWords } from "../../entry";

export const accountPlaybook = {
  name: "Joint account playbook",
  purpose:
    "{first} and {second} write one page for each of the ten most important accounts and work from it together.",
  whyItWorks:
    "For a handful of customers both departments can afford to plan by name. One page a customer makes joint work concrete, and each side sees at once what the other contributes.",
  prerequisites: [{ text: "Ten accounts carry enough business, or promise to, to be planned one by one." }],
  whoFirst: "The five salespeople who look after the ten accounts",
  whoSecond: "Five marketers; each goes with one salesperson and two accounts",
  runSheet: [
    {
      what: "Choose the ten",
      how: "Two lists are on the wall: by turnover and by promise. Settle on ten; each pair takes two.",
    },
    {
      what: "One page each",
      how: "The pair fills in the sheet for its first account: what they want to achieve, who decides, what they think of us, what nobody knows. Gaps stay visible. The page of the second account follows within the week.",
    },
    {
      what: "Moves",
      how: "For this account three moves in the next quarter: one that opens a door, one that proves something, one that brings people together. Each with an owner from both sides.",
    },
    {
      what: "Gallery",
      how: "Hang the pages up. Everybody walks round and leaves two notes: a contact I know there, something I could bring.",
    },
    {
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
    "The salespeople fear that {second} goes past them to the customer.",
  ],
  firstStep: "{first} operations prints both lists; both heads choose the five pairs.",
  signOfSuccess: "After a quarter at least seven of ten accounts have had two of their three moves.",
  followUp: {
    afterTwoWeeks: "Has each pair met? Which gap has been closed?",
    afterSixWeeks: "Go through the ten pages in an hour: moves made, moves due, pages to be replaced.",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;
