import type { WorksheetWords } from "../../worksheet";

export const listeningHour = {
  title: "Listening sheet",
  copies: "One for each person and date",
  instructions: ["Write what is said, in the customer's words. Judgements come later, if at all."],
  blocks: [
    { label: "What the customer says, word for word" },
    { label: "What the customer asks twice, or does not ask" },
    { label: "What surprised me" },
    { label: "One thing that we try, who, until when" },
  ],
} as const satisfies WorksheetWords;
