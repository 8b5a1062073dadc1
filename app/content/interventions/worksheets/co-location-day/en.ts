import type { WorksheetWords } from "../../worksheet";

export const coLocationDay = {
  title: "Co-location day",
  copies: "One for each day",
  instructions: ["Desks are drawn, not chosen. Do your normal work; the point is that you can be asked."],
  blocks: [
    {
      caption: "Desks",
      headers: ["Desk", "From Sales", "From Marketing", "Need each other's work for"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Where to telephone, where it is quiet, quiet hours" },
    { label: "Evening: what did we hear by accident that was of use?" },
    { label: "What disturbed, and two rules for next time" },
    { label: "Host and date of the next day" },
  ],
} as const satisfies WorksheetWords;
