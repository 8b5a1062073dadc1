import type { WorksheetLayout } from "../../worksheet";

export const weeklyPlanning: WorksheetLayout = {
  id: "weekly-planning",
  blocks: [
    { kind: "table", columns: ["sentence", "sentence", "sentence"], emptyRows: 3 },
    { kind: "table", columns: ["sentence", "sentence"], emptyRows: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
  ],
};
