import type { WorksheetWords } from "../../worksheet";

export const coLocationDay = {
  title: "Journée côte à côte",
  copies: "Une par journée",
  instructions: [
    "Les bureaux sont tirés au sort, pas choisis. Faites votre travail habituel\u00a0; l’important est qu’on puisse vous poser des questions.",
  ],
  blocks: [
    {
      caption: "Bureaux",
      headers: ["Bureau", "Des Ventes", "Du Marketing", "Ont besoin l’un de l’autre pour"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Où téléphoner, où c’est calme, heures calmes" },
    { label: "Le soir\u00a0: qu’avons-nous entendu par hasard qui nous a servi\u00a0?" },
    { label: "Ce qui a gêné, et deux règles pour la prochaine fois" },
    { label: "Qui accueille la prochaine journée, et quand" },
  ],
} as const satisfies WorksheetWords;
