import type { WorksheetWords } from "../../worksheet";

export const objectionPage = {
  title: "Objection page",
  copies: "One for each objection",
  instructions: ["The customer's own words first. An answer has three sentences at most, and is true."],
  blocks: [
    { label: "What the customer says, word for word" },
    { label: "What is behind it, and what of it is true" },
    { label: "Our answer, in three sentences" },
    { label: "The proof that we show" },
    { label: "What we never say" },
    { caption: "Tried", headers: ["Date", "By whom", "What the customer said then"], rows: [] },
  ],
} as const satisfies WorksheetWords;
