import type { EntryWords } from "../../entry";

export const headsWeeklyPlanning = {
  name: "Planification hebdomadaire des deux responsables",
  purpose:
    "Les responsables des services {first} et {second} préparent ensemble la semaine à venir, 20 minutes chaque semaine.",
  whyItWorks:
    "Les services imitent la façon dont leurs responsables se comportent entre eux. Vingt minutes par semaine règlent à temps ce qui se réglerait sinon dans le couloir, par la rumeur ou pas du tout.",
  prerequisites: [],
  whoFirst: "Responsable du service {first}",
  whoSecond: "Responsable du service {second}",
  runSheet: [
    { what: "Promesses de la semaine passée", how: "Chacun lit ce qu’il a promis. Fait, ou nouvelle date." },
    {
      what: "La semaine à venir",
      how: "Chacun nomme deux choses de son service qui touchent l’autre. Voyez-vous les mêmes priorités\u00a0? Sinon, réglez-le maintenant.",
    },
    {
      what: "Une décision",
      how: "Prenez le point le plus ancien pour lequel on vous attend tous deux. Décidez, ou dites qui décidera et quand.",
    },
    {
      what: "Un message",
      how: "Écrivez deux phrases que chacun dira aujourd’hui à son équipe avec les mêmes mots.",
    },
  ],
  roles: [
    {
      role: "Les deux responsables",
      does: "Ne se font pas remplacer\u00a0; si l’un est absent, ils se parlent au téléphone.",
    },
    { role: "Assistance ou animation", does: "Assiste aux deux premiers rendez-vous, puis se retire." },
  ],
  materials: [
    "Fiche «\u00a0Planification hebdomadaire des deux responsables\u00a0»",
    "Un créneau fixe dans les deux agendas, en début de semaine",
  ],
  scriptHints: [
    "«\u00a0Qu’entendront mes équipes de la part des vôtres cette semaine\u00a0?\u00a0»",
    "«\u00a0Quelle décision attendent-elles que nous ne pouvons prendre qu’à deux\u00a0?\u00a0»",
    "«\u00a0Quelles sont les deux phrases que nous dirons tous deux\u00a0?\u00a0»",
  ],
  risks: [
    "On se met à parler de cas particuliers\u00a0: le sujet est la semaine, pas une personne.",
    "On remet à plus tard\u00a0: si cela arrive deux fois de suite, l’un des deux demande un autre créneau.",
  ],
  notWhen: [
    "Les deux services ont déjà un responsable commun.",
    "Les deux responsables préparent déjà leurs semaines ensemble.",
  ],
  firstStep:
    "Les deux responsables inscrivent les mêmes 20 minutes pour les huit prochaines semaines, le lundi ou le mardi matin.",
  signOfSuccess:
    "Six rendez-vous sur huit ont eu lieu, et dans les deux services on sait nommer la priorité commune de la semaine.",
  followUp: {
    afterTwoWeeks:
      "Demandez à une personne de chaque service\u00a0: qu’a dit votre responsable lundi\u00a0? Comparez.",
    afterSixWeeks:
      "Comptez les décisions prises\u00a0; supprimez un point de l’ordre du jour qui n’apporte rien.",
  },
  ideas: ["Strategic management"],
} as const satisfies EntryWords;
