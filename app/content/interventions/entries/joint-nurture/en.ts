import type { EntryWords } from "../../entry";

export const jointNurture = {
  name: "Joint nurture of one segment",
  purpose:
    "{first} and {second} look after one group of customers who are not ready yet together, for one quarter and towards one number.",
  whyItWorks:
    "Those who are not ready yet belong to nobody: for {first} they are too early, for {second} they have been handed over. One small group with one number that neither reaches alone makes two plans into one, and what is sent and what is said support each other when they are timed together.",
  prerequisites: [{ text: "Everybody in the group has agreed to be written to or called." }],
  whoFirst: "Three from {first} who know the segment",
  whoSecond: "Three from {second} who reach it",
  runSheet: [
    {
      what: "Choose the group",
      how: "One segment with fifteen to forty companies that showed interest and did not buy. Both sides may strike out two. Write who belongs to it by name of company.",
    },
    {
      what: "Why not yet?",
      how: "Go through ten of them: what do we know, what are they waiting for? Sort into three: needs time, needs proof, needs another person in the house.",
    },
    {
      what: "One number",
      how: "Choose what both will look at: conversations that the customer asked for, for example. A number that neither side reaches alone, and a goal that can be reached in a quarter.",
    },
    {
      what: "Six touches",
      how: "Draw a line of twelve weeks. At most six touches for each company: what is sent, who calls, what a call needs beforehand. After each: what does the other side get to know?",
    },
    {
      what: "When it is time",
      how: "Write the two signs at which a company goes to {first} for good, and the two at which we leave it in peace. Who watches?",
    },
    {
      what: "Close",
      how: "Names beside every touch of the first four weeks. Twenty minutes every fortnight, both sides, the same list.",
    },
  ],
  remote:
    "One shared list takes the place of the wall, and the fortnightly twenty minutes are by video. With two sites choose a segment that both serve, with one lead at each.",
  roles: [
    {
      role: "Two leads",
      does: "One from each side; keep the one list and prepare the fortnightly twenty minutes.",
    },
    { role: "Facilitator", does: "Asks of each touch what the customer gains by it." },
  ],
  materials: [
    "Nurture sheet for the segment",
    "List of the companies with what is known, on one page",
    "A strip of paper with twelve weeks",
  ],
  scriptHints: [
    '"What would this customer thank us for?"',
    '"Who of us two notices first that it is time?"',
    '"That is a seventh touch. Which one goes?"',
  ],
  risks: [
    "Each side adds its usual mailings: this group gets nothing else during the quarter.",
    "The number is reached by pestering: a company that says no twice is left in peace.",
    "Success is claimed by one side: the number is reported with both names or not at all.",
  ],
  notWhen: [
    "There is no consent to write to or call those people: ask for it where the law allows, and begin with the others.",
    "Customers buy once and at once, so that there is nothing to look after.",
  ],
  firstStep:
    "Look for one segment with at least fifteen companies that showed interest in the last year and did not buy.",
  signOfSuccess:
    "After twelve weeks both sides name the same number, and at least three companies have asked for a conversation.",
  followUp: {
    afterTwoWeeks:
      "Did the touches of the first two weeks take place, and did each side hear what came of them?",
    afterSixWeeks: "Half time: which kind of touch brought an answer? Strike out the one that brought none.",
  },
  ideas: ["Nurture the most promising together"],
} as const satisfies EntryWords;
