import type { WorksheetLayout } from "../../worksheet";

export const introduction: WorksheetLayout = {
  id: "introduction",
  blocks: [
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 3 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
  ],
};
