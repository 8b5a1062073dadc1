import type { WorksheetLayout } from "../../worksheet";

export const campaignPreview: WorksheetLayout = {
  id: "campaign-preview",
  blocks: [
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
    { kind: "text" },
    { kind: "lines", lines: 3 },
    { kind: "table", columns: ["sentence", "sentence", "sentence", "short"], emptyRows: 4 },
    { kind: "lines", lines: 1 },
  ],
};
