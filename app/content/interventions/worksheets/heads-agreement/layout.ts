import type { WorksheetLayout } from "../../worksheet";

export const headsAgreement: WorksheetLayout = {
  id: "heads-agreement",
  blocks: [
    { kind: "table", columns: ["sentence", "short", "short"], emptyRows: 4 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "signatures" },
  ],
};
