import type { EntryWords } from "../../entry";

export const objectionLibrary = {
  name: "Library of objections",
  purpose:
    "{first} brings what customers say against buying, word for word, and both sides write answers that are true and that everybody may use.",
  whyItWorks:
    "Each salesperson meets the same objections and finds an answer alone; those who write for customers seldom hear them. In the customer's own words the objections teach both sides, price and barriers included, and an answer that was tried is worth more than a slogan.",
  prerequisites: [{ text: "Whoever decides on prices has said what may be promised and what may not." }],
  whoFirst: "Four from {first}, two of them experienced and two rather new",
  whoSecond: "Four from {second} who write and plan for customers",
  runSheet: [
    {
      what: "Word for word",
      how: "Everybody from {first} writes the last five objections as the customer said them, one a card. Those from {second} write the five they expect. No answers yet.",
    },
    {
      what: "Lay side by side",
      how: "Put the cards in heaps. Which heaps come from customers only, which from {second} only? Count: which three come most often, which one costs most orders?",
    },
    {
      what: "What is behind it",
      how: "For each of the four: what is the customer afraid of? Is it true? Whatever is true is not talked away: note who could change it.",
    },
    {
      what: "Answers in pairs",
      how: "One from each side takes one objection: an answer in three sentences, a proof that one can show, and what never to say. Ten minutes each, then change the partner.",
    },
    {
      what: "Try them",
      how: "One plays the customer in earnest, the author answers. The others mark the sentence they believed. What nobody believed is written again.",
    },
    {
      what: "Where it lives",
      how: "One page an objection, one place, two keepers. Date of the next hour, and who brings three new cards.",
    },
  ],
  remote:
    "Collect the cards on a shared board during the week, meet by video for the pairs and the trial. A second site or another language brings its own objections; only proofs are shared.",
  roles: [
    {
      role: "Facilitator",
      does: "Insists on the customer's words and stops answers that sound like an advertisement.",
    },
    {
      role: "Two keepers",
      does: "One from each side; keep the pages, with the date on which each answer was last tried.",
    },
  ],
  materials: [
    "Objection pages",
    "Cards in two colours",
    "What may be said about prices and competitors, on one page",
  ],
  scriptHints: [
    '"How exactly did the customer say that?"',
    '"What is true about it?"',
    '"Would you believe that answer if you paid for it?"',
  ],
  risks: [
    "Answers that promise too much: whoever answers for it reads the pages before they are used.",
    "Bad words about competitors: say what we do, not what they lack.",
    "The library grows dusty: a page that was not tried in two quarters goes.",
  ],
  notWhen: [
    "Customers' names would have to be on the pages: leave them out, or leave it.",
    "What may be offered is being decided again: collect the objections now, and write answers afterwards.",
  ],
  firstStep: "Ask each salesperson for the last objection that cost an order, in the words of the customer.",
  signOfSuccess:
    "People use answers that somebody from the other side has written, and bring new objections without being asked.",
  followUp: {
    afterTwoWeeks: "Which answer was tried, and what did the customer say then? Correct the page.",
    afterSixWeeks:
      "Which objection has become rarer, which is new? Tell those who decide on offers and prices.",
  },
  ideas: ["Objections and price barriers"],
} as const satisfies EntryWords;
