import type { Worksheet } from "~/domain/interventions/worksheet";

export const contingentGoalsSheet: Worksheet = {
  id: "contingent-goals",
  title: "Contingent goals",
  copies: "One for the room; a copy for each goal owner",
  instructions: [
    "A contingent goal is one that you cannot reach alone.",
    "Countable, within the quarter, difficult but possible.",
  ],
  blocks: [
    {
      kind: "table",
      caption: "Where our goals help or hurt each other",
      headers: ["Goal of Sales", "Goal of Marketing", "Helps or hurts", "How"],
      rows: [],
      emptyRows: 4,
    },
    { kind: "lines", label: "The worst clash, and what each side does differently", lines: 2 },
    {
      kind: "table",
      caption: "Two linked goals",
      headers: ["", "We reach (number, date)", "if the other side ...", "Owner Sales", "Owner Marketing"],
      rows: [["Sales"], ["Marketing"]],
      emptyRows: 0,
    },
    {
      kind: "table",
      caption: "Contributions",
      headers: ["For which goal", "Contribution", "Owner", "Due", "Done"],
      rows: [],
      emptyRows: 6,
    },
    {
      kind: "table",
      caption: "Three looks",
      headers: ["Date", "Number of Sales", "Number of Marketing", "What we do now"],
      rows: [],
      emptyRows: 3,
    },
  ],
};
