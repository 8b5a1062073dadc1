import type { WorksheetWords } from "../../worksheet";

export const listeningHour = {
  title: "Zuhörblatt",
  copies: "Eines pro Person und Termin",
  instructions: [
    "Schreiben Sie auf, was gesagt wird, in den Worten des Kunden. Urteile kommen später, wenn überhaupt.",
  ],
  blocks: [
    { label: "Was der Kunde sagt, Wort für Wort" },
    { label: "Was der Kunde zweimal fragt oder gar nicht fragt" },
    { label: "Was mich überrascht hat" },
    { label: "Eine Sache, die wir ausprobieren; wer; bis wann" },
  ],
} as const satisfies WorksheetWords;
