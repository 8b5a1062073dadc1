import type { WorksheetWords } from "../../worksheet";

export const campaignPreview = {
  title: "Campaign preview",
  copies: "One each",
  instructions: [
    "Think of one real customer and read as that person. Eight minutes, alone.",
    "Mark in the draft: + would read on, / would stop, ? would object.",
  ],
  blocks: [
    { label: "The customer I think of (kind and situation, no name)" },
    { label: "What I understand after half a minute" },
    { label: "Where I would stop reading" },
    { label: "What I ask or object to" },
    { label: "What I do next" },
    { text: "Back in your own role" },
    { label: "How I would use it in a call, and what is missing for that" },
    {
      caption: "The maker decides",
      headers: ["Point", "I change it", "I keep it, because", "Open until"],
      rows: [],
    },
    { label: "Start week; what Sales receives, and when" },
  ],
} as const satisfies WorksheetWords;
