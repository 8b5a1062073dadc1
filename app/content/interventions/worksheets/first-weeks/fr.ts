import type { WorksheetWords } from "../../worksheet";

export const firstWeeks = {
  title: "Premières semaines dans les deux services",
  copies: "Une par personne nouvelle\u00a0; une par partenaire",
  instructions: [
    "Deux visites dans chaque service, chacune avec une tâche dont les hôtes ont besoin. Le partenaire est de l’autre service.",
  ],
  blocks: [
    {
      caption: "1. Quatre visites",
      headers: ["Service et hôte", "Ce que je vois", "Ma tâche", "Jour"],
      rows: [],
    },
    { label: "2. Mon partenaire dans l’autre service, et quand nous parlons" },
    { label: "3. Ce qui m’a surpris, ce que je me demande" },
    { label: "4. Ce qui a manqué, pour les suivants" },
  ],
} as const satisfies WorksheetWords;
