import type { WorksheetWords } from "../../worksheet";

export const sponsorStatement = {
  title: "Gemeinsame Erklärung der Leitungen",
  copies: "Eine für die drei, die sie schreiben; dann eine für jedes Schwarze Brett",
  instructions: [
    "Höchstens acht Sätze. Alles darin muss man sehen können.",
    "Beide Leitungen lesen sie gemeinsam vor, beiden Abteilungen zugleich.",
  ],
  blocks: [
    { label: "Warum es uns wichtig ist, dass beide Abteilungen gut zusammenarbeiten" },
    { label: "Bei uns sieht man, wie beide Abteilungen … (vier Dinge, die man sehen kann)" },
    { label: "Was wir beide nicht durchgehen lassen und was wir dann tun" },
    { label: "Was jede und jeder von uns ab jetzt anders macht" },
    {
      caption: "Wer entscheidet",
      headers: ["Entscheidung", "Schlägt vor", "Wird gehört", "Entscheidet"],
      rows: [],
    },
    { label: "Datum", signers: ["Leitung Vertrieb", "Leitung Marketing"] },
  ],
} as const satisfies WorksheetWords;
