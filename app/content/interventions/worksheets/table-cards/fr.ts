import type { WorksheetWords } from "../../worksheet";

export const tableCards = {
  title: "Cartes de table et questions",
  copies: "Deux exemplaires\u00a0; découpez les cartes",
  instructions: [
    "Deux piles, une par service. Avec deux exemplaires, chaque mot est deux fois dans chaque pile.",
    "Prenez autant de mots qu’il y a de tables de quatre. Tout le monde tire\u00a0; qui a le même mot partage la table.",
  ],
  blocks: [
    {
      caption: "Cartes",
      headers: ["Ventes", "Marketing", "Un mot à vous"],
      rows: [
        { cells: ["Ancre", "Ancre"] },
        { cells: ["Ballon", "Ballon"] },
        { cells: ["Bougie", "Bougie"] },
        { cells: ["Tambour", "Tambour"] },
        { cells: ["Œuf", "Œuf"] },
        { cells: ["Plume", "Plume"] },
        { cells: ["Guitare", "Guitare"] },
        { cells: ["Port", "Port"] },
      ],
    },
    {
      label: "Questions pour la table, dans n’importe quel ordre\u00a0; perdre n’a pas d’importance",
      items: [
        "Devinez\u00a0: qui de nous a eu quel premier emploi\u00a0?",
        "Quelle est la chose la plus étrange qu’un client vous ait demandée\u00a0?",
        "Quel mot de notre métier personne ne comprend-il au-dehors\u00a0? Expliquez-le en une phrase.",
        "Que savez-vous faire qui n’a rien à voir avec le travail\u00a0?",
        "Que montreriez-vous à une personne de passage qui a une heure dans notre ville\u00a0?",
      ],
    },
  ],
} as const satisfies WorksheetWords;
