import type { WorksheetWords } from "../../worksheet";

export const segmentTeamCharter = {
  title: "Charte de l’équipe de segment",
  copies: "Un grand exemplaire\u00a0; un par membre",
  instructions: [
    "Deux trimestres, bilan après le premier. Ce qui n’est pas dans la charte reste aux services.",
  ],
  blocks: [
    { label: "Segment\u00a0; but en une phrase\u00a0; un chiffre" },
    { label: "Responsable\u00a0; membres\u00a0; du, au" },
    {
      caption: "Le parcours du client",
      headers: ["Étape", "Où il nous attend aujourd’hui", "Responsable (nom)"],
      rows: [{ cells: ["Nous trouve"] }, { cells: ["Essaie"] }, { cells: ["Achète"] }, { cells: ["Reste"] }],
    },
    {
      caption: "Décisions",
      headers: ["Décision", "Équipe", "Responsable de l’équipe", "Responsable de service (qui)"],
      rows: [
        { cells: ["Prix et remises"] },
        { cells: ["Message et supports"] },
        { cells: ["Priorité des clients"] },
        { cells: ["Budget"] },
        { cells: ["Congés et remplacements"] },
      ],
    },
    { label: "Ce qui reste aux services\u00a0: évaluation, formation, normes" },
    { label: "Comment les collègues hors de l’équipe en tirent des enseignements" },
    {
      label: "Bilan le\u00a0; fin ou prolongation le",
      signers: ["Responsable des Ventes", "Responsable du Marketing", "Responsable de l’équipe"],
    },
  ],
} as const satisfies WorksheetWords;
