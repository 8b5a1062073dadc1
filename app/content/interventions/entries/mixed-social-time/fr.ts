import type { EntryWords } from "../../entry";

export const mixedSocialTime = {
  name: "Pauses et moments conviviaux partagés",
  purpose:
    "Les deux services passent ensemble des pauses et d’autres moments de détente ouverts à tous, en se mêlant exprès.",
  whyItWorks:
    "Quand on a ri ou mangé ensemble, on s’appelle plus volontiers. Laissés à eux-mêmes, les gens s’assoient avec ceux qu’ils connaissent\u00a0; on organise donc le mélange, et rien d’autre.",
  prerequisites: [],
  whoFirst: "Qui en a envie côté {first}\u00a0; une personne qui organise",
  whoSecond: "Qui en a envie côté {second}\u00a0; une personne qui organise",
  runSheet: [
    {
      what: "Arriver et se mêler",
      how: "Chacun tire une carte à l’entrée\u00a0; le même mot réunit une table de quatre, deux de chaque service. En-cas et boissons sont prêts, y compris sans alcool.",
    },
    {
      what: "De quoi s’occuper",
      how: "Chaque table joue à un jeu court\u00a0: un quiz sur les clients les plus insolites, du baby-foot, «\u00a0de qui est-ce le premier emploi\u00a0?\u00a0». Perdre ne doit pas avoir d’importance.",
    },
    {
      what: "Temps libre",
      how: "Ni discours, ni programme, ni diapositives. Les personnes qui organisent présentent celles qui restent seules.",
    },
    {
      what: "La prochaine fois",
      how: "Deux volontaires, un de chaque service, prennent la date suivante en charge. Écrivez-la au mur avant que les gens partent.",
    },
  ],
  roles: [
    {
      role: "Deux personnes qui organisent",
      does: "Une de chaque service\u00a0; choisissent l’heure, le jeu et le repas, puis passent la main aux deux suivantes.",
    },
  ],
  materials: [
    "Cartes de table découpées, une par personne",
    "Un jeu par table\u00a0; les questions des cartes de table suffisent",
    "En-cas et boissons, y compris sans alcool",
  ],
  scriptHints: [
    "«\u00a0Vous avez tiré le même mot\u00a0: voici votre table pour un quart d’heure.\u00a0»",
    "«\u00a0On peut parler du travail\u00a0; les problèmes, eux, attendront demain.\u00a0»",
  ],
  risks: [
    "Les soirées excluent les parents et les temps partiels\u00a0: alternez pause de midi, après-midi et soirée.",
    "L’alcool exclut certains\u00a0: une bière ensemble est une forme possible, jamais la seule.",
    "Les gens du terrain ne viennent jamais\u00a0: placez une fois sur trois la rencontre après une réunion à laquelle ils viennent de toute façon.",
  ],
  notWhen: [
    "Cela remplacerait une discussion sur un conflit ouvert.",
    "Cela se passerait sur le temps libre, et personne n’a demandé aux gens s’ils le veulent.",
  ],
  firstStep:
    "Trouvez deux volontaires, un de chaque service, et laissez-leur choisir une pause de midi dans les trois semaines.",
  signOfSuccess:
    "À la troisième date, au moins un tiers de chaque service vient sans qu’il faille le demander deux fois.",
  followUp: {
    afterTwoWeeks: "Demandez à deux personnes de chaque côté ce qui ferait venir plus de collègues.",
    afterSixWeeks:
      "Changez l’heure ou la forme si ce sont toujours les mêmes\u00a0; continuez si les visages changent.",
  },
  ideas: ["beer together", "Engagement activities"],
} as const satisfies EntryWords;
