import type { WorksheetWords } from "../../worksheet";

export const scoreboardPassport = {
  title: "Passeport d’un chiffre",
  copies: "Un par chiffre",
  instructions: [
    "Remplissez-le de façon qu’une nouvelle personne arrive au même chiffre.",
    "Faites l’essai tout de suite avec les données du mois dernier.",
  ],
  blocks: [
    { label: "Nom du chiffre" },
    { label: "Ce qu’il doit nous dire" },
    { label: "Ce qui compte" },
    { label: "Ce qui ne compte pas" },
    { label: "Source, qui le relève, quel jour\u00a0; remplacement" },
    { label: "Comment les Ventes le font bouger\u00a0; comment le Marketing le fait bouger" },
    { label: "Comment on pourrait l’embellir sans faire le travail, et ce qui nous en empêche" },
    {
      caption: "Mois par mois",
      headers: ["Mois", "Chiffre", "Ce que nous voyons", "Ce que nous essayons"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
