import type { WorksheetWords } from "../../worksheet";

export const horizonTimeline = {
  title: "Horizon timeline",
  copies: "One to take home for each person; the strip on the wall is the original",
  instructions: [
    "Both departments fill every column. Mark empty places and contradictions.",
    "At the end draw three ties from now to later.",
  ],
  blocks: [
    {
      caption: "What comes when",
      headers: [null, "This month", "This quarter", "Next quarter", "In a year", "In three years"],
      rows: [
        { cells: ["Customers will ask"] },
        { cells: ["Competitors will do"] },
        { cells: ["We will offer"] },
        { cells: ["Empty or contradictory"] },
      ],
    },
    {
      caption: "Idea exchange",
      headers: ["Problem of", "Ideas from the other side", "The two we take"],
      rows: [{ cells: ["Sales"] }, { cells: ["Marketing"] }],
    },
    { label: "How it could fail: the two reasons that need both departments" },
    {
      caption: "Three ties from now to later",
      headers: ["What", "Owner Sales", "Owner Marketing", "First date"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
  ],
} as const satisfies WorksheetWords;
