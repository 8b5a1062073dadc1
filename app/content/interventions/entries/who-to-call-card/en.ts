import type { EntryWords } from "../../entry";

export const whoToCallCard = {
  name: "Who-to-call card",
  purpose: "One card says whom to call for what in the other department, and how soon an answer comes.",
  whyItWorks:
    "People ask those they know, or nobody. A name for each matter shortens the way, and an agreed time for the answer spares both sides the reminders.",
  prerequisites: [],
  whoFirst: "Three from {first} who know what colleagues ask for",
  whoSecond: "Three from {second} who receive the requests",
  runSheet: [
    {
      what: "Collect matters",
      how: "Each person writes the last five things they needed from the other side, one a card. Group them; eight groups a side are enough.",
    },
    {
      what: "One name each",
      how: "For each matter: first person, stand-in, channel. If two names come up, that is the finding: let the heads decide.",
    },
    {
      what: "Time to answer",
      how: 'Agree for each matter how soon a first answer comes, even if it is "on Thursday". Mark the few that are urgent, and what urgent means.',
    },
    { what: "What not to call for", how: "Each side names two things that are better looked up, and where." },
    {
      what: "Put it out",
      how: "Who prints it, where does it hang, where is it pinned online? Who corrects it when somebody leaves? Review date.",
    },
  ],
  roles: [
    {
      role: "Two keepers",
      does: "One from each department; correct the card within a week after any change.",
    },
  ],
  materials: ["Who-to-call card", "Cards and pens"],
  scriptHints: [
    '"Whom did you really call last time?"',
    '"What is the quickest answer you can promise in a bad week?"',
  ],
  risks: [
    "Everything lands on one helpful person: name a stand-in for each matter.",
    "It ages: a card without a keeper is out of date in a quarter.",
  ],
  notWhen: ["A shared request channel works and is used by both."],
  firstStep: "Ask five people from each side for the last three things they needed from the other.",
  signOfSuccess: "Asked at random, four of five people know where the card is and used it this month.",
  followUp: {
    afterTwoWeeks: "Call three of the names with a real request. Did the answer come in time?",
    afterSixWeeks: "Keepers correct names and times; drop matters nobody asked about.",
  },
  ideas: ["disciplined communication"],
} as const satisfies EntryWords;
