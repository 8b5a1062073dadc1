import type { EntryWords } from "../../entry";

export const horizonSession = {
  name: "Horizon session",
  purpose:
    "Now as {first} sees it and the future as {second} sees it are put on one timeline and tied together.",
  whyItWorks:
    "{first} looks at this quarter, {second} at the next years; both call the other short- or far-sighted. On one timeline it shows that each needs the other's end of it. An outsider's view of the own plan brings ideas that insiders no longer see.",
  prerequisites: [],
  whoFirst: "Head of {first} and five who know what customers ask for now",
  whoSecond: "Head of {second} and five who follow market, product and brand",
  runSheet: [
    {
      what: "The line",
      how: "A strip of paper along the wall: this month, this quarter, next quarter, in a year, in three years.",
    },
    {
      what: "Both fill it",
      how: "{first} with one colour, {second} with another: what customers will ask, what competitors will do, what we will offer. Everybody writes; no talking.",
    },
    {
      what: "Read from both ends",
      how: "{first} explains the near end, {second} the far end. The others ask. Mark where the line is empty, and where the colours contradict each other.",
    },
    {
      what: "Idea exchange",
      how: 'Each side puts one problem of its own on the table. The other side gives ideas for it as an outsider, ten minutes, no "yes, but". The owners say at the end which two they take.',
    },
    {
      what: "How it could fail",
      how: "Imagine it is a year later and the most important plan on the line has failed. Everybody writes one reason. Group them; choose the two that need both departments.",
    },
    {
      what: "Ties",
      how: "Draw three ties from now to later: what {first} can learn this month for the future of {second}, what {second} can bring forward for {first} now. Owner from both sides, first date.",
    },
  ],
  roles: [
    { role: "Facilitator", does: 'Protects the silence at the wall and the ideas against "yes, but".' },
    { role: "Problem owners", does: "One from each side; present in two minutes, then only listen." },
  ],
  materials: [
    "Strip of paper, three metres",
    "Cards in two colours",
    "Horizon timeline sheet to take the result home",
  ],
  scriptHints: [
    '"What do you hear today that will be normal in a year?"',
    '"You are not from here. What would you try?"',
    '"It has failed. Why? Write the reason you would rather not say."',
  ],
  risks: [
    "The present eats everything: start with the far end in the second session.",
    "Ideas without owners: the owners choose two, the rest is thrown away in front of everybody.",
  ],
  notWhen: ["Strategy is being decided elsewhere and must not be talked about yet."],
  firstStep: "Ask each head for one real problem on which an outsider's view would be welcome.",
  signOfSuccess:
    "After six weeks at least two of the three ties have produced something the other side uses.",
  followUp: {
    afterTwoWeeks: "Each problem owner tells the idea givers what became of the two ideas.",
    afterSixWeeks: "Look at the three ties in the joint meeting; hang the timeline up and correct it.",
  },
  ideas: ["Look toward the future"],
} as const satisfies EntryWords;
