import type { WorksheetWords } from "../../worksheet";

export const contentAudit = {
  title: "Material durchgesehen",
  copies: "Eine große Ausfertigung an die Wand; eine Seite für jede der beiden, die aufräumen",
  instructions: ["Eine Zeile pro Stück. Ohne den Namen derer, die es gemacht haben."],
  blocks: [
    {
      caption: "1. Stück für Stück",
      headers: ["Stück", "Schritt des Verkaufens", "Zuletzt benutzt", "Bleibt, ändert sich, weg"],
      rows: [],
    },
    { label: "2. Schritte des Verkaufens, für die wir nichts haben" },
    {
      caption: "3. Drei Aufträge",
      headers: ["Was", "Wer es macht", "Wer es bei zwei Kunden ausprobiert", "Bis wann"],
      rows: [],
    },
    { label: "Was wegkommt, ist weg bis", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
