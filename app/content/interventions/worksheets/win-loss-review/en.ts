import type { Worksheet } from "~/domain/interventions/worksheet";

export const winLossReviewSheet: Worksheet = {
  id: "win-loss-review",
  title: "Win/loss review",
  copies: "One for each deal",
  instructions: [
    "Everybody acted as well as they could with what they knew and had at that time.",
    'Facts first, in order of time. "Should have" becomes "what made it likely that".',
  ],
  blocks: [
    { kind: "lines", label: "Deal (won or lost), size, time; the customer's own reasons", lines: 2 },
    {
      kind: "table",
      caption: "What happened, in order of time",
      headers: ["When", "What happened", "How do we know?", "What did we know then?"],
      rows: [],
      emptyRows: 8,
    },
    { kind: "lines", label: "Where the won and the lost deal part", lines: 3 },
    {
      kind: "table",
      caption: "Conditions that made it easy or hard to act well",
      headers: ["Condition", "Would it meet the next deal too?", "Can both departments change it?"],
      rows: [],
      emptyRows: 4,
    },
    {
      kind: "table",
      caption: "Two changes",
      headers: ["What", "Owner Sales", "Owner Marketing", "By", "How we will notice"],
      rows: [["1"], ["2"]],
      emptyRows: 0,
    },
  ],
};
