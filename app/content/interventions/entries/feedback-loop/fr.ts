import type { EntryWords } from "../../entry";

export const feedbackLoop = {
  name: "Boucle de retours dans les deux sens",
  purpose:
    "Une fois par mois, les nouvelles du terrain parviennent à {second} et celles des campagnes à {first}, sans presque rien coûter à personne.",
  whyItWorks:
    "Les retours se tarissent quand ils prennent du temps et que rien de visible ne suit. Trois phrases dites à voix haute ne coûtent guère\u00a0; une réponse qui dit ce qu’on en a fait amène les suivantes.",
  prerequisites: [],
  whoFirst: "Quatre personnes du service {first}, de régions ou de produits différents, pour un trimestre",
  whoSecond: "Deux personnes qui font les campagnes, une pour la rédaction, une du marketing produit",
  runSheet: [
    {
      what: "Fixer trois questions",
      how: "Convenez des questions de la fiche\u00a0: quelle question nouvelle les clients ont-ils posée, qu’ont-ils objecté, qu’ont-ils apprécié ou utilisé\u00a0? Rien d’autre.",
    },
    {
      what: "L’aller, au plus simple",
      how: "Choisissez un canal déjà ouvert côté {first}\u00a0: un message vocal, une ligne dans le rapport de visite, deux minutes dans une réunion qui existe déjà. Essayez-le aussitôt avec les cas du jour.",
    },
    {
      what: "Le retour",
      how: "Convenez de la façon dont on apprend, côté {first}, ce que devient chaque campagne\u00a0: but, ce qui est arrivé, ce que nous avons appris, ce que nous changeons. Une demi-page, pas de diapositives.",
    },
    {
      what: "Règles",
      how: "On parle des choses, jamais des personnes. Tout ce qui est nommé reçoit une réponse dans le mois\u00a0: c’est fait, ce sera fait, ou ce ne le sera pas, et pourquoi. Choisissez qui tient la rédaction ce trimestre.",
    },
  ],
  roles: [
    {
      role: "Rédaction",
      does: "Recueille, écrit une page le premier lundi du mois, ajoute les réponses du mois passé.",
    },
    {
      role: "Quatre voix",
      does: "Apportent une chose toutes les deux semaines\u00a0; changent chaque trimestre.",
    },
  ],
  materials: [
    "Fiche «\u00a0Échos du terrain et retours sur les campagnes\u00a0», premier tableau",
    "Le second tableau de la même fiche, pour les campagnes",
  ],
  scriptHints: [
    "«\u00a0Avec les mots du client, s’il vous plaît. Qu’a-t-il dit\u00a0?\u00a0»",
    "«\u00a0Qu’avons-nous fait de ce que vous nous avez dit le mois dernier\u00a0? Le voici.\u00a0»",
  ],
  risks: [
    "Il n’arrive que des plaintes\u00a0: la troisième question demande ce qui a aidé.",
    "Un seul client fait du bruit\u00a0: notez combien l’ont dit.",
    "La fiche s’allonge\u00a0: une page, ou personne ne la lit.",
  ],
  notWhen: ["Côté {second}, personne ne peut changer quoi que ce soit ce trimestre à cause de ces retours."],
  firstStep:
    "Désignez la rédaction et quatre voix, et recueillez dès cette semaine les trois premières phrases par téléphone.",
  signOfSuccess: "Deux fiches ont paru, et chaque point de la première a sa réponse dans la seconde.",
  followUp: {
    afterTwoWeeks: "Chaque voix a-t-elle envoyé quelque chose\u00a0? Sinon, simplifiez encore.",
    afterSixWeeks: "Demandez à cinq personnes de chaque service de citer une chose de la dernière fiche.",
  },
  ideas: ["constantly give feedback to each other"],
} as const satisfies EntryWords;
