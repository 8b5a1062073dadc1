import type { EntryWords } from "../../entry";

export const revenueLeader = {
  name: "One revenue leader",
  purpose:
    "One executive becomes responsible for {first} and {second}, with a mandate, a plan and a review date.",
  whyItWorks:
    "Conflicts over goals, budget and priority that two heads must negotiate can be decided in one place. That helps only where the two already work together well and a common funnel is possible; a new box on the chart repairs no relationship.",
  prerequisites: [
    { text: "The board wants it and has asked both present heads." },
    { text: "A common funnel with shared numbers is running." },
    { text: "HR, law and, where there is one, the works council have been heard." },
  ],
  whoFirst: "Head of {first}, a representative of the sales leads",
  whoSecond: "Head of {second}, a representative of the marketing leads; the chief executive and HR",
  runSheet: [
    {
      what: "What it should solve",
      how: "List the five conflicts of the last year that nobody could decide. Would one leader have decided them better? If fewer than three remain, stop here.",
    },
    {
      what: "Alternatives",
      how: "For the same conflicts: what would a decision chart, a joint committee, or a segment team achieve, and at what price?",
    },
    {
      what: "Mandate",
      how: "What the leader answers for, decides, and does not decide. Budget, people, price, brand. What remains of both functions' own voice?",
    },
    { what: "Break", how: "Ten minutes. Nobody speaks of persons, also not in the corridor." },
    {
      what: "What the role asks for",
      how: "Describe what somebody must have done in both worlds, and by what it would show. No names: who it will be, and what becomes of the present heads, is told to them alone, by the chief executive with HR, before this meeting.",
    },
    {
      what: "The first hundred days",
      how: "Five steps: hear all teams, one plan, one set of numbers, decisions that people have been waiting for, roles clarified again. Date and sign for each.",
    },
    {
      what: "Review",
      how: "What would show after a year that it was right, and what that it was not? Who judges? Next step and date of announcement.",
    },
  ],
  roles: [
    {
      role: "Chief executive",
      does: "Owns the decision, speaks with both heads before anybody else hears of it.",
    },
    { role: "HR", does: "Prepares mandate, law, communication; records." },
    { role: "Facilitator", does: "From outside; insists on the alternatives." },
  ],
  materials: ["Mandate sheet", "List of undecided conflicts", "Report and trend of at least three waves"],
  scriptHints: [
    '"Which decision would have been different, and better?"',
    '"What can only two functions do that argue with each other?"',
    '"How shall we know in a year that we were wrong?"',
  ],
  risks: [
    "One function swallows the other: a voice for each in the leading team.",
    "Roles blur: plan the clarification of roles for the third month.",
    "The best leave: speak with them before the announcement.",
  ],
  notWhen: [
    "Both departments have one head already.",
    "Your target is not Integrated.",
    "The real reason is a quarrel between two persons.",
    "Sales cycles are short and the offer is standard.",
  ],
  firstStep: "The chief executive collects, alone with each head, the five conflicts nobody could decide.",
  signOfSuccess:
    "After two quarters the five conflicts are decided, and both functions' scores have not fallen.",
  followUp: {
    afterTwoWeeks: "Have all teams heard what changes for them and what does not?",
    afterSixWeeks: "Which of the five decisions has been taken? Where is the mandate unclear?",
  },
  ideas: ["integration"],
} as const satisfies EntryWords;
