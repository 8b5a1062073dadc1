import type { EntryWords } from "../../entry";

export const teamChallenge = {
  name: "Small team challenge",
  purpose:
    "Mixed teams of four work two weeks on a small, useful goal, with guard rails against bad rivalry.",
  whyItWorks:
    "A goal that neither side reaches alone does more against rivalry than any appeal. Mixed teams move the boundary: the contest is between teams, not between departments.",
  prerequisites: [
    { text: "Trust is at 45 points or more. Below that, a contest is read as an attack." },
    { text: "No money, no ranking of single people, and no part of anybody's appraisal." },
  ],
  whoFirst: "Six from {first}, two in each team",
  whoSecond: "Six from {second}, two in each team",
  runSheet: [
    {
      what: "Goal",
      how: "Present one useful goal for two weeks that can be moved a little every day by those present: three good answers to objections a day, one customer quotation a day, one page of the offer shortened a day. Customers are written to only if they have agreed to it.",
    },
    {
      what: "Teams",
      how: "Draw teams of two and two. Each finds a name and says which strength of each member it needs.",
    },
    {
      what: "Guard rails",
      how: "Read the rules: no extra hours, no customer is bothered twice, tricks are shared with all teams at once. Each team adds one. Everybody says yes.",
    },
    {
      what: "Plan",
      how: "Each team writes: today's mark, first step tomorrow, who with whom, when we meet for five minutes a day, on the spot or by video. A missed day is not caught up. Both departments must be needed for each step.",
    },
    {
      what: "End",
      how: "Fix the closing date: each team tells what worked, all celebrate the sum of all teams. The winners serve the cake.",
    },
  ],
  roles: [
    { role: "Referee", does: "Neutral; answers on the rules, adds up the total, publishes it weekly." },
    { role: "Both heads", does: "Do not play; thank everybody at the end." },
  ],
  materials: ["Challenge sheet for each team", "One visible total for all teams together", "Cake"],
  scriptHints: [
    '"You win as a team; the company wins the sum."',
    '"Where do you need somebody from the other department for that step?"',
  ],
  risks: [
    "Ambition spoils it: the referee stops the contest and only the sum counts.",
    "Some have no time: teams may shrink, nobody is called out.",
  ],
  notWhen: [
    "Either department is in its busiest weeks.",
    "Trust is so low that any contest is read as an attack.",
  ],
  firstStep: "Agree with both heads on one goal that takes two weeks and needs both sides.",
  signOfSuccess: "All teams finish, and at least two tricks were passed on to other teams.",
  followUp: {
    afterTwoWeeks: "Closing round: result, tricks, thanks. What shall become routine?",
    afterSixWeeks: "Check whether the routine is alive; not more than one challenge a quarter.",
  },
  ideas: ["Challenges"],
} as const satisfies EntryWords;
