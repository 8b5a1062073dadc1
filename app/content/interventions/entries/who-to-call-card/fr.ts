import type { EntryWords } from "../../entry";

export const whoToCallCard = {
  name: "Carte «\u00a0qui appeler\u00a0»",
  purpose:
    "Une carte dit qui appeler pour quoi dans l’autre service, et en combien de temps une réponse arrive.",
  whyItWorks:
    "On demande à ceux que l’on connaît, ou à personne. Un nom pour chaque sujet raccourcit le chemin, et un délai de réponse convenu épargne à chacun d’avoir à insister.",
  prerequisites: [],
  whoFirst: "Trois personnes du service {first} qui savent ce que leurs collègues demandent",
  whoSecond: "Trois personnes du service {second} qui reçoivent les demandes",
  runSheet: [
    {
      what: "Rassembler les sujets",
      how: "Chacun écrit les cinq dernières choses dont il a eu besoin de l’autre côté, une par carte. Regroupez-les\u00a0; huit groupes par côté suffisent.",
    },
    {
      what: "Un seul nom",
      how: "Pour chaque sujet\u00a0: première personne, remplacement, canal. Si deux noms sortent, c’est justement ce qu’il fallait trouver\u00a0: laissez décider les responsables.",
    },
    {
      what: "Délai de réponse",
      how: "Convenez pour chaque sujet du délai d’une première réponse, même si c’est «\u00a0jeudi\u00a0». Marquez le peu qui est urgent, et ce que veut dire «\u00a0urgent\u00a0».",
    },
    {
      what: "Ce pour quoi on n’appelle pas",
      how: "Chaque côté nomme deux choses qu’il vaut mieux chercher soi-même, et où.",
    },
    {
      what: "La diffuser",
      how: "Qui l’imprime, où l’affiche-t-on, où l’épingle-t-on en ligne\u00a0? Qui la corrige quand quelqu’un part\u00a0? Date de mise à jour.",
    },
  ],
  roles: [
    {
      role: "Deux personnes qui la tiennent",
      does: "Une de chaque service\u00a0; corrigent la carte dans la semaine qui suit un changement.",
    },
  ],
  materials: ["Carte «\u00a0Qui appeler\u00a0»", "Cartes et stylos"],
  scriptHints: [
    "«\u00a0Qui avez-vous vraiment appelé la dernière fois\u00a0?\u00a0»",
    "«\u00a0Quelle est la réponse la plus rapide que vous puissiez promettre même dans une mauvaise semaine\u00a0?\u00a0»",
  ],
  risks: [
    "Tout retombe sur une personne serviable\u00a0: nommez un remplacement pour chaque sujet.",
    "Elle vieillit\u00a0: une carte que personne ne tient est périmée en un trimestre.",
  ],
  notWhen: ["Un canal commun pour les demandes fonctionne et les deux s’en servent."],
  firstStep:
    "Demandez à cinq personnes de chaque côté les trois dernières choses dont elles ont eu besoin de l’autre.",
  signOfSuccess:
    "Sur cinq personnes interrogées au hasard, quatre savent où est la carte et s’en sont servies ce mois-ci.",
  followUp: {
    afterTwoWeeks: "Appelez trois des noms avec une vraie demande. La réponse est-elle venue à temps\u00a0?",
    afterSixWeeks:
      "Les personnes qui tiennent la carte corrigent noms et délais\u00a0; retirez les sujets sur lesquels personne n’a rien demandé.",
  },
  ideas: ["disciplined communication"],
} as const satisfies EntryWords;
