import type { Worksheet } from "~/domain/interventions/worksheet";

export const actionLogSheet: Worksheet = {
  id: "action-log",
  title: "Action log",
  copies: "One for the wall; copy after each meeting",
  instructions: [
    "An action has one owner and one date, said aloud by the owner.",
    "At most seven are open at a time.",
  ],
  blocks: [
    {
      kind: "table",
      caption: "Actions",
      headers: ["No.", "What", "Owner", "Department", "Due", "Done, late until, or dropped because"],
      rows: [["1"], ["2"], ["3"], ["4"], ["5"], ["6"], ["7"]],
      emptyRows: 0,
    },
    { kind: "lines", label: "Topic of the next meeting, and who brings it", lines: 2 },
    { kind: "lines", label: "Chair and log keeper next time", lines: 1 },
  ],
};
