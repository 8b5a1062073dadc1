import type { WorksheetLayout } from "../../worksheet";

export const appreciation: WorksheetLayout = {
  id: "appreciation",
  cards: true,
  blocks: [
    { kind: "text" },
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
    { kind: "text" },
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 2 },
    { kind: "lines", lines: 1 },
  ],
};
