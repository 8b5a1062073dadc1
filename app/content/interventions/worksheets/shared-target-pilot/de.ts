import type { WorksheetWords } from "../../worksheet";

export const sharedTargetPilot = {
  title: "Gemeinsames Ziel als Versuch",
  copies: "Eines für jedes Mitglied der beteiligten Teams",
  instructions: [
    "Rechnen Sie mit den Zahlen des letzten Jahres, bevor Sie unterschreiben. Das Enddatum steht auf diesem Blatt.",
  ],
  blocks: [
    {
      caption: "Welche Ergebnisse bewegen beide?",
      headers: [
        "Ergebnis",
        "Anteil des Vertriebs",
        "Anteil des Marketings",
        "Behalten? (beide mindestens ein Drittel)",
      ],
      rows: [],
    },
    { label: "Das Ziel: Kennzahl, Quelle, Untergrenze, Zielwert, Obergrenze" },
    { label: "Der Anteil, der davon abhängt; zusätzlich oder stattdessen" },
    {
      caption: "Das letzte Jahr damit gerechnet",
      headers: ["Quartal", "Zahl", "Ausgezahlt, Vertrieb", "Ausgezahlt, Marketing"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { caption: "Wie man schummeln könnte", headers: ["Weg", "Zweite Kennzahl oder Regel dagegen"], rows: [] },
    {
      label: "Geklärt",
      items: [
        "Zwei Teams, zwei Quartale, Enddatum: ______________________________",
        "Im ersten Quartal steht niemand schlechter da als zuvor",
        "Eintritt, Austritt, lange Abwesenheit",
        "Stelle für Beschwerden: ______________________________",
        "Gesetz, Verträge und Betriebsrat",
        "Wer auswertet und womit",
      ],
    },
    {
      label: "Vereinbart am",
      signers: ["Leitung Vertrieb", "Leitung Marketing", "Personalabteilung", "Finanzabteilung"],
    },
  ],
} as const satisfies WorksheetWords;
