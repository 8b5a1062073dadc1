import type { WorksheetLayout } from "../../worksheet";

export const listeningHour: WorksheetLayout = {
  id: "listening-hour",
  blocks: [
    { kind: "lines", lines: 6 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
  ],
};
