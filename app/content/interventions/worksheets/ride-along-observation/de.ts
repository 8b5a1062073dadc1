import type { WorksheetWords } from "../../worksheet";

export const rideAlongObservation = {
  title: "Beobachtungen beim Kunden",
  copies: "Eines für jedes Gespräch",
  instructions: [
    "Vorher: zuhören, nichts versprechen, die Worte des Kunden notieren.",
    "Nachher: am selben Tag schreiben. Nennen Sie den Kunden nur, wenn das erlaubt ist. Nichts über die Person aus dem Vertrieb.",
  ],
  blocks: [
    {
      label: "Vor dem Gespräch",
      items: [
        "Der Kunde weiß, dass ein Gast mitkommt, und ist einverstanden",
        "Ich kenne das Ziel des Gesprächs",
        "Wir haben abgesprochen, wie ich vorgestellt werde",
        "Ich weiß, worauf ich achten will",
      ],
    },
    { label: "Art des Kunden, Ziel des Gesprächs, Datum" },
    { label: "Mit welchen Worten der Kunde sein Problem beschreibt" },
    { label: "Was der Kunde gefragt oder eingewandt hat" },
    { label: "Wo unser Material geholfen, gefehlt oder gestört hat" },
    {
      caption: "Drei Beobachtungen",
      headers: [
        "Ich habe gesehen oder gehört",
        "Ich glaube, das heißt",
        "Typisch oder besonders? (im Vertrieb nachfragen)",
      ],
      rows: [],
    },
    { label: "Ein Zitat, Wort für Wort" },
    { label: "Eine Idee" },
  ],
} as const satisfies WorksheetWords;
