import type { WorksheetLayout } from "../../worksheet";

export const whoToCallCard: WorksheetLayout = {
  id: "who-to-call-card",
  blocks: [
    { kind: "table", columns: ["sentence", "short", "short", "short", "sentence"], emptyRows: 8 },
    { kind: "table", columns: ["sentence", "short", "short", "short", "sentence"], emptyRows: 8 },
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
  ],
};
