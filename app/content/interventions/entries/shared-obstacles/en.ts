import type { EntryWords } from "../../entry";

export const sharedObstacles = {
  name: "One obstacle less",
  purpose:
    "{first} and {second} find one obstacle that hinders both, and remove it together within six weeks.",
  whyItWorks:
    "A goal that neither side can reach alone brings groups together better than any appeal. Something that annoys both is the easiest goal of that kind: nobody has to give way, it can be reached in weeks, and both get the credit.",
  prerequisites: [],
  whoFirst: "Five from {first}, the head among them",
  whoSecond: "Five from {second}, the head among them",
  runSheet: [
    {
      what: "Frame",
      how: "Today is not about what the other side does. It is about what hinders both of you, wherever it comes from.",
    },
    {
      what: "Alone",
      how: "Each person writes three things that cost time or nerves in the work between the two departments, one a card. No names.",
    },
    {
      what: "Mixed groups of four",
      how: "Two from each side. Keep only what hinders both, and write beside it what it costs either side. Anything about one side only is put back in the pocket.",
    },
    {
      what: "Choose one",
      how: "Put the sheets up. Cross out what nobody here can change. Everybody has two dots; the obstacle with most dots from both colours is the one.",
    },
    {
      what: "Plan six weeks",
      how: "Write what is to be gone, the first three steps, an owner from each side, and how you will see that it is gone.",
    },
    {
      what: "Promise and credit",
      how: "Both owners say what they do by Friday. Agree now how both departments will hear of it when it is done, with both names.",
    },
  ],
  roles: [
    { role: "Facilitator", does: "Sends everything about one side only back, and keeps the choice to one." },
    { role: "Two owners", does: "One from each department; remove the obstacle and tell both departments." },
  ],
  materials: ["Shared obstacle sheets", "Cards, dots in two colours, pens"],
  scriptHints: [
    '"Does that hinder the others as well? If not, keep it for another day."',
    '"What could we remove without asking anybody?"',
    '"One. Not two. The second one is for the quarter after."',
  ],
  risks: [
    "The obstacle is a department in disguise: ask what it costs that department itself.",
    "It is too large: cut it until six weeks are enough.",
    "It is removed and nobody hears of it: the news with both names is half of the effect.",
  ],
  notWhen: ["People here may change nothing by themselves: ask above for one thing they may change first."],
  firstStep: "Invite five from each side and ask them to look out for a week for what hinders both.",
  signOfSuccess:
    "The obstacle is gone after six weeks, and people on both sides name both departments when asked who did it.",
  followUp: {
    afterTwoWeeks: "Ask both owners: which of the three steps is done? What needs a word from the heads?",
    afterSixWeeks: "Is it gone? Tell both departments, with both names, and choose the next one.",
  },
  ideas: ["Obstacles that both face"],
} as const satisfies EntryWords;
