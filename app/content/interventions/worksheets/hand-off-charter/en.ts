import type { WorksheetWords } from "../../worksheet";

export const handOffCharter = {
  title: "Hand-off charter",
  copies: "One large copy; one small copy for each department",
  instructions: [
    "Two or three hand-off points are enough. Fill in both directions.",
    "Promise what you can keep in your worst week.",
  ],
  blocks: [
    {
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
    },
    {
      caption: "What if not",
      headers: ["Promise", "Who notices", "Who calls whom", "If that does not help"],
      rows: [],
    },
    {
      caption: "How we count it, every Friday",
      headers: ["Promise", "Number", "Start value", "Week 2", "Week 4", "Week 6"],
      rows: [],
    },
    { label: "On trial from; review on", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
