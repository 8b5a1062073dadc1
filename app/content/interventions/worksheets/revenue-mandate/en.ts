import type { WorksheetWords } from "../../worksheet";

export const revenueMandate = {
  title: "Mandate of the revenue leader",
  copies: "One for each person in the room",
  instructions: ["If fewer than three of the five conflicts remain after the first table, stop here."],
  blocks: [
    {
      caption: "Five conflicts nobody could decide",
      headers: ["Conflict", "Would one leader decide it better?", "What else would solve it?"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "Mandate",
      headers: ["Area", "Answers for", "Decides", "Does not decide"],
      rows: [
        { cells: ["Targets"] },
        { cells: ["Budget"] },
        { cells: ["People"] },
        { cells: ["Price"] },
        { cells: ["Brand and message"] },
      ],
    },
    { label: "The voice each function keeps" },
    { label: "What becomes of the present heads" },
    {
      caption: "The first hundred days",
      headers: ["Step", "By", "Sign that it is done"],
      rows: [
        { cells: ["Hear all teams"] },
        { cells: ["One plan"] },
        { cells: ["One set of numbers"] },
        { cells: ["Take the waiting decisions"] },
        { cells: ["Clarify the roles again"] },
      ],
    },
    { label: "After a year: right if ..., wrong if ..., judged by" },
  ],
} as const satisfies WorksheetWords;
