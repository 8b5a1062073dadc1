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
      headers: [null, "Ce mois-ci", "Ces trois mois", "Les trois suivants", "Dans un an", "Dans trois ans"],
      rows: [
        { cells: ["Les clients vont demander"] },
        { cells: ["La concurrence fera"] },
        { cells: ["Nous proposerons"] },
        { cells: ["Vide ou en conflit"] },
      ],
    },
    {
      caption: "Échange d’idées",
      headers: ["Problème côté", "Idées de l’autre côté", "Les deux que nous retenons"],
      rows: [{ cells: ["Ventes"] }, { cells: ["Marketing"] }],
    },
    {
      label:
        "Comment cela pourrait échouer\u00a0: les deux raisons que seuls les deux services peuvent écarter ensemble",
    },
    {
      caption: "Trois liens entre aujourd’hui et plus tard",
      headers: ["Quoi", "Ventes (qui)", "Marketing (qui)", "Première date"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
  ],
} as const satisfies WorksheetWords;
