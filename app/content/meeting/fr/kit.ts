import type { TextTree } from "~/content/translated";

export const kit = {
  materials: [
    "La première page de ce dossier, une par personne",
    "La fiche d’actions et deux fiches vierges, des stylos, une horloge que tout le monde voit",
    "Une salle où les deux services peuvent s’asseoir mêlés",
  ],
  how: {
    welcome:
      "Les deux responsables ouvrent ensemble. La règle de l’heure\u00a0: nous parlons de notre façon de travailler, pas de qui a répondu quoi. On n’interroge personne sur ses propres réponses.",
    review:
      "Lisez à voix haute ce qui reste ouvert de la dernière fois. Pour chaque point\u00a0: est-ce fait, cela continue-t-il, ou est-ce abandonné, et pourquoi\u00a0?",
    result:
      "Tout le monde estime comment l’autre côté voit la collaboration. Puis dévoilez le stade et le score, et distribuez la page de résultat\u00a0: deux minutes de lecture silencieuse.",
    withheld:
      "Nommez les thèmes qui ne peuvent pas être montrés par service, et la raison. Personne ne les devine.",
    mirror:
      "Chaque côté estime comment il est vu. Dévoilez. Chaque côté dit une chose à laquelle il ne s’attendait pas, et une qu’il fera.",
    topic:
      "Chaque côté estime comment l’autre le note. Dévoilez, et lisez les affirmations à voix haute. Chaque côté dit ce qu’il voit au quotidien\u00a0; l’autre le répète avant de répondre. Notez une amélioration.",
    work: "Des groupes mixtes de quatre écrivent une chose qui marche entre les services et une qui fait perdre du temps, chacune avec un cas et sans noms. Lecture à voix haute, pas de débat.",
    choose:
      "Lisez à voix haute les actions du plan et les améliorations. Qu’est-ce qui s’oppose à chacune\u00a0? Il en reste trois au plus, en tout.",
    owners:
      "Pour chaque action, une personne responsable par service, un premier pas et une date. Écrivez-le sur la fiche d’actions sous les yeux de tout le monde.",
    sign: "Les deux responsables signent. Lisez à voix haute la date du bilan.",
    vote: "Tout le monde montre avec les doigts d’une main si l’heure a été utile, et dit une phrase\u00a0: que vais-je faire en premier\u00a0?",
  },
  howWithoutResult: {
    welcome:
      "Les deux responsables ouvrent ensemble. La règle de l’heure\u00a0: on ne demande à personne s’il a répondu ni quoi, et personne ne le devine.",
    withheld:
      "Lisez à voix haute la raison donnée sur la page de résultat. Qu’est-ce qui aiderait à répondre la prochaine fois\u00a0: le temps, le lieu, la confiance dans la promesse\u00a0? Notez deux points.",
    choose:
      "Lisez à voix haute les petits pas proposés. Choisissez-en un qui réponde à ce qui vient d’être dit\u00a0; les autres attendent un résultat.",
    sign: "Les deux responsables signent, annoncent la prochaine enquête et disent ce qu’ils feront pour que plus de personnes puissent participer.",
  },
} as const satisfies TextTree;
