import type { WorksheetWords } from "../../worksheet";

export const sharedObstacles = {
  title: "Obstacle commun",
  copies: "Une par groupe de quatre\u00a0; un grand exemplaire pour l’obstacle choisi",
  instructions: [
    "Seulement ce qui gêne les deux services et que les deux peuvent changer sans demander à personne.",
  ],
  blocks: [
    {
      caption: "1. Ce qui gêne les deux services",
      headers: [
        "Ce qui gêne",
        "Combien de fois",
        "Ce que cela coûte\u00a0: Ventes",
        "Ce que cela coûte\u00a0: Marketing",
      ],
      rows: [],
    },
    { label: "2. L’obstacle que nous supprimons en six semaines" },
    { label: "À quoi nous verrons qu’il a disparu" },
    { label: "Responsables\u00a0; pour le", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
