import type { WorksheetWords } from "../../worksheet";

export const jointNurture = {
  title: "Einen Kundenkreis pflegen",
  copies: "Eines pro Person; eine große Ausfertigung für die zwölf Wochen",
  instructions: [
    "Höchstens sechs Berührungen pro Unternehmen in zwölf Wochen. Dieser Kreis bekommt derweil nichts anderes.",
  ],
  blocks: [
    { label: "1. Der Kundenkreis und die eine Zahl mit ihrem Ziel" },
    {
      caption: "2. Berührungen",
      headers: ["Woche", "Was", "Wer", "Was die andere Seite davon erfährt"],
      rows: [],
    },
    { label: "3. Zwei Zeichen, dass es Zeit ist, und wer darauf achtet" },
    { label: "4. Zwei Zeichen, ein Unternehmen in Ruhe zu lassen" },
    { caption: "5. Alle zwei Wochen", headers: ["Datum", "Zahl", "Was wir ändern"], rows: [] },
    { label: "Von; bis", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
