import type { WorksheetWords } from "../../worksheet";

export const boothCard = {
  title: "Fiche de stand",
  copies: "Une par binôme et par permanence",
  instructions: [
    "Recueillez, ne vendez pas. Qui veut acheter obtient un rendez-vous.",
    "À mi-temps, l’autre personne mène la conversation.",
  ],
  blocks: [
    { label: "Nos trois phrases d’accroche" },
    {
      caption: "Décompte\u00a0: ce que demandent les visiteurs",
      headers: ["Sujet", "Bâtons", "Avec leurs mots"],
      rows: [],
    },
    {
      caption: "Ce soir\u00a0: trier les contacts",
      headers: [
        null,
        "Prêt pour les Ventes",
        "Reste au Marketing",
        "Ni l’un ni l’autre",
        "Désaccord entre nous",
      ],
      rows: [{ cells: ["Nombre"] }],
    },
    { label: "Où nous ne sommes pas d’accord, et pourquoi" },
    { label: "Une chose à changer sur le stand\u00a0; responsable\u00a0; date" },
  ],
} as const satisfies WorksheetWords;
