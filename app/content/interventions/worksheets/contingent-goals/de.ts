import type { WorksheetWords } from "../../worksheet";

export const contingentGoals = {
  title: "Voneinander abhängige Ziele",
  copies: "Eines für den Raum; eine Kopie für jede Person, die ein Ziel verantwortet",
  instructions: [
    "Gemeint ist ein Ziel, das Sie allein nicht erreichen können.",
    "Zählbar, innerhalb des Quartals, schwierig, aber möglich.",
  ],
  blocks: [
    {
      caption: "Wo unsere Ziele einander helfen oder schaden",
      headers: ["Ziel des Vertriebs", "Ziel des Marketings", "Hilft oder schadet", "Wie"],
      rows: [],
    },
    { label: "Der schlimmste Widerspruch und was jede Seite anders macht" },
    {
      caption: "Zwei verbundene Ziele",
      headers: [
        null,
        "Wir erreichen (Zahl, Termin)",
        "wenn die andere Seite …",
        "Vertrieb (wer)",
        "Marketing (wer)",
      ],
      rows: [{ cells: ["Vertrieb"] }, { cells: ["Marketing"] }],
    },
    {
      caption: "Beiträge",
      headers: ["Für welches Ziel", "Beitrag", "Verantwortlich", "Fällig", "Erledigt"],
      rows: [],
    },
    {
      caption: "Dreimal nachsehen",
      headers: ["Datum", "Zahl des Vertriebs", "Zahl des Marketings", "Was wir jetzt tun"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
