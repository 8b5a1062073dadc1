import type { WorksheetLayout } from "../../worksheet";

export const rideAlongObservation: WorksheetLayout = {
  id: "ride-along-observation",
  blocks: [
    { kind: "checklist" },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "table", columns: ["sentence", "sentence", "sentence"], emptyRows: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
  ],
};
