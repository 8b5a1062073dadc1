import type { WorksheetLayout } from "../../worksheet";

export const firstWeeks: WorksheetLayout = {
  id: "first-weeks",
  blocks: [
    { kind: "table", columns: ["short", "sentence", "sentence", "short"], emptyRows: 4 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 4 },
    { kind: "lines", lines: 3 },
  ],
};
