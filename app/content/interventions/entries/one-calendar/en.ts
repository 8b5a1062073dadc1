import type { EntryWords } from "../../entry";

export const oneCalendar = {
  name: "One calendar for campaigns and sales cycle",
  purpose:
    "Campaigns, sales pushes and customers' buying times stand in one calendar and are fitted to each other.",
  whyItWorks:
    "A campaign that brings interest when nobody can follow it up is wasted, and interest cools within days. Seeing both rhythms on one page shows clashes months ahead.",
  prerequisites: [],
  whoFirst: "Four from {first} who know targets, capacity and customers' budget times",
  whoSecond: "Four from {second} who plan campaigns, events and launches",
  runSheet: [
    {
      what: "Customers first",
      how: "Draw twelve months on the wall. In the first row: when do our customers plan, compare, decide, and when are they away? From memory and from last year's orders. Two sheets of A3 side by side, six months each; from two places, one shared board that both can write on.",
    },
    {
      what: "{first} row",
      how: "Quarter ends, price changes, fairs, holidays, the product each push is about, weeks in which no new lead can be followed up.",
    },
    {
      what: "{second} row",
      how: "Campaigns, mailings, events, launches, each with its product and the week in which answers are expected. The same product in both rows in the same weeks: green.",
    },
    {
      what: "Find the clashes",
      how: "Walk along the wall. Red dot: answers come when nobody has time, or {first} pushes without material. Green dot: fits. Move what can be moved, at once.",
    },
    {
      what: "Lead time",
      how: "Agree how many weeks ahead each side tells the other, and how many contacts a week {first} can take up. Write it on the calendar.",
    },
    {
      what: "Keep it",
      how: "One keeper from each side, one place, ten minutes in the joint meeting every month.",
    },
  ],
  roles: [
    { role: "Two keepers", does: "One from each department; enter changes the same day." },
    { role: "Facilitator", does: "Starts with the customers' row and comes back to it." },
  ],
  materials: [
    "Calendar sheet of twelve months, as large as possible, on the wall",
    "Last year's orders by month",
    "Dots in red and green",
  ],
  scriptHints: [
    '"When do your customers decide about next year\'s budget?"',
    '"Who takes up the answers in that week?"',
  ],
  risks: [
    "Two calendars live on: the old ones are closed, or linked.",
    "Planned in too much detail: weeks, not days; two quarters firm, the rest in pencil.",
  ],
  notWhen: [
    "Customers buy evenly over the year and campaigns run continuously: agree on the lead time only.",
  ],
  firstStep: "Print last year's orders by month and this year's campaign list, and book a wall.",
  signOfSuccess: "In the next quarter no campaign starts in a week that {first} had marked as closed.",
  followUp: {
    afterTwoWeeks: "Is the calendar up to date on both sides? Ask for one change that was entered.",
    afterSixWeeks: "Compare one campaign: were contacts taken up within the agreed time?",
  },
  ideas: ["Synchronize marketing campaigns and sales cycles"],
} as const satisfies EntryWords;
