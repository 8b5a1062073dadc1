import type { WorksheetWords } from "../../worksheet";

export const whatWorks = {
  title: "Ce qui marche",
  copies: "Une feuille par personne",
  instructions: [
    "Questionnez, écoutez, notez le récit de l’autre avec ses mots. Dix minutes chacun, c’est trop long\u00a0: sept suffisent.",
  ],
  blocks: [
    { label: "Un moment où le travail entre nous a le mieux marché\u00a0: que s’est-il passé\u00a0?" },
    { label: "Qu’avez-vous fait, qu’ont fait les autres, qu’est-ce qui l’a rendu possible\u00a0?" },
    { label: "De quoi nous faudrait-il davantage\u00a0?" },
    { label: "Une habitude que nous gardons exprès, et qui nous la rappelle" },
  ],
} as const satisfies WorksheetWords;
