import type { WorksheetWords } from "../../worksheet";

export const handOffCharter = {
  title: "Vereinbarung zur Übergabe",
  copies: "Eine große Ausfertigung; eine kleine Kopie für jede Abteilung",
  instructions: [
    "Zwei oder drei Übergaben genügen. Füllen Sie beide Richtungen aus.",
    "Versprechen Sie, was Sie auch in Ihrer schlimmsten Woche halten.",
  ],
  blocks: [
    {
      caption: "Was zugesagt ist",
      headers: [
        "Übergabe",
        "Von, an",
        "In welchem Zustand",
        "Kommt an binnen",
        "Begonnen binnen",
        "Antwort: was, wann",
      ],
      rows: [],
    },
    {
      caption: "Und wenn nicht",
      headers: ["Zusage", "Wer merkt es", "Wer ruft wen an", "Wenn das nicht hilft"],
      rows: [],
    },
    {
      caption: "Wie wir zählen, jeden Freitag",
      headers: ["Zusage", "Zahl", "Anfangswert", "Woche 2", "Woche 4", "Woche 6"],
      rows: [],
    },
    { label: "Zur Probe ab; Rückblick am", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
