import type { WorksheetWords } from "../../worksheet";

export const horizonTimeline = {
  title: "Frise des horizons",
  copies: "Une par personne, à emporter\u00a0; l’original est la bande au mur",
  instructions: [
    "Les deux services remplissent chaque colonne. Marquez les vides et les contradictions.",
    "Tracez pour finir trois liens entre aujourd’hui et plus tard.",
  ],
  blocks: [
    {
      caption: "Ce qui vient, et quand",
      headers: [null, "Ce mois-ci", "Ce trimestre", "Trimestre prochain", "Dans un an", "Dans trois ans"],
      rows: [
        { cells: ["Les clients demanderont"] },
        { cells: ["Les concurrents feront"] },
        { cells: ["Nous proposerons"] },
        { cells: ["Vide ou contradictoire"] },
      ],
    },
    {
      caption: "Échange d’idées",
      headers: ["Problème côté", "Idées de l’autre côté", "Les deux que nous retenons"],
      rows: [{ cells: ["Ventes"] }, { cells: ["Marketing"] }],
    },
    { label: "Comment cela pourrait échouer\u00a0: les deux raisons qui demandent les deux services" },
    {
      caption: "Trois liens entre aujourd’hui et plus tard",
      headers: ["Quoi", "Ventes (qui)", "Marketing (qui)", "Première date"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
  ],
} as const satisfies WorksheetWords;
