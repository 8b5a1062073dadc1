import type { WorksheetWords } from "../../worksheet";

export const roleChart = {
  title: "Rollenübersicht",
  copies: "Eine große Ausfertigung",
  instructions: [
    "Ein Name entscheidet. Höchstens drei werden gehört. Was offen bleibt, geht bis Freitag an die Leitung.",
    "Nur echte Entscheidungen, keine Stellenbeschreibungen.",
  ],
  blocks: [
    {
      caption: "Entscheidungen",
      headers: ["Entscheidung", "Schlägt vor", "Wird vorher gehört", "Entscheidet", "Erfährt es danach"],
      rows: [],
    },
    {
      caption: "Kennzahlen",
      headers: ["Kennzahl des Teams", "Wer sie verantwortet", "Wer dazu beiträgt"],
      rows: [],
    },
    { label: "Offen bis Freitag" },
    { label: "Rückblick am" },
  ],
} as const satisfies WorksheetWords;
