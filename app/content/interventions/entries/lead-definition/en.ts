import type { EntryWords } from "../../entry";

export const leadDefinition = {
  name: "Lead-definition workshop",
  purpose: "{first} and {second} write one definition of a lead that is ready for {first}, and sign it.",
  whyItWorks:
    "Much of the quarrel over lead quality is about words. Writing alone first brings out how far the pictures differ; testing the draft on real cases makes it usable; signatures and a review date make it binding without making it final.",
  prerequisites: [
    {
      text: "Ten real leads of the last quarter are at hand: four that became customers, four that did not, two that nobody called.",
    },
  ],
  whoFirst: "Head of {first}, three salespeople who work leads daily, one from sales operations",
  whoSecond: "Head of {second}, three who generate or qualify leads, one from analytics",
  runSheet: [
    {
      what: "Aim",
      how: "One page at the end: what is ready for {first}, what is not yet. Everything else goes on a parking sheet.",
    },
    {
      what: "Silent definitions",
      how: 'Everybody completes two sentences on the worksheet, alone: "A lead is ready for {first} when ..." and "It is not yet ready when ...". No talking.',
    },
    {
      what: "Read out",
      how: "Collect, shuffle and read all of them aloud without names. Put each criterion on one card. Same criterion, same card.",
    },
    {
      what: "Sort",
      how: "Sort the cards into must, helps, does not matter. Settle the clear ones by show of hands; leave the disputed ones in the middle.",
    },
    {
      what: "Test on ten real leads",
      how: "Four minutes a case, what became of it covered. By the musts: would {first} have got it? Then uncover. Each wrong answer changes one criterion. Somewhere else? Share the screen; one person holds the outcomes.",
    },
    {
      what: "Write",
      how: "Two people, one from each side, write at most seven lines: ready for {first}, stays with {second} (nurture), belongs to nobody. The others list open points.",
    },
    {
      what: "Objections",
      how: "Ask: who cannot live with this for one quarter? An objection needs a case. Change the line or note the point for the review.",
    },
    { what: "Sign", how: "Both heads sign. Enter the review date, not later than three months ahead." },
  ],
  roles: [
    {
      role: "Facilitator",
      does: "Guards the silence, reads the cards out neutrally, asks for a case when opinions clash.",
    },
    {
      role: "Two writers",
      does: "One from each department; write the definition in words a newcomer understands.",
    },
    { role: "Both heads", does: "Write their definition like everybody else, speak last, sign." },
  ],
  materials: [
    "Lead-definition sheet, one each, and one large copy to sign",
    "Ten anonymised lead records, printed",
    "Cards, pens, a wall",
  ],
  scriptHints: [
    '"Write what you do today, not what the handbook says."',
    '"Show us the case. Which of the ten leads proves it?"',
    '"We are not looking for the perfect definition. We need one that both use from Monday on."',
  ],
  risks: [
    "It turns into a talk about the number of leads: volume is for the next meeting.",
    "The definition is so strict that nothing passes: test it on the four customers won.",
    "Nobody uses it: the fields in the customer system must carry the same words within a week.",
  ],
  notWhen: [
    "A signed definition is younger than three months: review it with cases instead.",
    "Leads play no part in your business: use the steps for the word you quarrel over.",
  ],
  firstStep:
    "Let sales operations and analytics pick the ten leads, and send the date with the two sentences.",
  signOfSuccess: "In a month, both sides sort ten new leads separately and agree on at least eight.",
  followUp: {
    afterTwoWeeks: "Check that the customer system and the lead report use the new words.",
    afterSixWeeks: "Sort ten fresh leads on both sides; bring the disagreements to the review.",
  },
  ideas: ["Conversation about leads", "Define leads"],
} as const satisfies EntryWords;
