import type { WorksheetWords } from "../../worksheet";

export const oneCalendar = {
  title: "Un seul calendrier",
  copies: "Un pour le mur, aussi grand que possible",
  instructions: [
    "Remplissez d’abord la ligne des clients. Des semaines, pas des jours. Deux trimestres fermes, le reste au crayon.",
  ],
  blocks: [
    {
      caption: "Premier semestre",
      headers: [null, "Mois 1", "Mois 2", "Mois 3", "Mois 4", "Mois 5", "Mois 6"],
      rows: [
        { cells: ["Clients"] },
        { cells: ["Ventes"] },
        { cells: ["Marketing"] },
        { cells: ["Conflits"] },
      ],
    },
    {
      caption: "Second semestre",
      headers: [null, "Mois 7", "Mois 8", "Mois 9", "Mois 10", "Mois 11", "Mois 12"],
      rows: [
        { cells: ["Clients"] },
        { cells: ["Ventes"] },
        { cells: ["Marketing"] },
        { cells: ["Conflits"] },
      ],
    },
    { label: "Combien de semaines à l’avance nous nous prévenons" },
    { label: "Combien de contacts par semaine les Ventes peuvent reprendre, et sous combien de jours" },
    { label: "Qui tient le calendrier, et où il se trouve" },
  ],
} as const satisfies WorksheetWords;
