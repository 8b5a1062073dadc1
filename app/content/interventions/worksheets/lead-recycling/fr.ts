import type { WorksheetWords } from "../../worksheet";

export const leadRecycling = {
  title: "Retour des leads",
  copies: "Une par personne, et une près du système où sont les leads",
  instructions: [
    "Six raisons au plus. Chacune dit à quoi on la reconnaît, pour que deux personnes choisissent la même.",
  ],
  blocks: [
    {
      caption: "1. Raisons de rendre un lead",
      headers: [
        "Raison",
        "À quoi nous la reconnaissons",
        "Qui le reprend, en combien de jours",
        "Quand il peut revenir",
      ],
      rows: [],
    },
    { label: "2. Ce que promettent les Ventes, avec un nombre" },
    { label: "3. Ce que promet le Marketing, avec un nombre" },
    {
      caption: "4. Compte hebdomadaire",
      headers: ["Semaine", "Rendus", "Raison la plus fréquente", "Ce que nous changeons"],
      rows: [],
    },
    { label: "Valable dès le\u00a0; bilan le", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
