import type { EntryWords } from "../../entry";

export const whatWorks = {
  name: "What works between us",
  purpose:
    "People from {first} and {second} tell each other when the work between them was at its best, and keep one habit on purpose.",
  whyItWorks:
    "What works is seldom talked about, and so it is lost when people leave. Stories of good work told across the line show what made it possible, and being asked for one's story by somebody from the other side is a form of contact that both enjoy.",
  prerequisites: [],
  whoFirst: "Five from {first}, long-serving and new",
  whoSecond: "Five from {second}, long-serving and new",
  runSheet: [
    { what: "Frame", how: "Nothing has to be mended today. You collect what you want to have more of." },
    {
      what: "Interviews in pairs",
      how: "One from each side. Seven minutes each way: tell me about a time at which the work between us was at its best. Ask, do not comment.",
    },
    {
      what: "Tell the other's story",
      how: "Each person tells the partner's story in one minute. The others note on cards what made it possible, one thing a card.",
    },
    {
      what: "More of it",
      how: "Group the cards. Which of these happens by luck? Choose one habit that you will keep on purpose, and say what it looks like on a Tuesday.",
    },
    {
      what: "Close",
      how: "Who reminds both sides in the next joint meeting? Thank the person whose story surprised you.",
    },
  ],
  roles: [
    {
      role: "Host",
      does: "Keeps to time, and turns every complaint into the question when it was different.",
    },
  ],
  materials: ["What-works sheets", "Cards, pens and a wall"],
  scriptHints: [
    '"When was it different?"',
    '"What did the other side do that made it possible?"',
    '"How would a new colleague notice that we have this habit?"',
  ],
  risks: [
    "It turns into praise in general: ask for the day, the place and what was said.",
    "A complaint waits in the room: hear it first, and hold this later.",
  ],
  notWhen: [
    "Something serious has just happened between the two, and people would feel not taken seriously.",
  ],
  firstStep: "Invite five from each side, and say that nothing is wrong.",
  signOfSuccess: "After a month somebody names the habit without being asked.",
  followUp: {
    afterTwoWeeks: "Has the habit happened? Who noticed?",
    afterSixWeeks: "Ask both sides for one new story, and decide whether the habit stays.",
  },
  ideas: ["Keep what works"],
} as const satisfies EntryWords;
