import type { WorksheetLayout } from "../../worksheet";

export const roleChart: WorksheetLayout = {
  id: "role-chart",
  blocks: [
    { kind: "table", columns: ["sentence", "sentence", "sentence", "sentence", "sentence"], emptyRows: 10 },
    { kind: "table", columns: ["sentence", "sentence", "sentence"], emptyRows: 5 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
  ],
};
