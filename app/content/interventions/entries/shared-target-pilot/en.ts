import type { EntryWords } from "../../entry";

export const sharedTargetPilot = {
  name: "Shared target or bonus share, as a pilot",
  purpose: "Two teams share one target for two quarters, and part of the reward depends on it.",
  whyItWorks:
    "Rewards steer more than words. A shared part pays off where the work really is interdependent; where it is not, it makes people pay for what they cannot influence. Hence a pilot with a date on which it ends.",
  prerequisites: [
    {
      text: "Shared goals stand at 50 points or more: the two trust common numbers before money depends on them.",
    },
    { text: "A shared scoreboard has been running for a quarter." },
    { text: "HR, finance and, where there is one, the works council are at the table." },
  ],
  whoFirst: "Head of {first}, one team lead, one salesperson of the pilot team",
  whoSecond: "Head of {second}, one team lead, one marketer of the pilot team; HR and finance",
  runSheet: [
    {
      what: "Where are we interdependent?",
      how: "List five results. For each: how much does {first}, how much does {second} move it? Only results that both move by at least a third remain.",
    },
    {
      what: "One target",
      how: "Choose one number from the scoreboard. Target, floor, ceiling. Calculate last year with it: who would have got what?",
    },
    {
      what: "The share",
      how: "A small share, such as a tenth of the variable part. On top or instead? Decide how people who come and go are treated.",
    },
    {
      what: "How to cheat",
      how: "Mixed pairs look for ways to reach the number without doing the work. For each way found: a second number, a rule, or another target.",
    },
    {
      what: "Rules of the pilot",
      how: "Two teams, two quarters, end date, nobody worse off than before in the first quarter, one place for complaints, what will be evaluated by whom. Everything on the sheet.",
    },
  ],
  roles: [
    { role: "HR and finance", does: "Check law, contracts and data; calculate last year." },
    { role: "Members of the pilot teams", does: "Say what they can really influence." },
    { role: "Facilitator", does: "Insists on the calculation with last year's data." },
  ],
  materials: ["Pilot sheet", "Last year's figures by month", "The present rules of both departments"],
  scriptHints: [
    '"What could you have done last year to move this number?"',
    '"How would you reach it without helping a single customer?"',
    '"On what day does it end, and who decides what comes then?"',
  ],
  risks: [
    "Free riding: small teams, a visible number.",
    "Tricks: the second number keeps the first one honest.",
    "Disappointment when it ends: the date stands on the first page.",
  ],
  notWhen: [
    "The departments do not yet trust the same data.",
    "Your target is to stay where you are.",
    "Contracts or agreements forbid it within the year.",
  ],
  firstStep: "HR and finance calculate last year with two possible targets, for two teams.",
  signOfSuccess:
    "After a quarter members of both teams can say what they did for the number that they would not have done before.",
  followUp: {
    afterTwoWeeks: "Does everybody in both teams know target, share, rules and end date? Ask three.",
    afterSixWeeks:
      "First standing of the number. Has any trick been seen? Close it, without changing the target.",
  },
  ideas: ["shared goal and metrics"],
} as const satisfies EntryWords;
