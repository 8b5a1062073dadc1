import type { WorksheetWords } from "../../worksheet";

export const fieldDigest = {
  title: "Échos du terrain et retours sur les campagnes",
  copies: "Une fiche par mois",
  instructions: [
    "On parle des choses, jamais des personnes. Avec les mots des clients.",
    "Chaque point reçoit une réponse avant la fiche suivante\u00a0: c’est fait, ce sera fait, ou ce ne le sera pas, et pourquoi.",
  ],
  blocks: [
    {
      caption: "Du terrain",
      headers: [null, "Avec les mots des clients", "Entendu combien de fois", "Réponse du Marketing"],
      rows: [{ cells: ["Question nouvelle"] }, { cells: ["Objection"] }, { cells: ["Apprécié ou utilisé"] }],
    },
    {
      caption: "Des campagnes",
      headers: [
        "Campagne et but",
        "Ce qui est arrivé",
        "Ce que nous avons appris",
        "Ce que nous changeons",
        "Ce que les Ventes devraient savoir",
      ],
      rows: [],
    },
    { label: "Réponses aux points du mois dernier restés ouverts" },
    { label: "La rédaction et les quatre voix de ce trimestre" },
  ],
} as const satisfies WorksheetWords;
