import type { WorksheetLayout } from "../../worksheet";

export const scoreboardPassport: WorksheetLayout = {
  id: "scoreboard-passport",
  blocks: [
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "table", columns: ["short", "short", "sentence", "sentence"], emptyRows: 4 },
  ],
};
