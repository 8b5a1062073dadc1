import type { EntryWords } from "../../entry";

export const outsidersView = {
  name: "Regard extérieur",
  purpose:
    "Chaque côté soumet à l’autre un vrai problème à lui\u00a0; l’autre donne des idées comme quelqu’un du dehors et ne demande rien en retour.",
  whyItWorks:
    "Qui regarde un problème depuis un autre domaine trouve souvent ce que l’on ne voit plus du dedans\u00a0; dans des concours ouverts sur des problèmes difficiles, ceux de domaines éloignés gagnaient plus souvent. Être sollicité pour une idée dit aussi que la pensée de l’autre côté vaut quelque chose, et cela coûte moins d’une heure.",
  prerequisites: [],
  whoFirst: "Quatre personnes du service {first}, dont une avec un problème",
  whoSecond: "Quatre personnes du service {second}, dont une avec un problème",
  runSheet: [
    {
      what: "La règle du jeu",
      how: "Lisez les trois règles\u00a0: qui apporte le problème raconte puis écoute\u00a0; les autres donnent des idées sans demander pourquoi pas\u00a0; à la fin, la personne en prend deux et le dit.",
    },
    {
      what: "Premier problème",
      how: "Une personne du service {first} dit en trois minutes quel est le problème, ce qui a été tenté et ce que devrait faire une bonne réponse. Deux questions pour comprendre, pas plus.",
    },
    {
      what: "Idées du dehors",
      how: "Ceux du service {second} écrivent deux minutes seuls, puis donnent leurs idées à tour de rôle, même étranges. Qui a le problème note tout, dos au groupe si cela aide.",
    },
    {
      what: "Deuxième problème",
      how: "La même chose dans l’autre sens\u00a0: une personne du service {second} raconte en trois minutes, deux questions pour comprendre.",
    },
    {
      what: "Idées de l’autre côté",
      how: "Ceux du service {first} écrivent, puis donnent leurs idées à tour de rôle. Qui a le problème ne fait que noter.",
    },
    {
      what: "Deux chacun",
      how: "Chacun dit quelles deux idées il essaie, pour quand, et qui l’apprendra en premier\u00a0: la personne dont c’était l’idée.",
    },
  ],
  remote:
    "Se fait sans perte en visioconférence\u00a0: qui a le problème coupe sa caméra pendant les idées, que l’on écrit dans la messagerie. Avec deux sites, prenez un problème de chacun.",
  roles: [
    { role: "Animation", does: "Veille aux minutes et arrête tout «\u00a0nous avons déjà essayé\u00a0»." },
    {
      role: "Qui apporte un problème",
      does: "Une personne de chaque côté\u00a0; apporte ce qui la bloque vraiment, et écoute.",
    },
  ],
  materials: ["Feuilles du regard extérieur", "Cartes et stylos", "Une horloge que tous voient"],
  scriptHints: [
    "«\u00a0Vous n’êtes pas d’ici. Qu’essaieriez-vous\u00a0?\u00a0»",
    "«\u00a0Notez seulement. Vous n’avez pas à répondre.\u00a0»",
    "«\u00a0Quelle idée n’auriez-vous jamais eue vous-même\u00a0?\u00a0»",
  ],
  risks: [
    "Le problème est un reproche déguisé\u00a0: on doit pouvoir le changer sans l’autre côté.",
    "Les idées restent sans suite\u00a0: deux sont prises, le reste est jeté devant tout le monde.",
    "Toujours les mêmes\u00a0: qui a apporté un problème désigne la personne suivante.",
  ],
  notWhen: [
    "Les deux apporteraient un problème que l’autre côté aurait causé\u00a0: cela relève d’un autre entretien.",
  ],
  firstStep:
    "Demandez à une personne de chaque côté un problème qu’elle ne sait pas résoudre et dont elle peut parler.",
  signOfSuccess: "Une idée du dehors au moins a été essayée, et l’autre côté demande la prochaine date.",
  followUp: {
    afterTwoWeeks: "Chacun dit aux auteurs des deux idées ce qu’elles sont devenues.",
    afterSixWeeks:
      "Demandez aux deux côtés\u00a0: qui apporte le prochain problème\u00a0? Continuez si quelqu’un le souhaite.",
  },
  ideas: ["Ideas for the other team, outsider's view"],
} as const satisfies EntryWords;
