import type { EntryWords } from "../../entry";

export const budgetConversation = {
  name: "Budget conversation",
  purpose:
    "{first} and {second} lay open what they spend for the shared work, and ask together for what it lacks.",
  whyItWorks:
    "Much of the friction between departments is about money: one pot, two needs, and each side guesses what the other one gets for it. Seeing both lists beside each other takes the guessing away, and one request made by both is harder to play off than two.",
  prerequisites: [{ text: "Whoever decides on both budgets has said how much of them may be talked about." }],
  whoFirst: "Head of {first} and two who know what is spent",
  whoSecond: "Head of {second} and two who know what is spent",
  runSheet: [
    {
      what: "Frame",
      how: "Say what may change this quarter and what may not. Nobody's pay and no job is on the table today.",
    },
    {
      what: "Each side alone",
      how: "Each side fills in part 1: what it spends for the shared work, and what that is meant to bring. Round sums will do.",
    },
    {
      what: "Read out and ask",
      how: "Each side reads its list aloud; the other one may only ask. No comment, no defence: write questions without an answer on the wall.",
    },
    {
      what: "Trade",
      how: "For each wish: who would gain, and what would the same side give up for it? Mark yes, no, or if. A wish without something given up goes to the parking sheet.",
    },
    {
      what: "One request",
      how: "Write together what you will ask for, in three sentences: what, for which result of both, instead of what.",
    },
    {
      what: "Close",
      how: "Both heads name who takes the request to the top, and when the answer is told to both departments.",
    },
  ],
  roles: [
    {
      role: "Facilitator",
      does: "From neither department; stops comments during the reading and asks for the price of each wish.",
    },
    { role: "Both heads", does: "Bring true numbers and take the request up together." },
  ],
  materials: [
    "Budget conversation sheets",
    "Both sides' spending of the last two quarters, in rounded sums",
    "A wall for open questions",
  ],
  scriptHints: [
    '"What would you give up for it?"',
    '"Only questions now. The opinion comes in twenty minutes."',
    '"If you could spend one sum together, what would it be for?"',
  ],
  risks: [
    "It becomes a defence of the past: ask what the money is to bring in the next quarter.",
    "One side has nothing to give: time counts as money, too.",
    "Sums travel through the house: agree beforehand which of them may leave the room.",
  ],
  notWhen: [
    "Budgets of this year are fixed, and nobody above will open them: write the request for the next round instead.",
    "A cut is being decided above, and nobody may speak about it.",
  ],
  firstStep:
    "Ask whoever decides on both budgets what may be talked about, and ask both heads for rounded sums.",
  signOfSuccess:
    "One request carries both names, and people on both sides can say what the other side spends its money on.",
  followUp: {
    afterTwoWeeks: "Has the request been made, and when does the answer come? Tell both departments.",
    afterSixWeeks: "Tell both departments what was decided, and why. Close what was refused.",
  },
  ideas: ["Economic strain"],
} as const satisfies EntryWords;
