import type { EntryWords } from "../../entry";

export const liaison = {
  name: "Liaison from Marketing in the sales team",
  purpose:
    "One marketer works with the sales team for a quarter, in its meetings and on its calls, and links both.",
  whyItWorks:
    "A person trusted by both sides translates faster than any report. It works when the liaison knows both worlds, can decide small things, and is judged by what both get out of it.",
  prerequisites: [
    { text: "The person wants it, has at least two days a week for it, and keeps desk and manager." },
    {
      text: "HR and, where there is one, the works council have agreed: two days a week elsewhere can count as a transfer.",
    },
  ],
  whoFirst: "Head of {first}, one salesperson as partner of the liaison",
  whoSecond: "Head of {second}, the liaison, one colleague who takes over other work",
  runSheet: [
    {
      what: "What for",
      how: "Both heads say what should be different after a quarter. Three results at most, written on the sheet.",
    },
    {
      what: "Mandate",
      how: "What may the liaison decide alone, propose, or only pass on? Which sales meetings, how many calls a month, which customer data?",
    },
    {
      what: "Room for it",
      how: "Which work goes to whom in {second}? Cross it out in front of everybody; two days a week on top do not exist.",
    },
    {
      what: "Both ways",
      how: "What does the liaison bring to {first} every week, and what back to {second}? Ten minutes in each team's meeting are fixed.",
    },
    {
      what: "Judging",
      how: "Both heads will answer the same three points at the end. Dates at two, six and twelve weeks; what happens afterwards with the person.",
    },
  ],
  roles: [
    {
      role: "Liaison",
      does: "Sits with {first} two days a week, goes on calls, brings questions and answers both ways.",
    },
    { role: "Partner in {first}", does: "Introduces the liaison to people, customers and habits." },
  ],
  materials: ["Liaison mandate sheet", "A desk in the sales team"],
  scriptHints: [
    '"What may she promise without asking you?"',
    '"Which task does he put down for it? Name it."',
    '"What would make both of you say it was worth it?"',
  ],
  risks: [
    "The liaison becomes an assistant of {first}: the mandate says what is not part of it.",
    "The liaison becomes the only bridge: pass on contacts, not messages.",
    "At home out of sight: fixed minutes in the meeting of {second}, every week.",
  ],
  notWhen: ["Nobody who is respected by both wants it.", "{second} has fewer than four people."],
  firstStep: "Both heads name, each alone, two people they would trust with it, and compare.",
  signOfSuccess: "After six weeks both teams name something they got faster or better through the liaison.",
  followUp: {
    afterTwoWeeks: "Is the time really free? Has the mandate been needed?",
    afterSixWeeks: "Both heads judge the three points; adjust the mandate or end it with thanks.",
  },
  ideas: ["liaison"],
} as const satisfies EntryWords;
