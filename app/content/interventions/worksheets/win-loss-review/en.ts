import type { WorksheetWords } from "../../worksheet";

export const winLossReview = {
  title: "Win/loss review",
  copies: "One for each deal",
  instructions: [
    "Everybody acted as well as they could with what they knew and had at that time.",
    'Facts first, in order of time. "Should have" becomes "what made it likely that".',
  ],
  blocks: [
    { label: "Deal (won or lost), size, time; the customer's own reasons" },
    {
      caption: "What happened, in order of time",
      headers: ["When", "What happened", "How do we know?", "What did we know then?"],
      rows: [],
    },
    { label: "Where the won and the lost deal part" },
    {
      caption: "Conditions that made it easy or hard to act well",
      headers: ["Condition", "Would it meet the next deal too?", "Can both departments change it?"],
      rows: [],
    },
    {
      caption: "Two changes",
      headers: ["What", "Owner Sales", "Owner Marketing", "By", "How we will notice"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }],
    },
  ],
} as const satisfies WorksheetWords;
