import type { WorksheetLayout } from "../../worksheet";

export const winLossReview: WorksheetLayout = {
  id: "win-loss-review",
  blocks: [
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["short", "sentence", "sentence", "sentence"], emptyRows: 8 },
    { kind: "lines", lines: 3 },
    { kind: "table", columns: ["sentence", "sentence", "sentence"], emptyRows: 4 },
    { kind: "table", columns: ["sentence", "short", "short", "short", "sentence"], emptyRows: 0 },
  ],
};
