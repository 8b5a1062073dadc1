import type { WorksheetLayout } from "../../worksheet";

export const boothCard: WorksheetLayout = {
  id: "booth-card",
  blocks: [
    { kind: "lines", lines: 3 },
    { kind: "table", columns: ["sentence", "short", "sentence"], emptyRows: 6 },
    { kind: "table", columns: ["words", "sentence", "sentence", "sentence", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
  ],
};
