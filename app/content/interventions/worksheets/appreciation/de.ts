import type { WorksheetWords } from "../../worksheet";

export const appreciation = {
  title: "Karten zum Danken",
  copies: "Zwei Karten pro Person; auseinanderschneiden",
  instructions: [
    "Eine Karte, ein Anlass, für jemanden aus der anderen Abteilung.",
    "Lesen Sie die Karte der Person vor und geben Sie sie ihr.",
  ],
  blocks: [
    { text: "Karte 1" },
    { label: "Für" },
    { label: "Was Sie getan haben und wann" },
    { label: "Was dadurch möglich wurde" },
    { label: "Von" },
    { text: "Karte 2" },
    { label: "Für" },
    { label: "Was Sie getan haben und wann" },
    { label: "Was dadurch möglich wurde" },
    { label: "Von" },
  ],
} as const satisfies WorksheetWords;
