import type { EntryWords } from "../../entry";

export const facilitatedIntroduction = {
  name: "Facilitated introduction",
  purpose:
    "Both departments get to know the other side's goals, values and working day, and what they share.",
  whyItWorks:
    "People who meet as equals, with a common task and the backing of their heads, think better of each other's group afterwards. Knowing what the others are measured by makes many of their decisions look reasonable.",
  prerequisites: [{ text: "Both heads attend from the first to the last minute and speak equally long." }],
  whoFirst: "Six from {first}, the head among them; field and inside sales both present",
  whoSecond: "Six from {second}, the head among them; one person from each team",
  runSheet: [
    {
      what: "Welcome",
      how: "Each head says in two sentences why they want this meeting. You state the aim: know each other better, decide nothing.",
    },
    {
      what: "Pairs across departments",
      how: "Seat people in mixed pairs. Each interviews the other for eight minutes with the worksheet: a good day, a bad day, what I am measured by. Call the change of roles after eight minutes; leave four for notes.",
    },
    {
      what: "Introduce your partner",
      how: 'Each person introduces the partner to the room in one minute, in the first person ("I am Ana, and I ..."). No comments from the room.',
    },
    {
      what: "Goals and values of each side",
      how: "Each department alone writes three goals and three things it takes pride in on cards, one a card (8 minutes). Then pin them side by side; the other side may ask for meaning only, not for reasons.",
    },
    {
      what: "What we share",
      how: "Everybody walks to the wall and marks cards that could hang on either side. Move those into a middle column and read it aloud.",
    },
    {
      what: "One thing I will do",
      how: "Each person writes one contact from the other side and one reason to call them in the next two weeks. Pairs exchange numbers.",
    },
  ],
  roles: [
    { role: "Facilitator", does: "Keeps time, asks the quiet ones, stops any discussion of past cases." },
    { role: "Both heads", does: "Open the meeting, then take part like everybody else." },
    { role: "Host", does: "Books a room with movable chairs and a free wall." },
  ],
  materials: [
    "Introduction sheet, one each",
    "Cards in two colours, thick pens, pins or tape",
    "Seating list with mixed pairs who rarely meet",
  ],
  scriptHints: [
    '"Today we find out who the others are. Cases and complaints have their own meeting."',
    '"Ask until you could do your partner\'s job for an hour."',
    '"Which of these cards could hang on your side too?"',
  ],
  risks: [
    "It slides into an old complaint: note it on a separate sheet, name an owner for it, go on.",
    "One side sends juniors only: postpone, because unequal standing undoes the effect.",
  ],
  notWhen: [
    "An open conflict between named persons is unresolved: mediate that first.",
    "People already work together every week.",
  ],
  firstStep: "Ask both heads for a date on which both can stay 90 minutes, and make the list of pairs.",
  signOfSuccess: "Two weeks later at least eight of the twelve have contacted somebody from the other side.",
  followUp: {
    afterTwoWeeks: "Ask each person in one line: whom did you call, and what for?",
    afterSixWeeks:
      "Hang the middle column where both departments see it; ask in the joint meeting what has been added.",
  },
  ideas: ["Introduce them"],
} as const satisfies EntryWords;
