import type { WorksheetWords } from "../../worksheet";

export const conflictRules = {
  title: "Règles en cas de conflit",
  copies: "Une par personne\u00a0; un grand exemplaire à afficher",
  instructions: [
    "Des situations, aucun nom. Écrivez ce que vous faites, non ce que les autres devraient faire.",
  ],
  blocks: [
    {
      caption: "1. Si, alors",
      headers: ["Si cela arrive", "J’appelle", "En combien d’heures", "Et je ne fais pas"],
      rows: [],
    },
    { label: "2. À qui s’adresser ensuite, et qui tranche à la fin" },
    { label: "3. Trois choses que nous ne faisons pas" },
    { label: "Pour trois mois, jusqu’au", signers: ["Direction des Ventes", "Direction du Marketing"] },
  ],
} as const satisfies WorksheetWords;
