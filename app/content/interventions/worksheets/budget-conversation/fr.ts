import type { WorksheetWords } from "../../worksheet";

export const budgetConversation = {
  title: "Discussion sur les budgets",
  copies: "Une par personne\u00a0; un grand exemplaire pour l’accord",
  instructions: [
    "Partie 1 chacun pour soi, partie 2 ensemble. Les sommes peuvent être arrondies\u00a0; aucun salaire ne figure ici.",
  ],
  blocks: [
    { label: "1. Ce que notre service dépense pour le travail commun, et ce qu’il en attend" },
    {
      caption: "2. À quoi chaque service consacrerait de l’argent, et à quoi il renoncerait en échange",
      headers: ["Quoi", "Qui y gagne", "À quoi nous renonçons", "Oui, non, si"],
      rows: [],
    },
    { label: "3. Ce que nous demandons ensemble, et à la place de quoi" },
    { label: "Convenu jusqu’au", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
