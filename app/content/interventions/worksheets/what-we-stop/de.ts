import type { WorksheetWords } from "../../worksheet";

export const whatWeStop = {
  title: "Was wir weglassen",
  copies: "Eines pro Person; eine große Ausfertigung zum Unterschreiben",
  instructions: ["Nur Arbeit zwischen den beiden Abteilungen. Stunden grob: eine halbe, eine, zwei."],
  blocks: [
    {
      caption: "1. Was zwischen uns Zeit kostet",
      headers: [
        "Was",
        "Stunden pro Woche",
        "Wem es fehlt, wenn es wegfällt",
        "Weglassen, seltener, behalten",
      ],
      rows: [],
    },
    { label: "2. Ab jetzt lassen wir weg" },
    { label: "Wofür die gewonnene Zeit da ist" },
    { label: "Zur Probe bis", signers: ["Leitung Vertrieb", "Leitung Marketing"] },
  ],
} as const satisfies WorksheetWords;
