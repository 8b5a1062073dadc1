import type { WorksheetWords } from "../../worksheet";

export const pipelinePage = {
  title: "Page des affaires en cours",
  copies: "Une par personne",
  instructions: ["Les mêmes colonnes chaque mois. Des affaires, non des personnes."],
  blocks: [
    {
      caption: "1. Ce qui est en cours",
      headers: ["Étape", "Combien", "Plus ancien que d’habitude", "Attendu en trois mois"],
      rows: [],
    },
    { label: "2. Semaines qui seront trop pleines ou trop vides" },
    {
      caption: "3. Trois affaires bloquées",
      headers: ["Affaire", "Ce qu’il faut au client", "Ce que nous faisons", "Qui, pour quand"],
      rows: [],
    },
    { label: "4. Ce que le Marketing déplace ou arrête" },
  ],
} as const satisfies WorksheetWords;
