import type { WorksheetLayout } from "../../worksheet";

export const outsidersView: WorksheetLayout = {
  id: "outsiders-view",
  blocks: [
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 6 },
    { kind: "table", columns: ["sentence", "short", "short", "sentence"], emptyRows: 2 },
  ],
};
