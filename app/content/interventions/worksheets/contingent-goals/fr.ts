import type { WorksheetWords } from "../../worksheet";

export const contingentGoals = {
  title: "Objectifs interdépendants",
  copies: "Un pour la salle\u00a0; une copie par responsable d’objectif",
  instructions: [
    "Un objectif interdépendant est un objectif que vous ne pouvez pas atteindre sans l’autre service.",
    "Chiffrable, dans le trimestre, difficile mais possible.",
  ],
  blocks: [
    {
      caption: "Où nos objectifs s’aident ou se gênent",
      headers: ["Objectif des Ventes", "Objectif du Marketing", "Aide ou gêne", "Comment"],
      rows: [],
    },
    { label: "La pire contradiction, et ce que chaque côté change" },
    {
      caption: "Deux objectifs liés",
      headers: [
        null,
        "Nous atteignons (chiffre, date)",
        "si l’autre côté…",
        "Ventes (qui)",
        "Marketing (qui)",
      ],
      rows: [{ cells: ["Ventes"] }, { cells: ["Marketing"] }],
    },
    {
      caption: "Contributions",
      headers: ["Pour quel objectif", "Contribution", "Responsable", "Échéance", "Fait"],
      rows: [],
    },
    {
      caption: "Trois points d’étape",
      headers: ["Date", "Chiffre des Ventes", "Chiffre du Marketing", "Ce que nous faisons"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
