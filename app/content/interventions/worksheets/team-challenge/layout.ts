import type { WorksheetLayout } from "../../worksheet";

export const teamChallenge: WorksheetLayout = {
  id: "team-challenge",
  blocks: [
    { kind: "lines", lines: 1 },
    { kind: "table", columns: ["sentence", "short", "sentence"], emptyRows: 4 },
    { kind: "checklist" },
    { kind: "table", columns: ["number", "sentence", "sentence", "short"], emptyRows: 10 },
    { kind: "lines", lines: 2 },
  ],
};
