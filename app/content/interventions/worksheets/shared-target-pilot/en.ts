import type { Worksheet } from "~/domain/interventions/worksheet";

export const sharedTargetPilotSheet: Worksheet = {
  id: "shared-target-pilot",
  title: "Shared target pilot",
  copies: "One for each member of the pilot teams",
  instructions: ["Calculate with last year's figures before you sign. The end date stands on this page."],
  blocks: [
    {
      kind: "table",
      caption: "Which results do both move?",
      headers: ["Result", "Share Sales moves", "Share Marketing moves", "Keep? (both at least a third)"],
      rows: [],
      emptyRows: 5,
    },
    { kind: "lines", label: "The target: number, source, floor, target, ceiling", lines: 2 },
    { kind: "lines", label: "The share that depends on it; on top or instead", lines: 1 },
    {
      kind: "table",
      caption: "Last year calculated with it",
      headers: ["Quarter", "Number", "Share paid, Sales", "Share paid, Marketing"],
      rows: [["1"], ["2"], ["3"], ["4"]],
      emptyRows: 0,
    },
    {
      kind: "table",
      caption: "How one could cheat",
      headers: ["Way", "Second number or rule against it"],
      rows: [],
      emptyRows: 4,
    },
    {
      kind: "checklist",
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
    {
      kind: "signatures",
      label: "Agreed on",
      signers: ["Head of Sales", "Head of Marketing", "HR", "Finance"],
    },
  ],
};
