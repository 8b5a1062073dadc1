import type { WorksheetWords } from "../../worksheet";

export const sharedTargetPilot = {
  title: "Objectif partagé, à l’essai",
  copies: "Un par membre des équipes pilotes",
  instructions: [
    "Calculez avec les chiffres de l’an dernier avant de signer. La date de fin figure sur cette page.",
  ],
  blocks: [
    {
      caption: "Quels résultats les deux font-ils bouger\u00a0?",
      headers: [
        "Résultat",
        "Part des Ventes",
        "Part du Marketing",
        "Garder\u00a0? (un tiers au moins des deux côtés)",
      ],
      rows: [],
    },
    { label: "L’objectif\u00a0: chiffre, source, plancher, cible, plafond" },
    { label: "La part qui en dépend\u00a0; en plus ou à la place" },
    {
      caption: "L’an dernier recalculé",
      headers: ["Trimestre", "Chiffre", "Part versée, Ventes", "Part versée, Marketing"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    {
      caption: "Comment on pourrait tricher",
      headers: ["Moyen", "Second chiffre ou règle contre cela"],
      rows: [],
    },
    {
      label: "Réglé",
      items: [
        "Deux équipes, deux trimestres, date de fin\u00a0: ______________________________",
        "Au premier trimestre, personne n’y perd",
        "Arrivée, départ, longue absence",
        "À qui adresser une réclamation\u00a0: ______________________________",
        "Droit, contrats et représentants du personnel",
        "Qui évalue, et avec quoi",
      ],
    },
    {
      label: "Convenu le",
      signers: ["Responsable des Ventes", "Responsable du Marketing", "RH", "Finances"],
    },
  ],
} as const satisfies WorksheetWords;
