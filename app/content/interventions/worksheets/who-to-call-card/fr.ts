import type { WorksheetWords } from "../../worksheet";

export const whoToCallCard = {
  title: "Qui appeler",
  copies: "Une pour chaque bureau des deux services",
  instructions: ["Appelez le premier nom\u00a0; sans réponse dans le délai, la personne qui remplace."],
  blocks: [
    {
      caption: "Au Marketing",
      headers: ["Pour", "Appeler", "À défaut", "Comment", "Première réponse sous"],
      rows: [],
    },
    {
      caption: "Aux Ventes",
      headers: ["Pour", "Appeler", "À défaut", "Comment", "Première réponse sous"],
      rows: [],
    },
    { label: "Urgent veut dire" },
    { label: "Ce qu’il vaut mieux chercher que demander, et où" },
    { label: "Qui tient cette carte à jour\u00a0; valable jusqu’au" },
  ],
} as const satisfies WorksheetWords;
