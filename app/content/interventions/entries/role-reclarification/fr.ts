import type { EntryWords } from "../../entry";

export const roleReclarification = {
  name: "Clarification des rôles dans une équipe intégrée",
  purpose:
    "Une équipe dont les limites se sont brouillées règle à nouveau qui décide, qui fait et qui est entendu.",
  whyItWorks:
    "L’intégration a un prix\u00a0: là où tout le monde est responsable, il se peut que personne ne le soit. Parcourir de vraies décisions montre où deux personnes croient décider, ou aucune, et permet de le régler sans rebâtir les murs.",
  prerequisites: [],
  whoFirst: "Cinq personnes de l’équipe intégrée chargées de la vente",
  whoSecond: "Cinq personnes de l’équipe intégrée chargées du marketing, et la personne qui dirige les deux",
  runSheet: [
    {
      what: "Dix décisions",
      how: "Montrez dix vraies décisions du dernier trimestre, recueillies à l’avance. Le groupe raye ce qui est clair pour tous.",
    },
    {
      what: "Vote silencieux",
      how: "Pour chaque décision qui reste, chacun écrit seul\u00a0: qui a décidé\u00a0? Qui devrait décider\u00a0? Un nom à chaque fois.",
    },
    {
      what: "Mettre à plat",
      how: "Montrez les réponses. Deux noms ou aucun\u00a0: voilà un point à régler. Prenez les cinq où l’on s’écarte le plus.",
    },
    {
      what: "Régler",
      how: "Pour chacune des cinq\u00a0: une personne décide\u00a0; qui propose, qui est entendu avant, qui est informé après\u00a0? Cinq minutes chacune\u00a0; ce qui reste ouvert va d’ici vendredi à la personne qui dirige les deux.",
    },
    {
      what: "À qui le résultat\u00a0?",
      how: "Parcourez les chiffres de l’équipe\u00a0: qui répond duquel, et comment voit-on le travail de chacun dans un résultat commun\u00a0?",
    },
    { what: "Afficher", how: "Photographiez le tableau, envoyez-le aujourd’hui\u00a0; bilan dans six mois." },
  ],
  roles: [
    {
      role: "Animation",
      does: "Recueille à l’avance les dix décisions auprès de personnes de tous les rangs.",
    },
    {
      role: "Responsable des deux",
      does: "Vote avec les autres, parle en dernier, règle d’ici vendredi ce qui est ouvert.",
    },
  ],
  materials: ["Tableau des rôles", "Dix décisions sur des cartes"],
  scriptHints: [
    "«\u00a0Qui aurait pu dire non\u00a0?\u00a0»",
    "«\u00a0Une personne décide. Être entendu n’est pas décider.\u00a0»",
  ],
  risks: [
    "Tout le monde veut être consulté\u00a0: trois personnes au plus sont entendues pour une décision.",
    "Cela devient une fiche de poste\u00a0: dix décisions, pas toutes.",
  ],
  notWhen: ["Une nouvelle organisation sera annoncée dans les semaines qui viennent."],
  firstStep:
    "Demandez à dix personnes une décision du dernier trimestre qui a pris trop de temps ou qui a été prise deux fois.",
  signOfSuccess:
    "Au bout de six semaines, les cinq décisions ont été prises chaque fois par la personne inscrite au tableau.",
  followUp: {
    afterTwoWeeks:
      "La personne qui dirige les deux a-t-elle réglé les points ouverts\u00a0? Le tableau est-il là où l’on regarde\u00a0?",
    afterSixWeeks: "Demandez quelles décisions sont restées bloquées\u00a0; corrigez le tableau.",
  },
  ideas: ["the cost of integration: confusion over functions"],
} as const satisfies EntryWords;
