import type { WorksheetLayout } from "../../worksheet";

export const actionLog: WorksheetLayout = {
  id: "action-log",
  blocks: [
    { kind: "table", columns: ["number", "sentence", "short", "short", "short", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
  ],
};
