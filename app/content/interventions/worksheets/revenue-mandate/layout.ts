import type { WorksheetLayout } from "../../worksheet";

export const revenueMandate: WorksheetLayout = {
  id: "revenue-mandate",
  blocks: [
    { kind: "table", columns: ["sentence", "sentence", "sentence"], emptyRows: 0 },
    { kind: "table", columns: ["words", "sentence", "sentence", "sentence"], emptyRows: 1 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["words", "short", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 3 },
  ],
};
