import type { WorksheetWords } from "../../worksheet";

export const revenueMandate = {
  title: "Mandat de la direction commune",
  copies: "Un pour chaque personne dans la salle",
  instructions: ["S’il reste moins de trois des cinq conflits après le premier tableau, arrêtez-vous là."],
  blocks: [
    {
      caption: "Cinq conflits que personne n’a pu trancher",
      headers: [
        "Conflit",
        "Une direction unique trancherait-elle mieux\u00a0?",
        "Quoi d’autre pourrait le résoudre\u00a0?",
      ],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "Mandat",
      headers: ["Domaine", "Répond de", "Décide", "Ne décide pas"],
      rows: [
        { cells: ["Objectifs"] },
        { cells: ["Budget"] },
        { cells: ["Personnel"] },
        { cells: ["Prix"] },
        { cells: ["Marque et message"] },
      ],
    },
    { label: "La voix que garde chaque fonction" },
    { label: "Ce que deviennent les responsables actuels" },
    {
      caption: "Les cent premiers jours",
      headers: ["Étape", "Pour le", "Signe que c’est fait"],
      rows: [
        { cells: ["Écouter toutes les équipes"] },
        { cells: ["Un seul plan"] },
        { cells: ["Les mêmes chiffres partout"] },
        { cells: ["Prendre les décisions en attente"] },
        { cells: ["Clarifier à nouveau les rôles"] },
      ],
    },
    { label: "Au bout d’un an\u00a0: réussi si…\u00a0; manqué si…\u00a0; jugé par" },
  ],
} as const satisfies WorksheetWords;
