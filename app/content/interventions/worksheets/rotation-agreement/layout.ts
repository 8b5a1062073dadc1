import type { WorksheetLayout } from "../../worksheet";

export const rotationAgreement: WorksheetLayout = {
  id: "rotation-agreement",
  blocks: [
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
    { kind: "checklist" },
    { kind: "table", columns: ["number", "sentence", "sentence", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 4 },
    { kind: "signatures" },
  ],
};
