import type { EntryWords } from "../../entry";

export const headsWeeklyPlanning = {
  name: "Weekly planning of the two heads",
  purpose: "The heads of {first} and {second} plan the coming week together, 20 minutes, every week.",
  whyItWorks:
    "Departments copy how their heads deal with each other. Twenty minutes a week settle in time what would otherwise be settled in the corridor, by rumour, or not at all.",
  prerequisites: [],
  whoFirst: "Head of {first}",
  whoSecond: "Head of {second}",
  runSheet: [
    { what: "Last week's promises", how: "Each reads out what he or she promised. Done, or new date." },
    {
      what: "The week ahead",
      how: "Each names the two things from the own department that touch the other. Same view of priorities? If not, settle it now.",
    },
    {
      what: "One decision",
      how: "Take the oldest point on which people wait for both. Decide it, or say who will, and when.",
    },
    {
      what: "One message",
      how: "Write two sentences that both will tell their people in the same words today.",
    },
  ],
  roles: [
    { role: "Both heads", does: "Nobody stands in for them; if one is away, they speak by telephone." },
    { role: "Assistant or facilitator", does: "Sits in on the first two, then no longer." },
  ],
  materials: ["Weekly planning sheet", "Fixed slot in both calendars, early in the week"],
  scriptHints: [
    '"What will my people hear from yours this week?"',
    '"What are they waiting for that only the two of us can decide?"',
    '"Which two sentences do we both say?"',
  ],
  risks: [
    "It becomes a talk about cases of single people: the topic is the week, not a person.",
    "It is put off: two in a row left out means one of you asks for a new slot.",
  ],
  notWhen: ["Both departments have one head already.", "The two heads plan their weeks together already."],
  firstStep: "Both heads enter the same 20 minutes for the next eight weeks, Monday or Tuesday morning.",
  signOfSuccess:
    "Six of eight took place, and people in both departments can say this week's shared priority.",
  followUp: {
    afterTwoWeeks: "Ask one person from each department: what did your head say on Monday? Compare.",
    afterSixWeeks: "Count the decisions taken; drop a part of the agenda that yields nothing.",
  },
  ideas: ["Strategic management"],
} as const satisfies EntryWords;
