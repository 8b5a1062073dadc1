import type { WorksheetLayout } from "../../worksheet";

export const oneCalendar: WorksheetLayout = {
  id: "one-calendar",
  landscape: true,
  blocks: [
    {
      kind: "table",
      columns: ["words", "sentence", "sentence", "sentence", "sentence", "sentence", "sentence"],
      emptyRows: 0,
    },
    {
      kind: "table",
      columns: ["words", "sentence", "sentence", "sentence", "sentence", "sentence", "sentence"],
      emptyRows: 0,
    },
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 1 },
    { kind: "lines", lines: 1 },
  ],
};
