import type { EntryWords } from "../../entry";

export const appreciationRitual = {
  name: "Rituel de reconnaissance",
  purpose:
    "Une fois par mois, chaque service dit ce que l’autre a bien fait, à quelle occasion et avec quel effet.",
  whyItWorks:
    "Un merci pour quelque chose de précis donne envie d’aider encore. Un service voit de lui-même les erreurs de l’autre, mais son bon travail seulement si quelqu’un le montre.",
  prerequisites: [],
  whoFirst: "Toutes les personnes du service {first} présentes à la réunion commune, au moins cinq",
  whoSecond: "Toutes les personnes du service {second} présentes à la réunion commune, au moins cinq",
  runSheet: [
    {
      what: "Écrire",
      how: "Chacun remplit une carte pour quelqu’un de l’autre service\u00a0: ce que cette personne a fait, quand, et ce que cela a rendu possible. Pas de carte pour son propre service.",
    },
    {
      what: "Le dire",
      how: "Tour de table. Chacun lit sa carte à la personne, ou au service, et la remet\u00a0; si l’on préfère ne pas lire à voix haute, on la remet sans un mot ou on l’envoie. On répond «\u00a0merci\u00a0», rien de plus.",
    },
    {
      what: "Continuer",
      how: "Demandez\u00a0: que voudrions-nous voir plus souvent\u00a0? Notez une chose dans le suivi des actions. Les cartes peuvent aller au mur si les personnes qui les ont reçues sont d’accord.",
    },
  ],
  roles: [
    {
      role: "La personne qui anime la réunion commune",
      does: "Commence par une carte de sa main et s’en tient à 20 minutes.",
    },
    {
      role: "Les deux responsables de service",
      does: "Donnent une carte chaque fois\u00a0; sont remerciées comme tout le monde.",
    },
  ],
  materials: ["Cartes de remerciement, deux par personne", "Stylos"],
  scriptHints: [
    "«\u00a0Quel fait, quel jour, qu’est-ce que cela a changé\u00a0?\u00a0»",
    "«\u00a0Pensez à la dernière fois où tout s’est bien passé. Qui y a veillé\u00a0?\u00a0»",
  ],
  risks: [
    "Cela sonne creux\u00a0: seuls les faits comptent, jamais les qualités («\u00a0toujours si aimable\u00a0»).",
    "On remercie toujours les mêmes\u00a0: pensez à ceux qui travaillent dans l’ombre.",
    "Cela tourne au concours\u00a0: on ne compte pas et il n’y a pas de prix.",
  ],
  notWhen: ["L’éloge couvrirait une plainte qui attend encore sa réponse."],
  firstStep:
    "Réservez 20 minutes au début de la prochaine réunion commune et apportez deux cartes de votre main.",
  signOfSuccess: "Le troisième mois, on se remet des cartes en dehors de la réunion aussi.",
  followUp: {
    afterTwoWeeks: "Demandez à trois personnes qui ont reçu une carte comment elles l’ont vécu.",
    afterSixWeeks: "Gardez le rythme ou réduisez-le de moitié\u00a0; n’en faites jamais une obligation.",
  },
  ideas: ["Appreciation"],
} as const satisfies EntryWords;
