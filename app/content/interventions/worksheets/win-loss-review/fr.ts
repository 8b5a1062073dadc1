import type { WorksheetWords } from "../../worksheet";

export const winLossReview = {
  title: "Revue des succès et des échecs",
  copies: "Une par affaire",
  instructions: [
    "Tout le monde a agi aussi bien que possible avec ce qu’il savait et avait alors.",
    "Les faits d’abord, dans l’ordre. «\u00a0On aurait dû\u00a0» devient «\u00a0qu’est-ce qui a rendu cela probable\u00a0».",
  ],
  blocks: [
    { label: "Affaire (gagnée ou perdue), taille, durée\u00a0; les raisons du client" },
    {
      caption: "Ce qui s’est passé, dans l’ordre",
      headers: [
        "Quand",
        "Ce qui s’est passé",
        "Comment le savons-nous\u00a0?",
        "Que savions-nous alors\u00a0?",
      ],
      rows: [],
    },
    { label: "Où l’affaire gagnée et l’affaire perdue se séparent" },
    {
      caption: "Ce qui a rendu facile ou difficile de bien agir",
      headers: [
        "Condition",
        "Vaudrait-elle aussi pour la prochaine affaire\u00a0?",
        "Les deux services peuvent-ils la changer\u00a0?",
      ],
      rows: [],
    },
    {
      caption: "Deux changements",
      headers: ["Quoi", "Ventes (qui)", "Marketing (qui)", "Pour le", "À quoi nous le verrons"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }],
    },
  ],
} as const satisfies WorksheetWords;
