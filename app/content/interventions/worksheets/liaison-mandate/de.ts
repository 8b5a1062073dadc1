import type { WorksheetWords } from "../../worksheet";

export const liaisonMandate = {
  title: "Auftrag der Verbindungsperson",
  copies: "Einer für die Verbindungsperson, einer für jede Leitung",
  instructions: [
    "Ein Quartal, dann wird neu entschieden. Was in der eigenen Abteilung gestrichen ist, ist gestrichen.",
  ],
  blocks: [
    { label: "Verbindungsperson; Gegenüber im Vertrieb; von, bis" },
    { label: "Drei Ergebnisse nach einem Quartal" },
    {
      caption: "Auftrag",
      headers: ["Darf allein entscheiden", "Darf vorschlagen", "Gibt nur weiter", "Gehört nicht dazu"],
      rows: [],
    },
    { label: "Feste Besprechungen und Zahl der Kundengespräche im Monat" },
    { caption: "Arbeit, die jemand anderes übernimmt", headers: ["Aufgabe", "An wen", "Ab wann"], rows: [] },
    {
      caption: "Urteil beider Leitungen",
      headers: [null, "Nach 2 Wochen", "Nach 6 Wochen", "Nach 12 Wochen"],
      rows: [
        { cells: ["Etwas wurde schneller"] },
        { cells: ["Etwas wurde besser"] },
        { cells: ["Die Zeit war frei"] },
      ],
    },
    { label: "Vereinbart am", signers: ["Leitung Vertrieb", "Leitung Marketing", "Verbindungsperson"] },
  ],
} as const satisfies WorksheetWords;
