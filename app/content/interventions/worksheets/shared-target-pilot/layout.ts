import type { WorksheetLayout } from "../../worksheet";

export const sharedTargetPilot: WorksheetLayout = {
  id: "shared-target-pilot",
  blocks: [
    { kind: "table", columns: ["sentence", "sentence", "sentence", "sentence"], emptyRows: 5 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
    { kind: "table", columns: ["number", "short", "sentence", "sentence"], emptyRows: 0 },
    { kind: "table", columns: ["sentence", "sentence"], emptyRows: 4 },
    { kind: "checklist" },
    { kind: "signatures" },
  ],
};
