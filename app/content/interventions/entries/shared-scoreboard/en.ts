import type { EntryWords } from "../../entry";

export const sharedScoreboard = {
  name: "Shared scoreboard",
  purpose:
    "Three to five numbers with one meaning and one source, looked at by both departments every month.",
  whyItWorks:
    "As long as each side brings its own figures, meetings are about whose figures are right. Common numbers with a written meaning move the talk from opinions to evidence.",
  prerequisites: [{ text: "Somebody can get the numbers without a new system." }],
  whoFirst: "Head of {first}, two salespeople, two from sales operations",
  whoSecond: "Head of {second}, two marketers, two from analytics",
  runSheet: [
    {
      what: "Slogans on trial",
      how: 'Collect sentences such as "the leads are bad" or "{first} never calls back". For each: which number would show whether it is true?',
    },
    {
      what: "Candidates",
      how: "Draw the path from first contact to repeat order. Each side proposes at most four numbers along it. Together no more than eight.",
    },
    {
      what: "Choose",
      how: "Strike what only one side can move, what nobody can get, and what invites tricks. Vote down to three to five; at least one about quality, one about speed, one about the customer.",
    },
    {
      what: "One meaning",
      how: "For each number write the passport: name, what counts, what does not, source, who draws it, on which day. Test with last month's data on the spot.",
    },
    {
      what: "Dress rehearsal",
      how: "Hold the monthly talk with last month's numbers: what do we see, what could explain it, what do we try? Nobody defends anything.",
    },
    { what: "Keep it", how: "Place, day of the month, keeper. Own slides with other figures stay at home." },
  ],
  roles: [
    {
      role: "Keeper of the numbers",
      does: "Draws them on the fixed day, without comment; has a stand-in from the other side.",
    },
    { role: "Facilitator", does: "Asks of every number what a clever person would do to make it look good." },
  ],
  materials: [
    "Scoreboard passport, one for each number",
    "Last month's data",
    "One page or wall for the board",
  ],
  scriptHints: [
    '"How would we know?"',
    '"What would you do if you only wanted this number to look good?"',
    '"Same word, same number, same source: otherwise it is not on the board."',
  ],
  risks: [
    "A number becomes a weapon: it shows the path, never a person or a region.",
    "Too many: a sixth number only comes when another goes.",
    "The data are wrong: say how wrong, and use them for the direction.",
  ],
  notWhen: [
    "A new customer system goes live this quarter: wait for its data.",
    "The numbers have been agreed: hold the monthly talk instead.",
  ],
  firstStep: "Ask both sides for the report they use most, and lay the two side by side.",
  signOfSuccess:
    "At the third monthly talk nobody questions the figures, and one thing was tried because of them.",
  followUp: {
    afterTwoWeeks: "Draw all numbers once for real. Which passport was not clear enough?",
    afterSixWeeks: "Which number led to a decision? Replace one that did not.",
  },
  ideas: ["Use relevant data"],
} as const satisfies EntryWords;
