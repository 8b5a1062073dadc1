import type { EntryWords } from "../../entry";

export const contentAudit = {
  name: "What is used: material looked through together",
  purpose:
    "{first} and {second} look through everything that is made for customers, and decide what stays, what changes and what is thrown out.",
  whyItWorks:
    "What is made without those who use it lies unused, and those who need something make it themselves. Looking at every piece together, with the moment of the sale in which it is needed, shows both: what nobody missed, and what is missing.",
  prerequisites: [
    {
      text: "The head of {second} has said that pieces may be thrown out, and the head of {first} that home-made ones may be shown.",
    },
  ],
  whoFirst: "Four from {first} who use the material, at least one of them new",
  whoSecond: "Four from {second} who make it, the head among them",
  runSheet: [
    {
      what: "Frame",
      how: "Today pieces are judged, not people. Every piece is allowed to go, also the newest and the home-made ones. At the end there are three lists: stays, changes, goes.",
    },
    {
      what: "On the wall",
      how: "Hang one page of each piece along the steps of a sale: first contact, need, offer, objection, after the purchase. {first} adds what it made itself.",
    },
    {
      what: "Dots in silence",
      how: "{first}: a green dot on what was used in the last month, a red one on what a customer misunderstood. {second}: a blue dot on what took most work to make.",
    },
    {
      what: "Read the wall",
      how: "Where is blue without green? Where is a step without anything? Where is a home-made piece beside an official one, and what is better in it?",
    },
    {
      what: "Decide",
      how: "Piece by piece, two minutes: stays, changes, goes. Whoever wants to keep a piece without a green dot says for which customer it is.",
    },
    {
      what: "Three orders",
      how: "Choose the three changes or gaps that matter most. For each: who of {second} makes it, who of {first} tries it with two customers, by when.",
    },
  ],
  remote:
    "Put the pages on a shared board a day before and let people set their dots alone. A second site, or another language, gets a wall of its own and brings only its three orders.",
  roles: [
    { role: "Facilitator", does: "Keeps two minutes a piece and asks when it was last used." },
    {
      role: "Two keepers",
      does: "One from each side; remove what goes from every shelf and folder within a week.",
    },
  ],
  materials: [
    "Sheets for the material that is looked through",
    "One printed page of each piece, also of home-made ones",
    "Dots in green, red and blue, a long wall",
  ],
  scriptHints: [
    '"When did you last use this, and with whom?"',
    '"What did you show instead?"',
    '"If we threw it out today, who would notice?"',
  ],
  risks: [
    "Makers feel judged: begin with a piece of which both are proud.",
    "Nothing is thrown out: whatever has no green dot goes into a box for a quarter, and is gone if nobody asks.",
    "A list of wishes comes out: three orders, no more.",
  ],
  notWhen: [
    "A new brand or range comes within weeks: look through what follows it.",
    "The legal department or the group decides alone what may be used, and nobody may change it.",
  ],
  firstStep:
    "Ask four salespeople to send everything they showed to customers last month, home-made pieces too.",
  signOfSuccess:
    "A third of the pieces is gone, and the three ordered ones are used by people who did not ask for them.",
  followUp: {
    afterTwoWeeks:
      "Are the pieces that go gone from every folder? Have the three testers shown the new ones?",
    afterSixWeeks: "Ask four salespeople again what they showed last month. What of it did you not know?",
  },
  ideas: ["Content that Sales really uses"],
} as const satisfies EntryWords;
