import type { WorksheetWords } from "../../worksheet";

export const actionLog = {
  title: "Suivi des actions",
  copies: "Un pour le mur\u00a0; à copier après chaque réunion",
  instructions: [
    "Chaque action a une personne responsable et une date\u00a0; cette personne les annonce à voix haute.",
    "Sept au plus sont ouvertes en même temps.",
  ],
  blocks: [
    {
      caption: "Actions",
      headers: [
        "N°",
        "Quoi",
        "Qui",
        "Service",
        "Échéance",
        "Faite, reportée (à quand) ou abandonnée, parce que",
      ],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
      ],
    },
    { label: "Sujet de la prochaine réunion, et qui l’apporte" },
    { label: "La prochaine fois\u00a0: qui anime, qui tient le suivi" },
  ],
} as const satisfies WorksheetWords;
