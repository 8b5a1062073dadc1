import type { WorksheetWords } from "../../worksheet";

export const budgetConversation = {
  title: "Budget conversation",
  copies: "One for each person, one large copy for the agreement",
  instructions: ["Part 1 alone, part 2 together. Sums may be rounded; nobody's pay stands here."],
  blocks: [
    { label: "1. What our side spends for the shared work, and what it is meant to bring" },
    {
      caption: "2. What each side would spend on, and give up for it",
      headers: ["What", "Who would gain", "What we give up for it", "Yes, no, or if"],
      rows: [],
    },
    { label: "3. What we ask for together, and what it takes the place of" },
    { label: "Agreed until", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
