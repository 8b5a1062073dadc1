import type { WorksheetLayout } from "../../worksheet";

export const liaisonMandate: WorksheetLayout = {
  id: "liaison-mandate",
  blocks: [
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
    { kind: "table", columns: ["sentence", "sentence", "sentence", "sentence"], emptyRows: 4 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["sentence", "sentence", "short"], emptyRows: 3 },
    { kind: "table", columns: ["words", "sentence", "sentence", "sentence"], emptyRows: 0 },
    { kind: "signatures" },
  ],
};
