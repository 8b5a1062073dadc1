import type { WorksheetWords } from "../../worksheet";

export const contentAudit = {
  title: "Material looked through",
  copies: "One large copy on the wall; one page for each of the two keepers",
  instructions: ["One line a piece. Without a name of whoever made it."],
  blocks: [
    {
      caption: "1. Piece by piece",
      headers: ["Piece", "Step of the sale", "Last used", "Stays, changes, goes"],
      rows: [],
    },
    { label: "2. Steps of the sale for which we have nothing" },
    {
      caption: "3. Three orders",
      headers: ["What", "Who makes it", "Who tries it, with two customers", "By when"],
      rows: [],
    },
    { label: "What goes is gone by", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
