import type { EntryWords } from "../../entry";

export const contingentGoals = {
  name: "Objectifs interdépendants",
  purpose: "Chaque service se donne un objectif qu’il ne peut atteindre qu’avec l’aide de l’autre.",
  whyItWorks:
    "On aide ceux dont dépend sa propre réussite. Quand les objectifs se contrarient, la bonne volonté perd à chaque fin de trimestre\u00a0; quand ils sont liés, demander de l’aide devient normal.",
  prerequisites: [
    { text: "Ce trimestre, ces objectifs s’ajoutent aux autres et ne touchent la rémunération de personne." },
  ],
  whoFirst:
    "Responsable du service {first} et trois personnes de ce service qui encadrent une équipe ou ont de l’expérience",
  whoSecond: "Responsable du service {second} et trois personnes qui répondent de programmes ou de produits",
  runSheet: [
    {
      what: "Étaler les objectifs",
      how: "Chaque côté écrit ses objectifs du trimestre sur des cartes et les étale, une rangée par service. Lisez-les à voix haute, sans commentaire.",
    },
    {
      what: "Ce qui aide, ce qui gêne",
      how: "En binômes mixtes\u00a0: reliez les objectifs d’un trait, vert si l’un aide l’autre, rouge s’il le gêne. Montrez à tous le trait le plus fort de chaque couleur.",
    },
    {
      what: "Désamorcer un trait rouge",
      how: "Choisissez le pire. Que pourrait changer chaque côté à sa façon de poursuivre son objectif, sans y renoncer\u00a0? Notez un accord.",
    },
    {
      what: "Deux objectifs liés",
      how: "Écrivez pour chaque côté un objectif qui a besoin de l’autre\u00a0: «\u00a0Nous atteignons… d’ici au… si l’autre côté…\u00a0». Il doit être chiffrable, tenir dans le trimestre, être difficile mais possible.",
    },
    {
      what: "Qui apporte quoi",
      how: "Pour chaque objectif lié\u00a0: les trois contributions de l’autre côté, avec date et responsable. Cette personne dit à voix haute si c’est faisable.",
    },
    {
      what: "Points d’étape",
      how: "Fixez trois rendez-vous de quinze minutes pour regarder ensemble les deux chiffres.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Veille à ce que chaque objectif soit chiffrable et ait vraiment besoin des deux.",
    },
    { role: "Responsables d’objectif", does: "Deux par objectif, un de chaque service." },
  ],
  materials: [
    "Fiche «\u00a0Objectifs interdépendants\u00a0»",
    "Objectifs des deux services pour le trimestre",
    "Ruban adhésif vert et rouge",
  ],
  scriptHints: [
    "«\u00a0Pourriez-vous l’atteindre sans les autres\u00a0? Alors ce n’est pas celui que nous cherchons.\u00a0»",
    "«\u00a0Que faites-vous en fin de trimestre qui coûte à l’autre côté\u00a0?\u00a0»",
  ],
  risks: [
    "On sert l’objectif d’un côté, pas celui de l’autre\u00a0: regardez les deux ou aucun.",
    "Les objectifs entrent en conflit avec la rémunération\u00a0: dites-le ouvertement et faites remonter la question\u00a0; ne la masquez pas.",
  ],
  notWhen: [
    "Les objectifs changent de toute façon dans les prochaines semaines.",
    "Aucun des deux objectifs n’est chiffrable.",
  ],
  firstStep:
    "Demandez aux deux responsables de service leurs objectifs du trimestre, une page chacune, et échangez les pages.",
  signOfSuccess:
    "Au deuxième point d’étape, les deux chiffres ont bougé et les responsables se parlent sans qu’on le leur rappelle.",
  followUp: {
    afterTwoWeeks: "Premier point d’étape\u00a0: les contributions dues à ce jour sont-elles faites\u00a0?",
    afterSixWeeks:
      "Troisième point d’étape\u00a0: gardez, adaptez ou remplacez chaque objectif lié pour le trimestre suivant.",
  },
  ideas: ["Develop consistent goals"],
} as const satisfies EntryWords;
