import type { EntryWords } from "../../entry";

export const roleReclarification = {
  name: "Role clarification in an integrated team",
  purpose: "A team whose boundaries have blurred settles again who decides, who does and who is heard.",
  whyItWorks:
    "Integration has a price: where everybody is responsible, nobody may be. Walking through real decisions brings out where two think they decide, or none does, and settles it without building the walls again.",
  prerequisites: [],
  whoFirst: "Five with a sales task in the integrated team",
  whoSecond: "Five with a marketing task in the integrated team, and whoever leads both",
  runSheet: [
    {
      what: "Ten decisions",
      how: "Show ten real decisions of the last quarter, collected beforehand. The group strikes what is clear to all.",
    },
    {
      what: "Silent voting",
      how: "For each remaining decision everybody writes alone: who decided? Who should? One name each.",
    },
    {
      what: "Lay open",
      how: "Show the answers. Two names or none: that is a point to settle. Take the five widest apart.",
    },
    {
      what: "Settle",
      how: "For each of the five: one decides, who proposes, who is heard before, who is told after. Five minutes each; what stays open goes to the lead by Friday.",
    },
    {
      what: "Whose result?",
      how: "Go through the team's numbers: who answers for which, and how is individual work seen in a shared result?",
    },
    { what: "Put it up", how: "Photograph the chart, send it today, review in six months." },
  ],
  roles: [
    { role: "Facilitator", does: "Collects the ten decisions from people at all ranks beforehand." },
    { role: "Lead of both", does: "Votes with the others, speaks last, settles what is open by Friday." },
  ],
  materials: ["Role chart", "Ten decisions on cards"],
  scriptHints: ['"Who could have said no?"', '"One decides. Being heard is not deciding."'],
  risks: [
    "Everybody wants to be asked: at most three are heard for one decision.",
    "It becomes a job description: ten decisions, not all of them.",
  ],
  notWhen: ["A new structure will be announced within weeks."],
  firstStep: "Ask ten people for one decision of the last quarter that took too long or was taken twice.",
  signOfSuccess:
    "After six weeks the five decisions were taken by the person on the chart each time they came up.",
  followUp: {
    afterTwoWeeks: "Has the lead settled the open points? Is the chart where people look?",
    afterSixWeeks: "Ask for decisions that got stuck; correct the chart.",
  },
  ideas: ["the cost of integration: confusion over functions"],
} as const satisfies EntryWords;
