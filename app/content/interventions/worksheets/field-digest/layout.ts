import type { WorksheetLayout } from "../../worksheet";

export const fieldDigest: WorksheetLayout = {
  id: "field-digest",
  blocks: [
    { kind: "table", columns: ["words", "sentence", "sentence", "sentence"], emptyRows: 3 },
    { kind: "table", columns: ["sentence", "sentence", "sentence", "sentence", "sentence"], emptyRows: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
  ],
};
