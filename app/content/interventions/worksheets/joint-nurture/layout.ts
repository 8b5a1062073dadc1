import type { WorksheetLayout } from "../../worksheet";

export const jointNurture: WorksheetLayout = {
  id: "joint-nurture",
  blocks: [
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["number", "sentence", "short", "sentence"], emptyRows: 6 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["short", "number", "sentence"], emptyRows: 5 },
    { kind: "signatures" },
  ],
};
