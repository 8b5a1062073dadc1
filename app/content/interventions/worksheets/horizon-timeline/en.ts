import type { Worksheet } from "~/domain/interventions/worksheet";

export const horizonTimelineSheet: Worksheet = {
  id: "horizon-timeline",
  title: "Horizon timeline",
  copies: "One to take home for each person; the strip on the wall is the original",
  instructions: [
    "Both departments fill every column. Mark empty places and contradictions.",
    "At the end draw three ties from now to later.",
  ],
  blocks: [
    {
      kind: "table",
      caption: "What comes when",
      headers: ["", "This month", "This quarter", "Next quarter", "In a year", "In three years"],
      rows: [["Customers will ask"], ["Competitors will do"], ["We will offer"], ["Empty or contradictory"]],
      emptyRows: 0,
    },
    {
      kind: "table",
      caption: "Idea exchange",
      headers: ["Problem of", "Ideas from the other side", "The two we take"],
      rows: [["Sales"], ["Marketing"]],
      emptyRows: 0,
    },
    { kind: "lines", label: "How it could fail: the two reasons that need both departments", lines: 2 },
    {
      kind: "table",
      caption: "Three ties from now to later",
      headers: ["What", "Owner Sales", "Owner Marketing", "First date"],
      rows: [["1"], ["2"], ["3"]],
      emptyRows: 0,
    },
  ],
};
