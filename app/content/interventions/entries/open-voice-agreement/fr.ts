import type { EntryWords } from "../../entry";

export const openVoiceAgreement = {
  name: "Accord pour une parole libre",
  purpose:
    "Les deux services conviennent de la façon de parler sans crainte des idées et des erreurs, et de ce qui se passe alors.",
  whyItWorks:
    "Chacun pèse ce que parler peut lui coûter. Ce ne sont pas les grands discours, mais les réponses données aux premiers cas, qui décident si la personne suivante parlera. L’accord engage donc celles et ceux qui répondent.",
  prerequisites: [
    {
      text: "La confiance est à 40 points ou plus. En dessous, on ne croit pas aux promesses d’ouverture\u00a0; commencez par des pas plus petits.",
    },
    { text: "Les deux responsables sont prêts à raconter d’abord une de leurs propres erreurs." },
  ],
  whoFirst: "Six personnes du service {first}, dont la ou le responsable",
  whoSecond: "Six personnes du service {second}, dont la ou le responsable",
  runSheet: [
    {
      what: "Les responsables d’abord",
      how: "Chaque responsable raconte une de ses erreurs qui a touché l’autre service, ce qu’elle a coûté et la leçon qui en est restée. Deux minutes chacun, sans excuses.",
    },
    {
      what: "Ce qui nous fait taire",
      how: "Chacun écrit deux cartes en majuscules\u00a0: «\u00a0Je garde une idée pour moi quand…\u00a0», «\u00a0Je garde une erreur pour moi quand…\u00a0». Mélangez, lisez à voix haute.",
    },
    {
      what: "Comment nous répondons",
      how: "Des groupes mixtes de quatre écrivent à quoi ressemble une bonne réponse\u00a0: à une idée brute, à une mauvaise nouvelle, à «\u00a0c’était mon erreur\u00a0». Une phrase pour chacune, que l’on peut vraiment dire.",
    },
    {
      what: "L’accord",
      how: "Choisissez cinq phrases au plus. Pour chacune\u00a0: qui doit s’y tenir en premier\u00a0? Ajoutez où vont les idées et pour quand chacune reçoit une réponse, même si c’est non.",
    },
    {
      what: "Convenu",
      how: "Chacun signe ou dit ce qui manque. Choisissez deux personnes à l’écoute, une de chaque côté, à qui l’on peut dire que cela ne marche pas.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Ramasse et lit les cartes, garde les écritures hors de vue et détruit les cartes ensuite.",
    },
    { role: "Deux personnes à l’écoute", does: "Portent à la réunion commune ce qu’on leur dit, sans noms." },
  ],
  materials: [
    "Cartes d’une seule couleur, les mêmes stylos pour tous",
    "Accord pour une parole libre, un grand exemplaire",
  ],
  scriptHints: [
    "«\u00a0Qu’auriez-vous eu besoin d’entendre pour le dire plus tôt\u00a0?\u00a0»",
    "«\u00a0Merci de nous le dire. Que faisons-nous d’abord\u00a0?\u00a0»",
    "«\u00a0Une idée reçoit une réponse en deux semaines. Non est une réponse.\u00a0»",
  ],
  risks: [
    "Une erreur racontée ici ressert plus tard\u00a0: les responsables disent d’avance que cela n’arrivera pas, et s’y tiennent.",
    "Seuls les plus sûrs d’eux parlent\u00a0: les cartes d’abord, la discussion ensuite.",
  ],
  notWhen: [
    "Une procédure disciplinaire est en cours.",
    "Les responsables ne veulent pas commencer par eux-mêmes.",
  ],
  firstStep:
    "Demandez à chaque responsable l’erreur qu’il ou elle raconterait, et écoutez les deux avant la réunion.",
  signOfSuccess:
    "En six semaines, au moins trois idées et une erreur ont été exprimées, et toutes ont eu une réponse à temps.",
  followUp: {
    afterTwoWeeks:
      "Aux personnes à l’écoute\u00a0: vous a-t-on confié quelque chose\u00a0? Chaque idée a-t-elle une réponse\u00a0?",
    afterSixWeeks:
      "Relisez les cinq phrases à voix haute\u00a0: laquelle tenons-nous, laquelle n’est que du papier\u00a0? Changez celle-là.",
  },
  ideas: ["Free culture"],
} as const satisfies EntryWords;
