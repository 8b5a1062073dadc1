import type { EntryWords } from "../../entry";

export const pipelineReview = {
  name: "Pipeline review with both at the table",
  purpose:
    "Once a month both departments look at the same list of open opportunities, and agree where {second} can help and what it should plan for.",
  whyItWorks:
    "{first} plans by its list of open opportunities and {second} by its campaigns, and each is surprised by the other's quarter. Seen together, the list shows where help comes in time and where the next weeks will be too full or too empty, and both talk about the same figures.",
  prerequisites: [
    { text: "Trust is at 40 points or more. Below that, a look at open deals is heard as an interrogation." },
    {
      text: "The head of {first} wants {second} at the table, and nothing said there is used to rate anybody.",
    },
  ],
  whoFirst: "Head of {first} and three or more who have open opportunities",
  whoSecond: "Head of {second} and two who plan campaigns and material",
  runSheet: [
    {
      what: "The same page",
      how: "One page, the same for all: how many opportunities at which step, how old, what is expected in the next three months. Two minutes of reading; then only questions about what a figure means.",
    },
    {
      what: "Full and empty",
      how: "Where will there be too much in the next six weeks, where too little? {second} says what is planned for that time; both mark what does not fit.",
    },
    {
      what: "Three that are stuck",
      how: "{first} brings three that do not move, without looking for whose fault it is. {second} and colleagues ask: what does the customer need to see, hear or try?",
    },
    {
      what: "What we do",
      how: "At most three things, each with a name from either side and a date. One of them is something that {second} stops or moves.",
    },
    { what: "Close", how: "What shall we look at next time that is not on the page? Who prepares it?" },
  ],
  remote:
    "Share the page on the screen and let everybody read it for two minutes in silence. Two sites take turns as host; each brings at least one that is stuck.",
  roles: [
    { role: "Host", does: "The two heads take turns; keeps to the page and to the end." },
    {
      role: "Whoever prepares",
      does: "Draws the page from the system the day before; the same columns every month.",
    },
  ],
  materials: ["Pipeline page", "Calendar of campaigns of the next three months", "What was agreed last time"],
  scriptHints: [
    '"What would this customer have to see in order to move?"',
    '"Which of our plans would only make the full weeks fuller?"',
    '"That is a question about a person. What is the question about the opportunity?"',
  ],
  risks: [
    "It becomes the weekly report with an audience: three that are stuck, no tour of the table.",
    "Figures are made to look nice: nothing on the page goes upwards from this meeting.",
    "{second} only listens: each time it names one thing that it will do otherwise.",
  ],
  notWhen: [
    "Somebody means to use it to rate single salespeople.",
    "Opportunities are so few that everybody knows them by heart.",
  ],
  firstStep: "Draw the page once for last month, and ask both heads which column they would not understand.",
  signOfSuccess:
    "After the second time both sides plan by the same page, and one campaign has been moved because of it.",
  followUp: {
    afterTwoWeeks: "Were the three things done? Which of the stuck ones moves again?",
    afterSixWeeks:
      "Ask both sides: what do you know now that you did not before? Strike out a column that nobody looks at.",
  },
  ideas: ["Marketing at the pipeline review"],
} as const satisfies EntryWords;
