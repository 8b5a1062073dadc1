import type { EntryWords } from "../../entry";

export const expectationExchange = {
  name: "Expectation exchange",
  purpose: "Each side says what it needs and what it offers, and gets a clear answer: yes, no, or if.",
  whyItWorks:
    "Most disappointments come from expectations nobody has spoken. Negotiating behaviour instead of attitudes makes both sides give something, and a plain no is easier to live with than silence.",
  prerequisites: [{ text: "Those present may promise something for their department." }],
  whoFirst: "Head of {first} and four who work with {second} most",
  whoSecond: "Head of {second} and four who work with {first} most",
  runSheet: [
    {
      what: "Rule",
      how: 'We exchange behaviour, not opinions. A need says who does what by when. An answer is yes, no, or "if you ...".',
    },
    {
      what: "Each side for itself",
      how: "Departments work apart: at most five needs (more of, less of, keep as it is) and three offers. Put the needs in order.",
    },
    {
      what: "Read and understand",
      how: 'Exchange the sheets. Ask only "what would we see if we did that?". No answers yet.',
    },
    {
      what: "Answer",
      how: "Apart again: write yes, no, or if beside each need, and at a no one sentence why.",
    },
    {
      what: "Trade",
      how: 'Together, from the top need of each side in turn. Turn each "if" into a deal or a no. Stop at six deals.',
    },
    {
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
  followUp: {
    afterTwoWeeks: "Both owners of each deal say to each other: kept, partly, not yet.",
    afterSixWeeks: "Half an hour: close the deals that became habit, trade one new one.",
  },
  ideas: ["make each understand the other"],
} as const satisfies EntryWords;
