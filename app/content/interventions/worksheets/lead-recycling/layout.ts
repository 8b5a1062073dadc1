import type { WorksheetLayout } from "../../worksheet";

export const leadRecycling: WorksheetLayout = {
  id: "lead-recycling",
  blocks: [
    { kind: "table", columns: ["short", "sentence", "sentence", "sentence"], emptyRows: 6 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["number", "number", "sentence", "sentence"], emptyRows: 4 },
    { kind: "signatures" },
  ],
};
