import type { WorksheetWords } from "../../worksheet";

export const appreciation = {
  title: "Cartes de remerciement",
  copies: "Deux cartes par personne\u00a0; à découper",
  instructions: [
    "Une carte, un fait, pour quelqu’un de l’autre service.",
    "Lisez-la à la personne et remettez-la-lui.",
  ],
  blocks: [
    { text: "Carte 1" },
    { label: "Pour" },
    { label: "Ce que vous avez fait, et quand" },
    { label: "Ce que cela a rendu possible" },
    { label: "De la part de" },
    { text: "Carte 2" },
    { label: "Pour" },
    { label: "Ce que vous avez fait, et quand" },
    { label: "Ce que cela a rendu possible" },
    { label: "De la part de" },
  ],
} as const satisfies WorksheetWords;
