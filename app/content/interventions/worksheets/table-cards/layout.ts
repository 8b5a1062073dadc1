import type { WorksheetLayout } from "../../worksheet";

export const tableCards: WorksheetLayout = {
  id: "table-cards",
  cards: true,
  blocks: [{ kind: "table", columns: ["words", "words", "sentence"], emptyRows: 0 }, { kind: "checklist" }],
};
