import type { EntryWords } from "../../entry";

export const expectationExchange = {
  name: "Échange des attentes",
  purpose:
    "Chaque côté dit ce dont il a besoin et ce qu’il offre, et reçoit une réponse claire\u00a0: oui, non, ou si.",
  whyItWorks:
    "La plupart des déceptions viennent d’attentes que personne n’a formulées. Négocier des comportements plutôt que des attitudes amène chacun à donner quelque chose, et l’on vit mieux avec un non franc qu’avec le silence.",
  prerequisites: [
    { text: "Les personnes présentes peuvent promettre quelque chose au nom de leur service." },
  ],
  whoFirst: "Responsable du service {first} et les quatre personnes qui travaillent le plus avec {second}",
  whoSecond: "Responsable du service {second} et les quatre personnes qui travaillent le plus avec {first}",
  runSheet: [
    {
      what: "Règle",
      how: "Nous négocions des comportements, pas des opinions. Une demande dit qui fait quoi pour quand. La réponse est oui, non ou «\u00a0si vous…\u00a0».",
    },
    {
      what: "Chacun de son côté",
      how: "Les services travaillent séparément\u00a0: cinq demandes au plus (plus, moins, comme avant) et trois offres. Classez les demandes par importance.",
    },
    {
      what: "Lire et comprendre",
      how: "Échangez les feuilles. Une seule question est permise\u00a0: «\u00a0Que verrait-on si nous le faisions\u00a0?\u00a0» Pas encore de réponses.",
    },
    {
      what: "Répondre",
      how: "De nouveau séparément\u00a0: à côté de chaque demande, écrivez oui, non ou si, et pour un non, une phrase qui dit pourquoi.",
    },
    {
      what: "Négocier",
      how: "Ensemble, en partant tour à tour de la première demande de chaque côté. Chaque «\u00a0si\u00a0» devient un accord ou un non. Arrêtez-vous à six accords.",
    },
    {
      what: "Écrire les accords",
      how: "Pour chaque accord\u00a0: qui fait quoi pour quand, qui reçoit quoi en retour. Un responsable de chaque côté. Lisez à voix haute, signez.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Transforme les plaintes en demandes, réclame la contrepartie, protège un non.",
    },
    {
      role: "Porte-parole de chaque côté",
      does: "Parle pendant la négociation\u00a0; ce n’est pas la ou le responsable.",
    },
  ],
  materials: [
    "Fiches «\u00a0Échange des attentes\u00a0», une par service et une pour les accords",
    "Deux salles ou deux coins",
  ],
  scriptHints: [
    "«\u00a0Que feraient-ils mardi prochain, s’ils le faisaient\u00a0?\u00a0»",
    "«\u00a0Un non est une réponse. Merci. Passons à la suivante.\u00a0»",
    "«\u00a0Que proposez-vous en échange\u00a0?\u00a0»",
  ],
  risks: [
    "Une liste de plaintes\u00a0: renvoyez ce côté à «\u00a0plus, moins, comme avant\u00a0».",
    "Des promesses pour des absents\u00a0: notez «\u00a0à confirmer par\u00a0» et une date.",
  ],
  notWhen: [
    "L’issue est déjà décidée plus haut.",
    "Un côté ne peut rien offrir, faute de personnes ou d’argent.",
  ],
  firstStep:
    "Envoyez la feuille aux deux responsables de service et demandez à chacun de formuler une demande, écrite comme un comportement.",
  signOfSuccess: "Au bout de six semaines, les deux côtés jugent tenus au moins quatre accords sur six.",
  followUp: {
    afterTwoWeeks:
      "Les deux responsables de chaque accord se disent l’un à l’autre\u00a0: tenu, en partie, pas encore.",
    afterSixWeeks: "Une demi-heure\u00a0: fermez les accords devenus une habitude, négociez-en un nouveau.",
  },
  ideas: ["make each understand the other"],
} as const satisfies EntryWords;
