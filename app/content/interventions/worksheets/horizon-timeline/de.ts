import type { WorksheetWords } from "../../worksheet";

export const horizonTimeline = {
  title: "Zeitleiste der Horizonte",
  copies: "Eine pro Person zum Mitnehmen; das Original ist der Streifen an der Wand",
  instructions: [
    "Beide Abteilungen füllen jede Spalte. Markieren Sie leere Stellen und Widersprüche.",
    "Ziehen Sie zum Schluss drei Verbindungen von heute nach später.",
  ],
  blocks: [
    {
      caption: "Was wann kommt",
      headers: [
        null,
        "Dieser Monat",
        "Dieses Quartal",
        "Nächstes Quartal",
        "In einem Jahr",
        "In drei Jahren",
      ],
      rows: [
        { cells: ["Kunden werden fragen"] },
        { cells: ["Der Wettbewerb wird"] },
        { cells: ["Wir werden anbieten"] },
        { cells: ["Leer oder strittig"] },
      ],
    },
    {
      caption: "Ideentausch",
      headers: ["Problem von", "Ideen der anderen Seite", "Die zwei, die wir nehmen"],
      rows: [{ cells: ["Vertrieb"] }, { cells: ["Marketing"] }],
    },
    { label: "Woran es scheitern könnte: die zwei Gründe, gegen die nur beide Abteilungen gemeinsam helfen" },
    {
      caption: "Drei Verbindungen von heute nach später",
      headers: ["Was", "Vertrieb (wer)", "Marketing (wer)", "Erster Termin"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
  ],
} as const satisfies WorksheetWords;
