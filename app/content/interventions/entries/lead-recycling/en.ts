import type { EntryWords } from "../../entry";

export const leadRecycling = {
  name: "Way back for leads that came too early",
  purpose:
    "{first} gives back leads that are not ripe with one of a few reasons, and {second} says what becomes of each.",
  whyItWorks:
    'Many leads that are handed over are never followed up, and nobody learns why. A short list of reasons turns "bad leads" into something one can count and mend, and a lead that only came too early is not lost: it goes back, is nurtured, and returns.',
  prerequisites: [
    {
      text: "What is handed over, such as a lead that is ready, has been defined together.",
      unless: "A definition that both heads have signed in another way does as well.",
    },
  ],
  whoFirst: "Three from {first} who receive leads",
  whoSecond: "Three from {second} who hand them over",
  runSheet: [
    {
      what: "Thirty leads without a customer",
      how: "Look at thirty leads of the last quarter that came to nothing, without the names of those who worked on them. Sort them in silence into heaps that look alike.",
    },
    {
      what: "Name the heaps",
      how: "At most six reasons, in words that both would use: too early, wrong company, wrong person, no answer after so many tries, bought elsewhere, data wrong. Each reason says how one recognises it.",
    },
    {
      what: "What happens then",
      how: 'For each reason: who gets it back, within how many days, what is done with it, and when it may return. "Too early" needs a date or a sign.',
    },
    {
      what: "Promise both ways",
      how: "{first}: no lead lies longer than agreed without a reason. {second}: each returned lead is answered within a week. Both write the number they can keep in a bad week.",
    },
    {
      what: "Weekly look",
      how: "Fix fifteen minutes a week: counts of the reasons, one case each, one thing to change. Name the two who prepare it, and where the reasons are entered.",
    },
  ],
  remote:
    "Sort on a shared board, thirty cards in six columns, cameras off while sorting. A second site takes its own fifteen leads, so that both sites are in the heaps.",
  roles: [
    { role: "Facilitator", does: "Keeps the list at six and asks how one would recognise each reason." },
    {
      role: "Keeper of the list",
      does: "One of {second}, one of {first}; count the reasons every week, without names of colleagues.",
    },
  ],
  materials: [
    'Sheet "Way back for leads"',
    "Thirty leads that came to nothing, printed without names of colleagues",
    "Six boxes or a board with six columns",
  ],
  scriptHints: [
    '"How would you recognise that after two minutes?"',
    '"Is it the wrong customer, or the right one at the wrong time?"',
    '"Which number could you keep in your worst week?"',
  ],
  risks: [
    "The reasons become a list of reproaches: count reasons, never persons.",
    '"Other" grows: whatever is there three times gets a name or goes into another heap.',
    "The way back becomes a drawer: each returned lead has a date on which somebody looks at it.",
  ],
  notWhen: [
    "Nobody has agreed yet on what a lead is: define it first.",
    "So few leads are handed over that both sides can talk about each of them.",
  ],
  firstStep:
    "Draw thirty leads of the last quarter that came to nothing, and take out the names of those who worked on them.",
  signOfSuccess:
    "After six weeks every lead that was given back has a reason, and the first of them have returned.",
  followUp: {
    afterTwoWeeks:
      "How many leads have no reason yet? Ask those who receive them what makes it hard to enter one.",
    afterSixWeeks:
      "Which reason comes most often? Change the one thing that would make it rarer, and say so to both sides.",
  },
  ideas: ["A way back for leads that came too early"],
} as const satisfies EntryWords;
