import type { WorksheetLayout } from "../../worksheet";

export const whatWorks: WorksheetLayout = {
  id: "what-works",
  blocks: [
    { kind: "lines", lines: 5 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
  ],
};
