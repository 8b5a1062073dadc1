import type { WorksheetWords } from "../../worksheet";

export const outsidersView = {
  title: "Regard extérieur",
  copies: "Une par personne",
  instructions: ["Qui a le problème raconte et écoute. Les idées se donnent, elles ne se défendent pas."],
  blocks: [
    { label: "Le problème en trois phrases\u00a0; ce qui a été tenté" },
    { label: "Ce que doit faire une bonne réponse" },
    { label: "Idées du dehors" },
    {
      caption: "Deux que j’essaie",
      headers: ["Idée", "De qui", "Pour quand", "Ce que c’est devenu"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
