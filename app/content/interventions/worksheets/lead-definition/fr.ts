import type { WorksheetWords } from "../../worksheet";

export const leadDefinition = {
  title: "Définition du lead",
  copies: "Une par personne pour la première partie\u00a0; un grand exemplaire à signer",
  instructions: [
    "Partie 1\u00a0: complétez les deux phrases chacun pour soi, sans parler. Dix minutes.",
    "Partie 2\u00a0: essayez l’ébauche sur dix vrais leads. Partie 3\u00a0: rédigez et signez.",
  ],
  blocks: [
    { label: "1. Un lead est prêt pour les Ventes quand…" },
    { label: "Il ne l’est pas encore quand…" },
    {
      caption: "2. Essai sur dix vrais leads",
      headers: [
        "Lead",
        "Prêt selon notre ébauche\u00a0? (oui, non)",
        "Devenu client\u00a0? (oui, non)",
        "Ce que ce cas enseigne",
      ],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
        { cells: ["8"] },
        { cells: ["9"] },
        { cells: ["10"] },
      ],
    },
    { label: "3. Prêt pour les Ventes veut dire (tout cela)" },
    { label: "Reste au Marketing (à suivre) veut dire" },
    { label: "N’est à personne" },
    { label: "Ce qui accompagne chaque lead\u00a0: nom, besoin, historique, origine…" },
    { label: "En vigueur à partir du\u00a0; bilan le", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
