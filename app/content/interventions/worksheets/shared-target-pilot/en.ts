import type { WorksheetWords } from "../../worksheet";

export const sharedTargetPilot = {
  title: "Shared target pilot",
  copies: "One for each member of the pilot teams",
  instructions: ["Calculate with last year's figures before you sign. The end date stands on this page."],
  blocks: [
    {
      caption: "Which results do both move?",
      headers: ["Result", "Share Sales moves", "Share Marketing moves", "Keep? (both at least a third)"],
      rows: [],
    },
    { label: "The target: number, source, floor, target, ceiling" },
    { label: "The share that depends on it; on top or instead" },
    {
      caption: "Last year calculated with it",
      headers: ["Quarter", "Number", "Share paid, Sales", "Share paid, Marketing"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { caption: "How one could cheat", headers: ["Way", "Second number or rule against it"], rows: [] },
    {
      label: "Settled",
      items: [
        "Two teams, two quarters, end date: ______________________________",
        "Nobody is worse off than before in the first quarter",
        "Joining, leaving, long absence",
        "Place for complaints: ______________________________",
        "Law, contracts and works council",
        "Who evaluates, and with what",
      ],
    },
    { label: "Agreed on", signers: ["Head of Sales", "Head of Marketing", "HR", "Finance"] },
  ],
} as const satisfies WorksheetWords;
