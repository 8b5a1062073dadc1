import type { WorksheetLayout } from "../../worksheet";

export const leadDefinition: WorksheetLayout = {
  id: "lead-definition",
  blocks: [
    { kind: "lines", lines: 6 },
    { kind: "lines", lines: 6 },
    { kind: "table", columns: ["number", "sentence", "sentence", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 5 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "signatures" },
  ],
};
