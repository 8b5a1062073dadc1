import type { WorksheetLayout } from "../../worksheet";

export const expectationExchange: WorksheetLayout = {
  id: "expectation-exchange",
  blocks: [
    { kind: "lines", lines: 1 },
    { kind: "table", columns: ["number", "sentence", "sentence", "sentence"], emptyRows: 0 },
    { kind: "table", columns: ["number", "sentence", "short"], emptyRows: 0 },
    { kind: "table", columns: ["sentence", "sentence", "short", "short", "sentence"], emptyRows: 6 },
    { kind: "signatures" },
  ],
};
