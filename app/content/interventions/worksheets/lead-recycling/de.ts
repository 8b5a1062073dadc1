import type { WorksheetWords } from "../../worksheet";

export const leadRecycling = {
  title: "Rückweg für Leads",
  copies: "Eines pro Person und eines neben dem System, in dem die Leads stehen",
  instructions: [
    "Höchstens sechs Gründe. Bei jedem steht, woran man ihn erkennt, sodass zwei Leute denselben wählen würden.",
  ],
  blocks: [
    {
      caption: "1. Gründe, einen Lead zurückzugeben",
      headers: [
        "Grund",
        "Woran wir ihn erkennen",
        "Wer ihn bekommt, binnen wie vieler Tage",
        "Wann er wiederkommen darf",
      ],
      rows: [],
    },
    { label: "2. Was der Vertrieb zusagt, mit einer Zahl" },
    { label: "3. Was das Marketing zusagt, mit einer Zahl" },
    {
      caption: "4. Wöchentliche Zählung",
      headers: ["Woche", "Zurückgegeben", "Häufigster Grund", "Was wir ändern"],
      rows: [],
    },
    { label: "Gilt ab; Rückblick am", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
