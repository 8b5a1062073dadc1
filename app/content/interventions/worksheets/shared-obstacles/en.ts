import type { WorksheetWords } from "../../worksheet";

export const sharedObstacles = {
  title: "Shared obstacle",
  copies: "One for each group of four, one large copy for the one that was chosen",
  instructions: ["Only what hinders both sides, and what both sides can change without asking anybody."],
  blocks: [
    {
      caption: "1. What hinders both of us",
      headers: ["Obstacle", "How often", "What it costs Sales", "What it costs Marketing"],
      rows: [],
    },
    { label: "2. The one that we remove in six weeks" },
    { label: "We see that it is gone by" },
    { label: "Owners, until", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
