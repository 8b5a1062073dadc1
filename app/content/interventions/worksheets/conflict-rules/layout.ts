import type { WorksheetLayout } from "../../worksheet";

export const conflictRules: WorksheetLayout = {
  id: "conflict-rules",
  blocks: [
    { kind: "table", columns: ["sentence", "short", "number", "sentence"], emptyRows: 5 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
    { kind: "signatures" },
  ],
};
