import type { WorksheetWords } from "../../worksheet";

export const teamChallenge = {
  title: "Défi d’équipe",
  copies: "Un par équipe",
  instructions: [
    "Chaque étape doit demander les deux services. Les astuces sont partagées aussitôt avec toutes les équipes.",
  ],
  blocks: [
    { label: "But, chiffre, date de fin" },
    {
      caption: "Notre équipe",
      headers: ["Nom", "Service", "Le point fort dont nous avons besoin"],
      rows: [],
    },
    {
      label: "Garde-fous",
      items: [
        "Pas d’heures supplémentaires",
        "Aucun client n’est dérangé deux fois",
        "Les astuces vont aussitôt à toutes les équipes",
        "Pas de prime, pas de classement des personnes",
        "Notre propre règle\u00a0: ______________________________",
      ],
    },
    {
      caption: "Jour après jour\u00a0; un jour manqué ne se rattrape pas",
      headers: ["Jour", "But du jour", "Qui avec qui", "Atteint"],
      rows: [],
    },
    { label: "À la fin\u00a0: ce qui a marché, et ce qui doit devenir une habitude" },
  ],
} as const satisfies WorksheetWords;
