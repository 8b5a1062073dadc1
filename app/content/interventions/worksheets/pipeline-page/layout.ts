import type { WorksheetLayout } from "../../worksheet";

export const pipelinePage: WorksheetLayout = {
  id: "pipeline-page",
  blocks: [
    { kind: "table", columns: ["short", "number", "number", "number"], emptyRows: 6 },
    { kind: "lines", lines: 3 },
    { kind: "table", columns: ["short", "sentence", "sentence", "short"], emptyRows: 3 },
    { kind: "lines", lines: 2 },
  ],
};
