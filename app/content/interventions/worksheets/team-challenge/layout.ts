import type { WorksheetLayout } from "../../worksheet";

export const teamChallenge: WorksheetLayout = {
  id: "team-challenge",
  blocks: [
    { kind: "lines", lines: 1 },
    { kind: "table", columns: ["sentence", "short", "sentence"], emptyRows: 4 },
    { kind: "checklist" },
    { kind: "table", columns: ["sentence", "sentence", "sentence", "short"], emptyRows: 4 },
    { kind: "lines", lines: 2 },
  ],
};
