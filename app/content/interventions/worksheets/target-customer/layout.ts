import type { WorksheetLayout } from "../../worksheet";

export const targetCustomer: WorksheetLayout = {
  id: "target-customer",
  blocks: [
    { kind: "lines", lines: 4 },
    { kind: "lines", lines: 3 },
    { kind: "table", columns: ["short", "short", "sentence"], emptyRows: 8 },
    { kind: "table", columns: ["sentence", "sentence", "short"], emptyRows: 4 },
    { kind: "signatures" },
  ],
};
