import type { TextTree } from "~/content/translated";

export const kit = {
  materials: [
    "La première page de ce dossier, une par personne",
    "La fiche d’actions et deux fiches vierges, des stylos, une horloge que tout le monde voit",
    "Une salle où les deux services peuvent s’asseoir mêlés",
  ],
  resultMeeting: {
    welcome: {
      what: "Accueil",
      how: "Les deux responsables ouvrent ensemble. La règle de l’heure\u00a0: nous parlons de notre façon de travailler, pas de qui a répondu quoi. On n’interroge personne sur ses propres réponses.",
    },
    result: {
      what: "Le résultat",
      how: "Distribuez la page de résultat. Cinq minutes de lecture silencieuse, puis une question de chaque côté sur le sens des mots.",
    },
    gap: {
      what: "Le plus grand écart",
      how: "Prenez le thème où l’écart est le plus grand. Chaque côté dit en deux minutes ce qu’il voit au quotidien. L’autre le répète avant de répondre.",
    },
    plan: {
      what: "Le plan",
      how: "Lisez à voix haute les actions choisies. Qu’est-ce qui s’oppose à chacune\u00a0? Changez-la, gardez-la ou remplacez-la par une autre du catalogue.",
    },
    owners: {
      what: "Qui et pour quand",
      how: "Pour chaque action, une personne responsable par service, un premier pas et une date. Écrivez-le sur la fiche d’actions sous les yeux de tout le monde.",
    },
    close: {
      what: "Clôture",
      how: "Les deux responsables signent. Lisez à voix haute la date du bilan. Tout le monde dit une phrase\u00a0: que vais-je faire en premier\u00a0?",
    },
  },
  withoutResult: {
    welcome: {
      what: "Accueil",
      how: "Les deux responsables ouvrent ensemble. La règle de l’heure\u00a0: on ne demande à personne s’il a répondu ni quoi, et personne ne le devine.",
    },
    reason: {
      what: "Pourquoi il n’y a pas de résultat",
      how: "Lisez à voix haute la raison donnée sur la page de résultat. Qu’est-ce qui aiderait à répondre la prochaine fois\u00a0: le temps, le lieu, la confiance dans la promesse\u00a0? Notez deux points.",
    },
    work: {
      what: "Ce qui marche, ce qui gêne",
      how: "Des groupes mixtes de quatre écrivent une chose qui marche entre les services et une qui fait perdre du temps, chacune avec un cas et sans noms. Lecture à voix haute, pas de débat.",
    },
    step: {
      what: "Un petit pas",
      how: "Lisez à voix haute les petits pas proposés. Choisissez-en un qui réponde à ce qui vient d’être dit\u00a0; les autres attendent un résultat.",
    },
    owners: {
      what: "Qui et pour quand",
      how: "Une personne responsable par service, un premier pas et une date. Écrivez-le sur la fiche d’actions sous les yeux de tout le monde.",
    },
    close: {
      what: "Clôture",
      how: "Les deux responsables signent, annoncent la prochaine enquête et disent ce qu’ils feront pour que plus de personnes puissent participer.",
    },
  },
} as const satisfies TextTree;
