import type { WorksheetWords } from "../../worksheet";

export const actionLog = {
  title: "Action log",
  copies: "One for the wall; copy after each meeting",
  instructions: [
    "An action has one owner and one date, said aloud by the owner.",
    "At most seven are open at a time.",
  ],
  blocks: [
    {
      caption: "Actions",
      headers: ["No.", "What", "Owner", "Department", "Due", "Done, late until, or dropped because"],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
      ],
    },
    { label: "Topic of the next meeting, and who brings it" },
    { label: "Chair and log keeper next time" },
  ],
} as const satisfies WorksheetWords;
