import type { WorksheetWords } from "../../worksheet";

export const contingentGoals = {
  title: "Contingent goals",
  copies: "One for the room; a copy for each goal owner",
  instructions: [
    "A contingent goal is one that you cannot reach alone.",
    "Countable, within the quarter, difficult but possible.",
  ],
  blocks: [
    {
      caption: "Where our goals help or hurt each other",
      headers: ["Goal of Sales", "Goal of Marketing", "Helps or hurts", "How"],
      rows: [],
    },
    { label: "The worst clash, and what each side does differently" },
    {
      caption: "Two linked goals",
      headers: [null, "We reach (number, date)", "if the other side ...", "Owner Sales", "Owner Marketing"],
      rows: [{ cells: ["Sales"] }, { cells: ["Marketing"] }],
    },
    {
      caption: "Contributions",
      headers: ["For which goal", "Contribution", "Owner", "Due", "Done"],
      rows: [],
    },
    {
      caption: "Three looks",
      headers: ["Date", "Number of Sales", "Number of Marketing", "What we do now"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
