import type { WorksheetLayout } from "../../worksheet";

export const coLocationDay: WorksheetLayout = {
  id: "co-location-day",
  blocks: [
    { kind: "table", columns: ["number", "sentence", "sentence", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
  ],
};
