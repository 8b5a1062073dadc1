import type { WorksheetWords } from "../../worksheet";

export const appreciation = {
  title: "Appreciation cards",
  copies: "Two cards for each person; cut apart",
  instructions: [
    "One card, one case, for somebody from the other department.",
    "Read it to the person and hand it over.",
  ],
  blocks: [
    { text: "Card 1" },
    { label: "For" },
    { label: "What you did, and when" },
    { label: "What it made possible" },
    { label: "From" },
    { text: "Card 2" },
    { label: "For" },
    { label: "What you did, and when" },
    { label: "What it made possible" },
    { label: "From" },
  ],
} as const satisfies WorksheetWords;
