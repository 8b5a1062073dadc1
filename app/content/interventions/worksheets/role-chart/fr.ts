import type { WorksheetWords } from "../../worksheet";

export const roleChart = {
  title: "Tableau des rôles",
  copies: "Un grand exemplaire",
  instructions: [
    "Un nom décide. Trois au plus sont entendus. Ce qui reste ouvert va d’ici vendredi à la personne qui dirige les deux.",
    "Seulement de vraies décisions, pas de fiches de poste.",
  ],
  blocks: [
    {
      caption: "Décisions",
      headers: ["Décision", "Propose", "Est entendu avant", "Décide", "Est informé après"],
      rows: [],
    },
    {
      caption: "Chiffres",
      headers: ["Chiffre de l’équipe", "Qui en répond", "Qui y contribue"],
      rows: [],
    },
    { label: "Ouvert jusqu’à vendredi" },
    { label: "Bilan le" },
  ],
} as const satisfies WorksheetWords;
