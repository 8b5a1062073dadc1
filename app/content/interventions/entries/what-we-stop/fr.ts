import type { EntryWords } from "../../entry";

export const whatWeStop = {
  name: "Ce que nous arrêtons",
  purpose:
    "{first} et {second} allègent leurs équipes\u00a0: ils arrêtent ce qui prend du temps aux deux et ne sert à aucun.",
  whyItWorks:
    "La plupart des plans ajoutent quelque chose à des semaines pleines. De fortes exigences usent surtout là où l’on a peu son mot à dire\u00a0; décider ensemble de ce qu’on abandonne réduit la charge et redonne voix au chapitre. Cela fait aussi de la place au travail entre les deux services.",
  prerequisites: [
    { text: "Les deux responsables de service ont accepté de libérer au moins deux heures par semaine." },
  ],
  whoFirst: "Quatre personnes du service {first}, dont la ou le responsable",
  whoSecond: "Quatre personnes du service {second}, dont la ou le responsable",
  runSheet: [
    {
      what: "Cadre",
      how: "Les deux responsables de service le disent\u00a0: aujourd’hui, rien ne s’ajoute. Personne ne se voit reprocher ce qu’il nomme.",
    },
    {
      what: "Liste individuelle",
      how: "Chacun note réunions, rapports, copies et validations entre les deux services, avec les heures par semaine, à peu près.",
    },
    {
      what: "À qui cela manquerait-il\u00a0?",
      how: "Lisez à tour de rôle. Demandez à l’autre service\u00a0: qui le lit, qui en a besoin, que se passe-t-il sans\u00a0? Supprimez les doublons.",
    },
    {
      what: "Arrêter, espacer, garder",
      how: "Parcourez la liste en commençant par le plus long. Chaque côté a un veto, motivé. Décidez d’au moins trois arrêts.",
    },
    {
      what: "Rendre le temps",
      how: "Additionnez les heures et décidez de leur usage\u00a0: la moitié revient à ceux qui les ont libérées, le reste à un travail commun.",
    },
    {
      what: "Signer",
      how: "Les deux responsables de service signent pour six semaines d’essai et disent aujourd’hui à leurs équipes ce qu’elles n’ont plus à faire.",
    },
  ],
  roles: [
    { role: "Animation", does: "S’en tient à ce qui s’arrête\u00a0; met de côté toute idée nouvelle." },
    {
      role: "Les deux responsables de service",
      does: "Renoncent les premiers à quelque chose qui leur appartient.",
    },
  ],
  materials: [
    "Fiches «\u00a0Ce que nous arrêtons\u00a0»",
    "Réunions et rapports communs du mois écoulé",
    "Un mur et des stylos",
  ],
  scriptHints: [
    "«\u00a0Que se passerait-il si nous ne le faisions pas pendant six semaines\u00a0?\u00a0»",
    "«\u00a0Qui a demandé ce rapport, et cette personne est-elle encore là\u00a0?\u00a0»",
    "«\u00a0C’est une tâche nouvelle. Nous la mettons de côté.\u00a0»",
  ],
  risks: [
    "Chacun arrête ce dont l’autre a besoin\u00a0: le veto est là pour cela.",
    "Le temps se remplit de nouveau en une semaine\u00a0: inscrivez-le comme libre à l’agenda.",
    "On ne nomme que de petites choses\u00a0: les responsables de service commencent par une de leurs réunions.",
  ],
  notWhen: [
    "Les semaines d’un lancement ou de la fin d’année\u00a0: attendez qu’elles soient passées.",
    "Le travail est imposé d’en haut ou par la loi\u00a0: posez la question là-bas.",
  ],
  firstStep:
    "Demandez à quatre personnes de chaque côté de noter pendant une semaine ce qu’elles font pour l’autre service sans que personne le remarque.",
  signOfSuccess:
    "Au bout de six semaines, au moins deux heures par semaine sont libres et personne n’a réclamé ce qui a été arrêté.",
  followUp: {
    afterTwoWeeks:
      "Demandez à deux personnes de chaque côté\u00a0: que ne faites-vous vraiment plus\u00a0? Qu’est-ce qui est revenu\u00a0?",
    afterSixWeeks: "Décidez pour de bon\u00a0: ce qui reste arrêté, ce qui revient, ce qui vient ensuite.",
  },
  ideas: ["Reduce stress", "Take care of employees"],
} as const satisfies EntryWords;
