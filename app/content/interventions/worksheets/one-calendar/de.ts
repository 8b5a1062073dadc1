import type { WorksheetWords } from "../../worksheet";

export const oneCalendar = {
  title: "Ein gemeinsamer Kalender",
  copies: "Einer für die Wand, so groß wie möglich",
  instructions: [
    "Füllen Sie zuerst die Zeile der Kunden aus. Wochen, nicht Tage. Zwei Quartale fest, der Rest mit Bleistift.",
  ],
  blocks: [
    {
      caption: "Erstes Halbjahr",
      headers: [null, "Monat 1", "Monat 2", "Monat 3", "Monat 4", "Monat 5", "Monat 6"],
      rows: [
        { cells: ["Kunden"] },
        { cells: ["Vertrieb"] },
        { cells: ["Marketing"] },
        { cells: ["Konflikte"] },
      ],
    },
    {
      caption: "Zweites Halbjahr",
      headers: [null, "Monat 7", "Monat 8", "Monat 9", "Monat 10", "Monat 11", "Monat 12"],
      rows: [
        { cells: ["Kunden"] },
        { cells: ["Vertrieb"] },
        { cells: ["Marketing"] },
        { cells: ["Konflikte"] },
      ],
    },
    { label: "Wie viele Wochen im Voraus wir einander Bescheid geben" },
    { label: "Wie viele Kontakte pro Woche der Vertrieb aufgreifen kann und binnen wie vieler Tage" },
    { label: "Wer den Kalender pflegt und wo er zu finden ist" },
  ],
} as const satisfies WorksheetWords;
