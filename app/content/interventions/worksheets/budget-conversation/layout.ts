import type { WorksheetLayout } from "../../worksheet";

export const budgetConversation: WorksheetLayout = {
  id: "budget-conversation",
  blocks: [
    { kind: "lines", lines: 4 },
    { kind: "table", columns: ["sentence", "short", "sentence", "short"], emptyRows: 5 },
    { kind: "lines", lines: 4 },
    { kind: "signatures" },
  ],
};
