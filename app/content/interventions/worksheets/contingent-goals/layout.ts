import type { WorksheetLayout } from "../../worksheet";

export const contingentGoals: WorksheetLayout = {
  id: "contingent-goals",
  blocks: [
    { kind: "table", columns: ["sentence", "sentence", "short", "short"], emptyRows: 4 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["words", "sentence", "sentence", "short", "short"], emptyRows: 0 },
    { kind: "table", columns: ["sentence", "sentence", "short", "short", "short"], emptyRows: 6 },
    { kind: "table", columns: ["short", "sentence", "sentence", "sentence"], emptyRows: 3 },
  ],
};
