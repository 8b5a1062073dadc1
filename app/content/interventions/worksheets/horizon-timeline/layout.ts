import type { WorksheetLayout } from "../../worksheet";

export const horizonTimeline: WorksheetLayout = {
  id: "horizon-timeline",
  landscape: true,
  blocks: [
    {
      kind: "table",
      columns: ["words", "sentence", "sentence", "sentence", "sentence", "sentence"],
      emptyRows: 0,
    },
    { kind: "table", columns: ["words", "sentence", "sentence"], emptyRows: 0 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["sentence", "short", "short", "short"], emptyRows: 0 },
  ],
};
