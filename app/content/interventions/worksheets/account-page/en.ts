import type { Worksheet } from "~/domain/interventions/worksheet";

export const accountPageSheet: Worksheet = {
  id: "account-page",
  title: "Account page",
  copies: "One for each account",
  instructions: ["Leave gaps visible. Write only what the customer could read."],
  blocks: [
    { kind: "lines", label: "Account; pair (Sales, Marketing)", lines: 1 },
    { kind: "lines", label: "What they want to achieve this year, in their words", lines: 2 },
    {
      kind: "table",
      caption: "People who matter there",
      headers: ["Function", "What matters to them", "Who of us knows them"],
      rows: [],
      emptyRows: 4,
    },
    { kind: "lines", label: "What they have from us, what they think of it", lines: 2 },
    { kind: "lines", label: "What nobody here knows, and who finds out", lines: 2 },
    {
      kind: "table",
      caption: "Three moves this quarter",
      headers: ["", "What", "Owner Sales", "Owner Marketing", "By", "Result"],
      rows: [["Opens a door"], ["Proves something"], ["Brings people together"]],
      emptyRows: 0,
    },
    { kind: "lines", label: "Notes from the gallery: contacts, contributions", lines: 2 },
  ],
};
