import type { WorksheetWords } from "../../worksheet";

export const contentAudit = {
  title: "Supports passés en revue",
  copies: "Un grand exemplaire au mur\u00a0; une page pour chacune des deux personnes qui rangent",
  instructions: ["Une ligne par pièce. Sans le nom de qui l’a faite."],
  blocks: [
    {
      caption: "1. Pièce par pièce",
      headers: ["Pièce", "Étape de la vente", "Dernier usage", "Reste, change, disparaît"],
      rows: [],
    },
    { label: "2. Étapes de la vente pour lesquelles nous n’avons rien" },
    {
      caption: "3. Trois commandes",
      headers: ["Quoi", "Qui le fait", "Qui l’essaie avec deux clients", "Pour quand"],
      rows: [],
    },
    { label: "Ce qui disparaît est retiré le", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
