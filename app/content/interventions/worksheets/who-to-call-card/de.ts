import type { WorksheetWords } from "../../worksheet";

export const whoToCallCard = {
  title: "Wen rufe ich an",
  copies: "Eine für jeden Schreibtisch in beiden Abteilungen",
  instructions: ["Rufen Sie den ersten Namen an; kommt in der Zeit keine Antwort, die Vertretung."],
  blocks: [
    {
      caption: "Im Marketing",
      headers: ["Für", "Anrufen", "Vertretung", "Wie", "Erste Antwort binnen"],
      rows: [],
    },
    {
      caption: "Im Vertrieb",
      headers: ["Für", "Anrufen", "Vertretung", "Wie", "Erste Antwort binnen"],
      rows: [],
    },
    { label: "Dringend heißt" },
    { label: "Was man besser nachschlägt als fragt, und wo" },
    { label: "Wer diese Karte pflegt; gültig bis" },
  ],
} as const satisfies WorksheetWords;
