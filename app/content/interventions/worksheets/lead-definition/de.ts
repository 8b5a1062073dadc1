import type { WorksheetWords } from "../../worksheet";

export const leadDefinition = {
  title: "Was ist ein Lead",
  copies: "Eines pro Person für den ersten Teil; eine große Ausfertigung zum Unterschreiben",
  instructions: [
    "Teil 1: Vervollständigen Sie beide Sätze allein und ohne zu sprechen. Zehn Minuten.",
    "Teil 2: Prüfen Sie den Entwurf an zehn echten Leads. Teil 3: Ausformulieren und unterschreiben.",
  ],
  blocks: [
    { label: "1. Ein Lead ist bereit für den Vertrieb, wenn …" },
    { label: "Er ist noch nicht bereit, wenn …" },
    {
      caption: "2. Probe an zehn echten Leads",
      headers: [
        "Lead",
        "Nach unserem Entwurf bereit? (ja, nein)",
        "Kunde geworden? (ja, nein)",
        "Was der Fall lehrt",
      ],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
        { cells: ["8"] },
        { cells: ["9"] },
        { cells: ["10"] },
      ],
    },
    { label: "3. Bereit für den Vertrieb heißt (alles davon)" },
    { label: "Bleibt im Marketing (weiter begleiten) heißt" },
    { label: "Gehört niemandem" },
    { label: "Was zu jedem Lead gehört: Name, Bedarf, Vorgeschichte, Herkunft …" },
    { label: "Gilt ab; Rückblick am", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
