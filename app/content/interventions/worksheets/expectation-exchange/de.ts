import type { WorksheetWords } from "../../worksheet";

export const expectationExchange = {
  title: "Austausch der Erwartungen",
  copies: "Eines für jede Abteilung; die letzte Tabelle einmal für beide",
  instructions: [
    "Schreiben Sie Verhalten auf: wer was bis wann tut. Keine Eigenschaften, keine Meinungen.",
    "Jeder Wunsch bekommt eine Antwort: ja, nein oder „wenn Sie …“.",
  ],
  blocks: [
    { label: "Abteilung" },
    {
      caption: "Was wir von der anderen Abteilung brauchen, das Wichtigste zuerst",
      headers: [null, "Mehr, weniger oder weiter so", "Was genau", "Die Antwort: ja, nein, wenn"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "Was wir anbieten",
      headers: [null, "Was genau", "Ab wann"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
    {
      caption: "Was wir vereinbaren",
      headers: [
        "Vertrieb tut, bis",
        "Marketing tut, bis",
        "Vertrieb (wer)",
        "Marketing (wer)",
        "Nach 6 Wochen erfüllt?",
      ],
      rows: [],
    },
    { label: "Vereinbart am; Rückblick am", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
