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
        { cells: ["Kunden fragen nach"] },
        { cells: ["Mitbewerber tun"] },
        { cells: ["Wir bieten an"] },
        { cells: ["Leer oder im Widerspruch"] },
      ],
    },
    {
      caption: "Ideentausch",
      headers: ["Problem von", "Ideen der anderen Seite", "Die zwei, die wir nehmen"],
      rows: [{ cells: ["Vertrieb"] }, { cells: ["Marketing"] }],
    },
    { label: "Woran es scheitern könnte: die zwei Gründe, die beide Abteilungen brauchen" },
    {
      caption: "Drei Verbindungen von heute nach später",
      headers: ["Was", "Vertrieb (wer)", "Marketing (wer)", "Erster Termin"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
  ],
} as const satisfies WorksheetWords;
