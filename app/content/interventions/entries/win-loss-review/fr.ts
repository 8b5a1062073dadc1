import type { EntryWords } from "../../entry";

export const winLossReview = {
  name: "Revue des succès et des échecs, sans reproche",
  purpose:
    "Les deux services regardent une affaire gagnée et une affaire perdue, pour trouver des causes et non des coupables.",
  whyItWorks:
    "Après une affaire perdue, chacun a une explication dans laquelle l’autre a failli. Reprendre les faits dans l’ordre, une affaire gagnée à côté, montre des conditions au lieu de coupables. Les retours d’expérience structurés améliorent nettement les résultats.",
  prerequisites: [
    { text: "La confiance est à 40 points ou plus. En dessous, l’examen d’un échec tourne au procès." },
  ],
  whoFirst: "Les deux personnes qui ont travaillé sur les affaires, et deux autres",
  whoSecond: "Deux personnes dont les supports ou la campagne ont joué un rôle, et deux autres",
  runSheet: [
    {
      what: "Règle de base",
      how: "Lisez à voix haute\u00a0: tout le monde a agi aussi bien que possible avec ce qu’il savait et avait alors. Qui dit «\u00a0on aurait dû\u00a0» le transforme en «\u00a0qu’est-ce qui a rendu probable que…\u00a0».",
    },
    {
      what: "L’affaire perdue, dans l’ordre",
      how: "Placez les événements sur une ligne, les faits seulement, du premier contact au non du client. Chaque côté ajoute ce que l’autre ne pouvait pas voir.",
    },
    { what: "L’affaire gagnée à côté", how: "La même ligne dessous. Où les deux se séparent-elles\u00a0?" },
    {
      what: "Conditions",
      how: "À chaque séparation\u00a0: qu’est-ce qui a rendu facile ou difficile de bien agir\u00a0? Information, temps, règle, supports, prix, chance. Marquez ce que rencontrerait aussi la prochaine affaire.",
    },
    {
      what: "Deux changements",
      how: "Choisissez deux conditions que les deux services peuvent changer. Quoi, qui de chaque côté, pour quand, à quoi le verrons-nous\u00a0?",
    },
    { what: "Clôture", how: "Chacun dit une chose apprise. Prochaine date, prochaine paire d’affaires." },
  ],
  roles: [
    {
      role: "Animation",
      does: "N’a pris part à aucune des deux affaires\u00a0; traduit les reproches en conditions.",
    },
    {
      role: "Qui tient la ligne des faits",
      does: "Écrit la ligne\u00a0; demande «\u00a0comment le savons-nous\u00a0?\u00a0».",
    },
  ],
  materials: [
    "Fiche «\u00a0Revue des succès et des échecs\u00a0», une par affaire",
    "Les raisons du client lui-même, si quelqu’un les a demandées",
  ],
  scriptHints: [
    "«\u00a0Que saviez-vous à ce moment-là\u00a0?\u00a0»",
    "«\u00a0Qu’est-ce qui a rendu probable que cela tourne ainsi\u00a0?\u00a0»",
    "«\u00a0Cela serait-il arrivé aussi à quelqu’un d’autre\u00a0?\u00a0»",
  ],
  risks: [
    "Une chronologie avec des noms contient des données personnelles de clients\u00a0: mettez des initiales et détruisez les feuilles ensuite.",
    "Qui parle le plus fort connaît aussitôt la raison\u00a0: d’abord les faits, dans l’ordre.",
    "On ne regarde que les échecs\u00a0: jamais sans une affaire gagnée.",
    "Les notes remontent à la hiérarchie\u00a0: seuls les deux changements sortent de la salle.",
  ],
  notWhen: [
    "L’affaire est si récente que les esprits s’échauffent\u00a0: attendez trois semaines.",
    "Le résultat entrerait dans l’évaluation de quelqu’un.",
  ],
  firstStep:
    "Choisissez une affaire gagnée et une affaire perdue de taille semblable, et demandez leurs raisons aux clients.",
  signOfSuccess: "Les deux changements sont faits en six semaines, et l’on demande la prochaine revue.",
  followUp: {
    afterTwoWeeks: "Les deux changements ont-ils commencé\u00a0? Qu’est-ce qui les gêne\u00a0?",
    afterSixWeeks: "Prochaine paire d’affaires. Les conditions étaient-elles meilleures cette fois\u00a0?",
  },
  ideas: ["blame pattern in «\u00a0Tug of war\u00a0»"],
} as const satisfies EntryWords;
