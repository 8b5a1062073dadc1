import type { WorksheetWords } from "../../worksheet";

export const pipelinePage = {
  title: "Seite der offenen Verkaufschancen",
  copies: "Eine pro Person",
  instructions: ["Jeden Monat dieselben Spalten. Verkaufschancen, nicht Personen."],
  blocks: [
    {
      caption: "1. Was offen ist",
      headers: ["Schritt", "Wie viele", "Älter als üblich", "Erwartet in drei Monaten"],
      rows: [],
    },
    { label: "2. Wochen, die zu voll oder zu leer werden" },
    {
      caption: "3. Drei, die feststecken",
      headers: ["Verkaufschance", "Was der Kunde braucht", "Was wir tun", "Wer, bis wann"],
      rows: [],
    },
    { label: "4. Was das Marketing verschiebt oder bleiben lässt" },
  ],
} as const satisfies WorksheetWords;
