import type { WorksheetWords } from "../../worksheet";

export const objectionPage = {
  title: "Seite für einen Einwand",
  copies: "Eine pro Einwand",
  instructions: ["Zuerst die Worte des Kunden. Eine Antwort hat höchstens drei Sätze und ist wahr."],
  blocks: [
    { label: "Was der Kunde sagt, Wort für Wort" },
    { label: "Was dahinter steht und was davon stimmt" },
    { label: "Unsere Antwort, in drei Sätzen" },
    { label: "Der Nachweis, den wir zeigen" },
    { label: "Was wir nie sagen" },
    { caption: "Erprobt", headers: ["Datum", "Von wem", "Was der Kunde dann gesagt hat"], rows: [] },
  ],
} as const satisfies WorksheetWords;
