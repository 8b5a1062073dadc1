import type { WorksheetLayout } from "../../worksheet";

export const handOffCharter: WorksheetLayout = {
  id: "hand-off-charter",
  blocks: [
    {
      kind: "table",
      columns: ["sentence", "sentence", "sentence", "sentence", "sentence", "sentence"],
      emptyRows: 4,
    },
    { kind: "table", columns: ["sentence", "sentence", "sentence", "sentence"], emptyRows: 4 },
    { kind: "table", columns: ["sentence", "short", "short", "short", "short", "short"], emptyRows: 4 },
    { kind: "signatures" },
  ],
};
