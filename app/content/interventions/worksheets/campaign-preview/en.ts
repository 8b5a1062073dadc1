import type { Worksheet } from "~/domain/interventions/worksheet";

export const campaignPreviewSheet: Worksheet = {
  id: "campaign-preview",
  title: "Campaign preview",
  copies: "One each",
  instructions: [
    "Think of one real customer and read as that person. Eight minutes, alone.",
    "Mark in the draft: + would read on, / would stop, ? would object.",
  ],
  blocks: [
    { kind: "lines", label: "The customer I think of (kind and situation, no name)", lines: 1 },
    { kind: "lines", label: "What I understand after half a minute", lines: 2 },
    { kind: "lines", label: "Where I would stop reading", lines: 2 },
    { kind: "lines", label: "What I ask or object to", lines: 2 },
    { kind: "lines", label: "What I do next", lines: 1 },
    { kind: "text", text: "Back in your own role" },
    { kind: "lines", label: "How I would use it in a call, and what is missing for that", lines: 3 },
    {
      kind: "table",
      caption: "The maker decides",
      headers: ["Point", "I change it", "I keep it, because", "Open until"],
      rows: [],
      emptyRows: 4,
    },
    { kind: "lines", label: "Start week; what Sales receives, and when", lines: 1 },
  ],
};
