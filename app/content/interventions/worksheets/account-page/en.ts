import type { WorksheetWords } from "../../worksheet";

export const accountPage = {
  title: "Account page",
  copies: "One for each account",
  instructions: ["Leave gaps visible. Write only what the customer could read."],
  blocks: [
    { label: "Account; pair (Sales, Marketing)" },
    { label: "What they want to achieve this year, in their words" },
    {
      caption: "People who matter there",
      headers: ["Function", "What matters to them", "Who of us knows them"],
      rows: [],
    },
    { label: "What they have from us, what they think of it" },
    { label: "What nobody here knows, and who finds out" },
    {
      caption: "Three moves this quarter",
      headers: [null, "What", "Owner Sales", "Owner Marketing", "By", "Result"],
      rows: [
        { cells: ["Opens a door"] },
        { cells: ["Proves something"] },
        { cells: ["Brings people together"] },
      ],
    },
    { label: "Notes from the gallery: contacts, contributions" },
  ],
} as const satisfies WorksheetWords;
