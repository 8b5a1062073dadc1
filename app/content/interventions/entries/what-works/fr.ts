import type { EntryWords } from "../../entry";

export const whatWorks = {
  name: "Ce qui marche entre nous",
  purpose:
    "Des personnes des services {first} et {second} se racontent quand le travail entre elles a le mieux marché et gardent exprès une habitude.",
  whyItWorks:
    "On parle rarement de ce qui marche, et cela se perd quand quelqu’un part. Des récits de bon travail, racontés d’un service à l’autre, montrent ce qui l’a rendu possible\u00a0; et raconter le sien à quelqu’un de l’autre côté qui le demande est un moment que les deux apprécient.",
  prerequisites: [],
  whoFirst: "Cinq personnes du service {first}, anciennes et nouvelles",
  whoSecond: "Cinq personnes du service {second}, anciennes et nouvelles",
  runSheet: [
    {
      what: "Cadre",
      how: "Rien n’est à réparer aujourd’hui. Vous rassemblez ce dont vous voulez davantage.",
    },
    {
      what: "Entretiens à deux",
      how: "Une personne de chaque côté. Sept minutes chacun\u00a0: racontez un moment où le travail entre nous a le mieux marché. Questionnez, ne commentez pas.",
    },
    {
      what: "Le récit de l’autre",
      how: "Chacun raconte en une minute le récit de l’autre. Les autres notent ce qui l’a rendu possible, une chose par carte.",
    },
    {
      what: "En avoir davantage",
      how: "Regroupez les cartes. Qu’est-ce qui n’arrive que par chance\u00a0? Choisissez une habitude à garder exprès et dites à quoi elle ressemble un mardi.",
    },
    {
      what: "Clôture",
      how: "Qui la rappelle à la prochaine réunion commune\u00a0? Remerciez la personne dont le récit vous a surpris.",
    },
  ],
  roles: [
    {
      role: "Hôte",
      does: "Veille au temps et transforme chaque plainte en question\u00a0: quand était-ce différent\u00a0?",
    },
  ],
  materials: ["Fiches «\u00a0Ce qui marche\u00a0»", "Cartes, stylos et un mur"],
  scriptHints: [
    "«\u00a0Quand était-ce différent\u00a0?\u00a0»",
    "«\u00a0Qu’a fait l’autre service pour que ce soit possible\u00a0?\u00a0»",
    "«\u00a0À quoi un nouveau collègue verrait-il que nous avons cette habitude\u00a0?\u00a0»",
  ],
  risks: [
    "Cela tourne à l’éloge en général\u00a0: demandez le jour, le lieu et les mots.",
    "Une plainte attend dans la salle\u00a0: écoutez-la d’abord et faites ceci plus tard.",
  ],
  notWhen: [
    "Quelque chose de grave vient de se passer entre les deux, et l’on ne se sentirait pas pris au sérieux.",
  ],
  firstStep: "Invitez cinq personnes de chaque côté en disant que rien ne va mal.",
  signOfSuccess: "Au bout d’un mois, quelqu’un nomme l’habitude sans qu’on le lui demande.",
  followUp: {
    afterTwoWeeks: "L’habitude a-t-elle eu lieu\u00a0? Qui l’a remarqué\u00a0?",
    afterSixWeeks: "Demandez aux deux services un nouveau récit et décidez si l’habitude reste.",
  },
  ideas: ["Keep what works"],
} as const satisfies EntryWords;
