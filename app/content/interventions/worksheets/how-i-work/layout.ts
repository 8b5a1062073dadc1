import type { WorksheetLayout } from "../../worksheet";

export const howIWork: WorksheetLayout = {
  id: "how-i-work",
  blocks: [
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
  ],
};
