import type { EntryWords } from "../../entry";

export const sharedTargetPilot = {
  name: "Objectif ou part de prime partagés, à l’essai",
  purpose:
    "Deux équipes partagent un objectif pendant deux trimestres, et une part de la rémunération en dépend.",
  whyItWorks:
    "La rémunération oriente plus que les mots. Une part commune est utile là où le travail de chacun dépend vraiment de l’autre\u00a0; ailleurs, elle fait payer aux gens ce qu’ils ne peuvent pas influencer. D’où un essai, avec une date de fin.",
  prerequisites: [
    {
      text: "Les objectifs partagés sont à 50 points ou plus\u00a0: les deux se fient à des chiffres communs avant que de l’argent en dépende.",
    },
    { text: "Un tableau de bord commun fonctionne depuis un trimestre." },
    { text: "Les RH, les finances et, s’il y en a, les représentants du personnel sont à la table." },
  ],
  whoFirst:
    "Responsable du service {first}, une personne à la tête d’une équipe, une personne de l’équipe pilote",
  whoSecond:
    "Responsable du service {second}, une personne à la tête d’une équipe, une personne de l’équipe pilote\u00a0; les RH et les finances",
  runSheet: [
    {
      what: "Où dépendons-nous l’un de l’autre\u00a0?",
      how: "Notez cinq résultats. Pour chacun\u00a0: quelle part vient du service {first}, quelle part du service {second}\u00a0? Ne restent que les résultats que les deux font bouger d’un tiers au moins.",
    },
    {
      what: "Un seul objectif",
      how: "Choisissez un chiffre du tableau de bord. Cible, plancher, plafond. Recalculez l’an dernier avec lui\u00a0: qui aurait reçu quoi\u00a0?",
    },
    {
      what: "La part",
      how: "Une petite part, un dixième du variable par exemple. En plus ou à la place\u00a0? Décidez du cas des personnes qui arrivent ou qui partent.",
    },
    {
      what: "Comment tricher",
      how: "Des binômes mixtes cherchent comment atteindre le chiffre sans faire le travail. Pour chaque moyen trouvé\u00a0: un second chiffre, une règle ou un autre objectif.",
    },
    {
      what: "Règles de l’essai",
      how: "Deux équipes, deux trimestres, une date de fin, personne n’y perd au premier trimestre, un seul endroit pour les réclamations, ce qui sera évalué et par qui. Tout sur la fiche.",
    },
  ],
  roles: [
    {
      role: "RH et finances",
      does: "Vérifient le droit, les contrats et les données\u00a0; recalculent l’an dernier.",
    },
    { role: "Membres des équipes pilotes", does: "Disent ce qu’ils peuvent vraiment influencer." },
    { role: "Animation", does: "Insiste sur le calcul avec les données de l’an dernier." },
  ],
  materials: [
    "Fiche «\u00a0Objectif partagé, à l’essai\u00a0»",
    "Chiffres de l’an dernier, mois par mois",
    "Les règles actuelles des deux services",
  ],
  scriptHints: [
    "«\u00a0Qu’auriez-vous pu faire l’an dernier pour faire bouger ce chiffre\u00a0?\u00a0»",
    "«\u00a0Comment l’atteindriez-vous sans aider un seul client\u00a0?\u00a0»",
    "«\u00a0Quel jour cela finit-il, et qui décide de la suite\u00a0?\u00a0»",
  ],
  risks: [
    "Certains se laissent porter\u00a0: de petites équipes, un chiffre visible.",
    "Les astuces\u00a0: le second chiffre empêche d’embellir le premier.",
    "La déception quand cela finit\u00a0: la date figure à la première page.",
  ],
  notWhen: [
    "Les services ne se fient pas encore aux mêmes données.",
    "Votre objectif est de rester où vous êtes.",
    "Des contrats ou des accords l’interdisent cette année.",
  ],
  firstStep:
    "Les RH et les finances recalculent l’an dernier avec deux objectifs possibles, pour deux équipes.",
  signOfSuccess:
    "Au bout d’un trimestre, des membres des deux équipes savent dire ce qu’ils ont fait pour le chiffre et n’auraient pas fait sans lui.",
  followUp: {
    afterTwoWeeks:
      "Tout le monde dans les deux équipes connaît-il l’objectif, la part, les règles et la date de fin\u00a0? Demandez à trois personnes.",
    afterSixWeeks:
      "Premier état du chiffre. A-t-on vu une astuce\u00a0? Fermez cette porte, sans changer l’objectif.",
  },
  ideas: ["shared goal and metrics"],
} as const satisfies EntryWords;
