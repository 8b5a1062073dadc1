import type { Worksheet } from "~/domain/interventions/worksheet";

export const handOffCharterSheet: Worksheet = {
  id: "hand-off-charter",
  title: "Hand-off charter",
  copies: "One large copy; one small copy for each department",
  instructions: [
    "Two or three hand-off points are enough. Fill in both directions.",
    "Promise what you can keep in your worst week.",
  ],
  blocks: [
    {
      kind: "table",
      caption: "What is promised",
      headers: [
        "Hand-off point",
        "From, to",
        "In what state",
        "Passed on within",
        "Taken up within",
        "Answer back: what, when",
      ],
      rows: [],
      emptyRows: 4,
    },
    {
      kind: "table",
      caption: "What if not",
      headers: ["Promise", "Who notices", "Who calls whom", "If that does not help"],
      rows: [],
      emptyRows: 4,
    },
    {
      kind: "table",
      caption: "How we count it, every Friday",
      headers: ["Promise", "Number", "Start value", "Week 2", "Week 4", "Week 6"],
      rows: [],
      emptyRows: 4,
    },
    { kind: "signatures", label: "On trial from; review on", signers: ["For Sales", "For Marketing"] },
  ],
};
