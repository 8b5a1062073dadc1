import type { WorksheetWords } from "../../worksheet";

export const sharedObstacles = {
  title: "Gemeinsames Hindernis",
  copies: "Eines für jede Vierergruppe; eine große Ausfertigung für das gewählte Hindernis",
  instructions: ["Nur was beide Seiten aufhält und was beide ändern können, ohne jemanden zu fragen."],
  blocks: [
    {
      caption: "1. Was uns beide aufhält",
      headers: ["Hindernis", "Wie oft", "Was es kostet: Vertrieb", "Was es kostet: Marketing"],
      rows: [],
    },
    { label: "2. Das eine, das wir binnen sechs Wochen wegräumen" },
    { label: "Woran wir sehen, dass es weg ist" },
    { label: "Verantwortlich; bis", signers: ["Für den Vertrieb", "Für das Marketing"] },
  ],
} as const satisfies WorksheetWords;
