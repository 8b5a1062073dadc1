import type { EntryWords } from "../../entry";

export const openVoiceAgreement = {
  name: "Open-voice agreement",
  purpose:
    "Both departments agree how ideas and mistakes can be spoken about without fear, and what happens then.",
  whyItWorks:
    "People weigh what speaking up may cost them. Not appeals but how the first cases are answered decides whether the next person speaks. So the agreement binds those who answer.",
  prerequisites: [
    {
      text: "Trust is at 40 points or more. Below that, promises of openness are not believed; begin with smaller steps.",
    },
    { text: "Both heads are ready to tell a mistake of their own first." },
  ],
  whoFirst: "Six from {first}, the head among them",
  whoSecond: "Six from {second}, the head among them",
  runSheet: [
    {
      what: "Heads first",
      how: "Each head tells one mistake that touched the other department, what it cost, and what he or she learned. Two minutes each, no excuses.",
    },
    {
      what: "What keeps us quiet",
      how: 'Everybody writes two cards, in block letters: "I keep an idea to myself when ...", "I keep a mistake to myself when ...". Shuffle, read aloud.',
    },
    {
      what: "How we answer",
      how: 'Mixed groups of four write how a good answer sounds: to a raw idea, to bad news, to "that was my mistake". One sentence each that one can really say.',
    },
    {
      what: "The agreement",
      how: "Choose at most five sentences. For each: who has to keep it first? Add where ideas go and by when each gets an answer, also when it is no.",
    },
    {
      what: "Agreed",
      how: "Everybody signs or says what is missing. Choose two listeners, one from each side, whom people can tell when it does not work.",
    },
  ],
  roles: [
    {
      role: "Facilitator",
      does: "Collects and reads the cards, keeps handwriting out of sight, destroys them afterwards.",
    },
    { role: "Two listeners", does: "Take up what people tell them, without names, into the joint meeting." },
  ],
  materials: ["Cards in one colour, same pens for all", "Open-voice agreement, one large copy"],
  scriptHints: [
    '"What would you have needed to hear in order to say it earlier?"',
    '"Thank you for telling us. What do we do first?"',
    '"An idea gets an answer within two weeks. No is an answer."',
  ],
  risks: [
    "A mistake told here is used later: the heads say beforehand that it will not be, and keep to it.",
    "Only the confident speak: cards first, talk second.",
  ],
  notWhen: ["A disciplinary case is under way.", "The heads do not want to begin with themselves."],
  firstStep: "Ask each head for the mistake he or she would tell, and hear both beforehand.",
  signOfSuccess:
    "Within six weeks at least three ideas and one mistake were brought up, and all had an answer in time.",
  followUp: {
    afterTwoWeeks: "Listeners: was anything said to you? Has every idea an answer?",
    afterSixWeeks:
      "Read the five sentences aloud: which one do we keep, which one is paper? Change that one.",
  },
  ideas: ["Free culture"],
} as const satisfies EntryWords;
