import type { WorksheetLayout } from "../../worksheet";

export const contentAudit: WorksheetLayout = {
  id: "content-audit",
  blocks: [
    { kind: "table", columns: ["sentence", "short", "short", "short"], emptyRows: 10 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["sentence", "short", "short", "short"], emptyRows: 3 },
    { kind: "signatures" },
  ],
};
