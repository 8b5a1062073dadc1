import type { WorksheetLayout } from "../../worksheet";

export const accountPage: WorksheetLayout = {
  id: "account-page",
  blocks: [
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["sentence", "sentence", "sentence"], emptyRows: 4 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["words", "sentence", "short", "short", "short", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 2 },
  ],
};
