import type { WorksheetLayout } from "../../worksheet";

export const sponsorStatement: WorksheetLayout = {
  id: "sponsor-statement",
  blocks: [
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 4 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["sentence", "sentence", "sentence", "sentence"], emptyRows: 4 },
    { kind: "signatures" },
  ],
};
