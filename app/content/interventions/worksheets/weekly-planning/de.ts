import type { WorksheetWords } from "../../worksheet";

export const weeklyPlanning = {
  title: "Wochenplanung der beiden Leitungen",
  copies: "Eine für jede Woche",
  instructions: [
    "Zwanzig Minuten, jede Woche zur selben Zeit. Beginnen Sie mit den Zusagen der letzten Woche.",
  ],
  blocks: [
    { caption: "Letzte Woche zugesagt", headers: ["Wer", "Was", "Erledigt oder neuer Termin"], rows: [] },
    {
      caption: "Diese Woche: was die andere Abteilung betrifft",
      headers: ["Aus dem Vertrieb", "Aus dem Marketing"],
      rows: [],
    },
    { label: "Die Entscheidung, auf die man wartet, und wie wir sie getroffen haben" },
    { label: "Zwei Sätze, die wir heute beide sagen" },
  ],
} as const satisfies WorksheetWords;
