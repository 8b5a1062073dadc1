import type { WorksheetWords } from "../../worksheet";

export const targetCustomer = {
  title: "Clients cibles",
  copies: "Une par personne\u00a0; un grand exemplaire à signer",
  instructions: [
    "Partie 1 chacun pour soi. Écrivez ce qui se voit de l’extérieur\u00a0: taille, occasion, qui décide. Pas d’adjectifs.",
  ],
  blocks: [
    { label: "1. Pour qui nous sommes faits\u00a0: ce qui se voit de l’extérieur" },
    { label: "Pour qui nous ne le sommes pas, même si l’on insiste" },
    {
      caption: "2. Essai sur huit clients",
      headers: ["Client", "Retenu selon notre ébauche\u00a0? (oui, non)", "Ce que ce cas enseigne"],
      rows: [],
    },
    {
      caption: "3. Quand il est trop tôt",
      headers: ["Signe qu’il est trop tôt", "Signe que c’est le moment", "Qui regarde"],
      rows: [],
    },
    { label: "En vigueur à partir du\u00a0; bilan le", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
