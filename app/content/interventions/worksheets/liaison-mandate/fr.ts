import type { WorksheetWords } from "../../worksheet";

export const liaisonMandate = {
  title: "Mandat de la personne relais",
  copies: "Un pour la personne relais, un pour chaque responsable de service",
  instructions: ["Un trimestre, puis nouvelle décision. Ce qui est rayé dans son service est rayé."],
  blocks: [
    { label: "Personne relais\u00a0; partenaire aux Ventes\u00a0; du, au" },
    { label: "Trois résultats au bout d’un trimestre" },
    {
      caption: "Mandat",
      headers: ["Peut décider seule", "Peut proposer", "Transmet seulement", "N’en fait pas partie"],
      rows: [],
    },
    { label: "Réunions fixes et nombre de rendez-vous clients par mois" },
    { caption: "Travail confié à quelqu’un d’autre", headers: ["Tâche", "À qui", "À partir de"], rows: [] },
    {
      caption: "Jugé par les deux responsables",
      headers: [null, "Après 2 semaines", "Après 6 semaines", "Après 12 semaines"],
      rows: [
        { cells: ["Quelque chose va plus vite"] },
        { cells: ["Quelque chose va mieux"] },
        { cells: ["Le temps était libre"] },
      ],
    },
    {
      label: "Convenu le",
      signers: ["Responsable des Ventes", "Responsable du Marketing", "Personne relais"],
    },
  ],
} as const satisfies WorksheetWords;
