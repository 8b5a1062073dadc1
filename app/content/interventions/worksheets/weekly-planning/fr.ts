import type { WorksheetWords } from "../../worksheet";

export const weeklyPlanning = {
  title: "Planification hebdomadaire des deux responsables",
  copies: "Une par semaine",
  instructions: [
    "Vingt minutes, chaque semaine à la même heure. Commencez par les promesses de la semaine passée.",
  ],
  blocks: [
    { caption: "Promis la semaine passée", headers: ["Qui", "Quoi", "Fait, ou nouvelle date"], rows: [] },
    {
      caption: "Cette semaine, ce qui touche l’autre service",
      headers: ["Des Ventes", "Du Marketing"],
      rows: [],
    },
    { label: "La décision qu’on attend, et comment nous l’avons prise" },
    { label: "Deux phrases que nous disons tous deux aujourd’hui" },
  ],
} as const satisfies WorksheetWords;
