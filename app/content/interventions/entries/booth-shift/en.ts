import type { EntryWords } from "../../entry";

export const boothShift = {
  name: "Booth shift",
  purpose: "Salespeople work a shift at the booth of {second}, welcoming and listening, without selling.",
  whyItWorks:
    "At the booth {first} sees how many first contacts {second} handles, and how little a visitor knows at that point. Taking the other's role for half a day corrects ideas about easy jobs.",
  prerequisites: [
    { text: "A trade fair, open day or webinar with visitors falls into the next three months." },
  ],
  whoFirst: "Three salespeople, released from targets for the half day",
  whoSecond: "Three marketers who run the booth, one as shift leader",
  runSheet: [
    {
      what: "Briefing",
      how: "The shift leader explains: three opening sentences, what we ask, what we note, what happens with the card tonight. Selling is off limits.",
    },
    {
      what: "Shift in pairs",
      how: "A salesperson and a marketer stand together. The first half the marketer leads, the second half the salesperson. Fifteen minutes of break in between, taken by turns. At a webinar the pair answers the chat. A tally sheet counts what visitors ask.",
    },
    {
      what: "Sort the contacts",
      how: "The pair sorts today's contacts by the lead definition: ready for {first}, stays with {second}, neither. Disagreements go on a list.",
    },
    {
      what: "Debrief",
      how: "All six: three things visitors asked most; one thing we would change at the booth; one thing {first} understands now, and one for {second}. Note one change with owner.",
    },
  ],
  roles: [
    {
      role: "Shift leader",
      does: "From {second}; briefs, pairs people, steps in when somebody starts to sell.",
    },
    { role: "Salesperson", does: "Welcomes, listens, notes; passes buying interest on as an appointment." },
  ],
  materials: [
    "Booth card with opening sentences and tally",
    "The written lead definition",
    "Name badges without titles",
  ],
  scriptHints: [
    '"Today you collect, you do not close."',
    '"Which of these cards would you have called back? Why?"',
  ],
  risks: [
    "{first} goes after the one big visitor: agree beforehand how an appointment is passed on.",
    "The shift is given to the newest person: ask for experienced people too.",
  ],
  notWhen: [
    "The quarter ends that week and {first} is under pressure.",
    "There are too few visitors to keep two people busy.",
  ],
  firstStep: "{second} names the next event and three shifts; {first} names three people for them.",
  signOfSuccess: "The pairs sort contacts alike in four of five cases, and one change of the booth was made.",
  followUp: {
    afterTwoWeeks:
      "How many contacts ready for {first} have been called, and what came of them? Tell the booth team.",
    afterSixWeeks: "Bring the list of disagreements to the review of the lead definition.",
  },
  ideas: ["work a marketing booth"],
} as const satisfies EntryWords;
