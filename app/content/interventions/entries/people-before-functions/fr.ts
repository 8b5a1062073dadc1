import type { EntryWords } from "../../entry";

export const peopleBeforeFunctions = {
  name: "Les personnes avant les fonctions",
  purpose:
    "Une séance qui démonte les préjugés sur «\u00a0les autres\u00a0» et montre les personnes qui se trouvent derrière.",
  whyItWorks:
    "Les préjugés vivent de ce que personne ne dit. Quand les deux côtés disent comment ils se voient, comment ils voient les autres et ce qu’ils supposent que les autres pensent d’eux, tout cela peut se vérifier sur des personnes réelles. Dans les expériences, ce que les groupes croient que l’autre pense d’eux est pire que ce qu’il pense vraiment.",
  prerequisites: [
    {
      text: "La confiance est à 35 points ou plus. En dessous, les images que l’on a les uns des autres passent pour des verdicts.",
    },
    { text: "La personne qui anime n’appartient à aucun des deux services et a déjà mené un tel échange." },
    { text: "Chacun sait ce qui va se passer et peut rester à l’écart sans se justifier." },
  ],
  whoFirst: "Sept personnes du service {first}, dont la ou le responsable",
  whoSecond: "Sept personnes du service {second}, dont la ou le responsable",
  runSheet: [
    {
      what: "Se mettre en ligne",
      how: "On se met en ligne selon des choses sans rapport avec le travail\u00a0: années dans l’entreprise, lève-tôt ou couche-tard, jusqu’où au sud on a travaillé. Rien sur la famille, l’argent ou la santé\u00a0; qui préfère rester de côté, ou assis, tient le compte. Chaque ligne mêle les services.",
    },
    {
      what: "Trois listes",
      how: "Les services vont dans deux salles et notent\u00a0: comment nous nous voyons, comment nous les voyons, comment nous pensons qu’ils nous voient. Cinq points par liste, avec des mots qu’on peut lire à voix haute.",
    },
    {
      what: "Lire à voix haute",
      how: "Chaque côté lit ses listes\u00a0; l’autre ne fait qu’écouter. Puis une minute de silence, où chacun note une surprise.",
    },
    {
      what: "Surprises",
      how: "En groupes mixtes de quatre, chacun raconte sa surprise et un cas où l’image était fausse.",
    },
    {
      what: "Personnes",
      how: "Nouveaux binômes mixtes avec la fiche de travail\u00a0: ce que j’aimerais que vous sachiez de ma façon de travailler\u00a0; ce qui m’aide un mauvais jour\u00a0; ce que je sais bien faire sans que presque personne le sache.",
    },
    {
      what: "Une habitude à changer",
      how: "Tous ensemble\u00a0: quelle habitude, une seule, entretient la fausse image\u00a0? Convenez d’une chose que chaque côté arrêtera ou commencera. Écrivez-la avec une date.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Extérieure aux deux services\u00a0; vérifie avant la lecture que les listes ne blessent pas.",
    },
    {
      role: "Les deux responsables",
      does: "Participent dans leur propre salle et parlent après les autres.",
    },
  ],
  materials: [
    "Deux salles",
    "Grandes feuilles et stylos",
    "Fiche «\u00a0Ma façon de travailler\u00a0», une par personne",
  ],
  scriptHints: [
    "«\u00a0Écrivez-le de façon à pouvoir le dire à quelqu’un que vous aimez bien.\u00a0»",
    "«\u00a0On ne discute pas avec une image. On regarde d’où elle vient.\u00a0»",
    "«\u00a0Qui a rencontré quelqu’un qui ne correspond pas à cette liste\u00a0?\u00a0»",
  ],
  risks: [
    "Une liste blesse\u00a0: lisez-la d’abord et demandez d’autres mots.",
    "Les listes restent en tête et les personnes non\u00a0: ne sautez jamais la seconde moitié.",
  ],
  notWhen: [
    "Ce n’est pas une image mais une personne qui est au cœur du conflit.",
    "Des licenciements ou une réorganisation viennent d’être annoncés.",
  ],
  firstStep:
    "Trouvez pour l’animation quelqu’un d’extérieur aux deux services et parcourez le déroulement avec les deux responsables.",
  signOfSuccess:
    "Un mois plus tard, des deux côtés, on peut citer un cas où l’on a d’abord demandé au lieu de supposer.",
  followUp: {
    afterTwoWeeks: "Demandez aux deux responsables si l’habitude convenue a cessé ou commencé.",
    afterSixWeeks: "Dix minutes dans la réunion commune\u00a0: quelle image a changé, et grâce à quoi\u00a0?",
  },
  ideas: ["Schedule team-building exercises"],
} as const satisfies EntryWords;
