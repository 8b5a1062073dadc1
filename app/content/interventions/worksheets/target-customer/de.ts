import type { WorksheetWords } from "../../worksheet";

export const targetCustomer = {
  title: "Zielkunden",
  copies: "Eines pro Person; eine große Ausfertigung zum Unterschreiben",
  instructions: [
    "Teil 1 allein. Schreiben Sie auf, was man von außen sieht: Größe, Anlass, wer entscheidet. Keine Adjektive.",
  ],
  blocks: [
    { label: "1. Für wen wir richtig sind: was man von außen sieht" },
    { label: "Für wen nicht, auch auf ausdrücklichen Wunsch" },
    {
      caption: "2. Probe an acht Kunden",
      headers: ["Kunde", "Nach unserem Entwurf? (ja, nein)", "Was der Fall lehrt"],
      rows: [],
    },
    {
      caption: "3. Wann es zu früh ist",
      headers: ["Zeichen, dass es zu früh ist", "Zeichen, dass es Zeit ist", "Wer darauf achtet"],
      rows: [],
    },
    { label: "Gilt ab; Rückblick am", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
