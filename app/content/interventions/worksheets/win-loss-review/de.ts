import type { WorksheetWords } from "../../worksheet";

export const winLossReview = {
  title: "Rückblick auf Gewinne und Verluste",
  copies: "Eines pro Auftrag",
  instructions: [
    "Alle haben so gut gehandelt, wie sie es mit dem Wissen und den Mitteln von damals konnten.",
    "Zuerst die Tatsachen, der Reihe nach. Aus „hätte sollen“ wird „Was hat es wahrscheinlich gemacht, dass …“.",
  ],
  blocks: [
    { label: "Auftrag (gewonnen oder verloren), Umfang, Dauer; die Gründe des Kunden" },
    {
      caption: "Was geschah, der Reihe nach",
      headers: ["Wann", "Was geschah", "Woher wissen wir das?", "Was wussten wir damals?"],
      rows: [],
    },
    { label: "Wo sich der gewonnene und der verlorene Auftrag trennen" },
    {
      caption: "Was es leicht oder schwer gemacht hat, gut zu handeln",
      headers: ["Bedingung", "Gilt sie auch beim nächsten Auftrag?", "Können beide Abteilungen sie ändern?"],
      rows: [],
    },
    {
      caption: "Zwei Änderungen",
      headers: ["Was", "Vertrieb (wer)", "Marketing (wer)", "Bis", "Woran wir es merken"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }],
    },
  ],
} as const satisfies WorksheetWords;
