import type { WorksheetWords } from "../../worksheet";

export const accountPage = {
  title: "Kundenblatt",
  copies: "Eines für jeden Kunden",
  instructions: ["Lassen Sie Lücken sichtbar. Schreiben Sie nur, was der Kunde lesen dürfte."],
  blocks: [
    { label: "Kunde; Zweierteam (Vertrieb, Marketing)" },
    { label: "Was der Kunde dieses Jahr erreichen will, in seinen Worten" },
    {
      caption: "Wer dort wichtig ist",
      headers: ["Funktion", "Was dieser Person wichtig ist", "Wer von uns sie kennt"],
      rows: [],
    },
    { label: "Was der Kunde von uns hat und was er davon hält" },
    { label: "Was hier niemand weiß und wer es herausfindet" },
    {
      caption: "Drei Schritte in diesem Quartal",
      headers: [null, "Was", "Vertrieb (wer)", "Marketing (wer)", "Bis", "Ergebnis"],
      rows: [
        { cells: ["Öffnet eine Tür"] },
        { cells: ["Zeigt, was wir können"] },
        { cells: ["Bringt Menschen zusammen"] },
      ],
    },
    { label: "Notizen vom Rundgang: Kontakte, Beiträge" },
  ],
} as const satisfies WorksheetWords;
