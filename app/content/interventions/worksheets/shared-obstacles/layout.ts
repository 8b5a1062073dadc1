import type { WorksheetLayout } from "../../worksheet";

export const sharedObstacles: WorksheetLayout = {
  id: "shared-obstacles",
  blocks: [
    { kind: "table", columns: ["sentence", "number", "sentence", "sentence"], emptyRows: 6 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "signatures" },
  ],
};
