import type { WorksheetLayout } from "../../worksheet";

export const segmentTeamCharter: WorksheetLayout = {
  id: "segment-team-charter",
  blocks: [
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["words", "sentence", "short"], emptyRows: 2 },
    { kind: "table", columns: ["words", "short", "short", "short"], emptyRows: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
    { kind: "signatures" },
  ],
};
