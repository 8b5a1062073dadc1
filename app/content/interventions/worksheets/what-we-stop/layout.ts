import type { WorksheetLayout } from "../../worksheet";

export const whatWeStop: WorksheetLayout = {
  id: "what-we-stop",
  blocks: [
    { kind: "table", columns: ["sentence", "number", "sentence", "short"], emptyRows: 7 },
    { kind: "lines", lines: 4 },
    { kind: "lines", lines: 3 },
    { kind: "signatures" },
  ],
};
