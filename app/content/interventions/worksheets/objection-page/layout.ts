import type { WorksheetLayout } from "../../worksheet";

export const objectionPage: WorksheetLayout = {
  id: "objection-page",
  blocks: [
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 4 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["short", "short", "sentence"], emptyRows: 4 },
  ],
};
