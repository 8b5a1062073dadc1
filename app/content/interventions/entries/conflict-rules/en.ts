import type { EntryWords } from "../../entry";

export const conflictRules = {
  name: "Rules for when we clash",
  purpose:
    "Both departments agree beforehand what happens when they clash: who calls whom, within how many hours, and who decides when the two do not get any further.",
  whyItWorks:
    'In a clash there is no time to invent fairness. Conflict lowers what teams achieve, be it about the matter or about persons; a plan of the form "if this happens, I do that" is carried out much more often than a good intention. Made on a quiet day, it belongs to both.',
  prerequisites: [{ text: "Both heads want to keep the rules themselves, also when they are in the right." }],
  whoFirst: "Head of {first} and three",
  whoSecond: "Head of {second} and three",
  runSheet: [
    {
      what: "Five clashes without names",
      how: "Collect on cards what has led to a clash in the last half-year, as a situation and without names: a deadline, a price, a text, a customer called twice. Choose the five that will come again.",
    },
    {
      what: "What we did, what we wish",
      how: "For each, in pairs from both sides: what usually happens within the first day? What would have helped within the first hour? Read out, nobody comments.",
    },
    {
      what: "If, then",
      how: "Write for each: if this happens, I call ... within ... hours, and not: write to everybody. The one who is called says first what it has understood.",
    },
    {
      what: "When two do not get further",
      how: "Who is asked next, within how many days, and who decides in the end? Both sides are heard, in the same room or call, before anything is decided.",
    },
    {
      what: "Three things we do not do",
      how: "Agree on three: no copy to superiors, no complaint in front of customers, no reproach after office hours, for example. Both heads say what they do when they see it.",
    },
    {
      what: "Sign and try",
      how: "Read the page aloud with one invented case. Sign it for three months; hang it where it can be seen.",
    },
  ],
  remote:
    "Write the cards on a shared board without names. For remote people a rule says by which way they are called, and that nobody settles a clash by chat; a second site has a person of its own to be called.",
  roles: [
    { role: "Facilitator", does: "From neither department; keeps names out and asks for the first hour." },
    { role: "Both heads", does: "Take part like everybody else, and sign last." },
  ],
  materials: ["Page of rules for a clash", "Cards, pens, a wall", "One invented case to try the rules with"],
  scriptHints: [
    '"What would have helped in the first hour?"',
    '"Say it as a rule: if this happens, I do that."',
    '"Whom would you call if it were in the middle of the night for the customer?"',
  ],
  risks: [
    "The meeting becomes the clash: situations, no names, and none that is still going on.",
    "Rules for everything: five situations, one page.",
    "The heads do not keep to it: then say so in front of both, and begin again with them.",
  ],
  notWhen: [
    "A clash between persons is burning now: settle that one first, with a third person.",
    "The quarrel is about what only somebody above can decide, such as two orders that exclude each other.",
  ],
  firstStep:
    "Ask two people from each side, alone, for one situation that led to a clash and will come again.",
  signOfSuccess:
    "In the next clash somebody calls within the agreed hours, and nobody above hears of it first.",
  followUp: {
    afterTwoWeeks: "Did anything happen to which the rules apply? What was done in the first hour?",
    afterSixWeeks: "Look at the page with both heads: which rule was used, which was not, what is missing?",
  },
  ideas: ["Rules agreed before the conflict"],
} as const satisfies EntryWords;
