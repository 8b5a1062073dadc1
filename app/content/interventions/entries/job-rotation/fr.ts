import type { EntryWords } from "../../entry";

export const jobRotation = {
  name: "Rotation des postes",
  purpose:
    "Une personne de chaque service occupe pendant quelques semaines un vrai poste dans l’autre, puis revient.",
  whyItWorks:
    "Qui a porté pendant un mois les objectifs de l’autre sait ce qu’aucun manuel ne dit, garde les contacts et se fait écouter de son propre service quand il s’agit d’expliquer l’autre côté.",
  prerequisites: [
    {
      text: "Chaque service compte au moins dix personnes, pour que l’une d’elles puisse s’absenter quatre semaines.",
    },
    { text: "Les deux personnes le veulent\u00a0; rémunération, objectifs et retour sont réglés par écrit." },
    { text: "Les RH et, s’il y en a, les représentants du personnel ont donné leur accord." },
  ],
  whoFirst:
    "Une personne du service {first} pour quatre semaines, un mentor ou une mentore, la ou le responsable",
  whoSecond:
    "Une personne du service {second} pour quatre semaines, un mentor ou une mentore, la ou le responsable",
  runSheet: [
    {
      what: "Pourquoi ces deux personnes",
      how: "Chaque personne accueillie dit ce qu’elle veut apprendre\u00a0; chaque service d’accueil, à quoi lui servira un mois d’aide. Écrivez deux buts d’apprentissage et une tâche par personne.",
    },
    {
      what: "Un vrai travail",
      how: "Décrivez la tâche\u00a0: une partie de projet, un petit domaine de responsabilité, une permanence téléphonique. Assez petite pour s’achever en quatre semaines, assez réelle pour qu’on en sente l’absence.",
    },
    {
      what: "Cadre",
      how: "Horaires, lieu, objectifs pendant ces semaines, accès aux systèmes, congés, qui assure le travail au service d’origine. Cochez la feuille point par point.",
    },
    {
      what: "Mentors",
      how: "La personne accueillie et son mentor ou sa mentore fixent la première semaine jour par jour, et un quart d’heure chaque vendredi\u00a0: appris, bloqué, ensuite.",
    },
    {
      what: "Le retour",
      how: "Fixez la date de l’entretien de retour, une demi-heure devant les deux équipes\u00a0: trois choses que je ferai autrement, une que nous devrions changer. Quel travail attend au service d’origine\u00a0?",
    },
  ],
  roles: [
    {
      role: "Deux personnes accueillies",
      does: "Accomplissent une vraie tâche\u00a0; tiennent une page de notes par semaine.",
    },
    {
      role: "Deux mentors",
      does: "Accueillent, protègent, répondent\u00a0; quinze minutes chaque vendredi.",
    },
    { role: "RH", does: "Règlent le cadre et interrogent les deux personnes au bout de deux semaines." },
  ],
  materials: ["Accord de rotation, un par personne accueillie", "Accès aux systèmes dès le premier jour"],
  scriptHints: [
    "«\u00a0Quelle tâche resterait vraiment en plan sans cette personne\u00a0?\u00a0»",
    "«\u00a0Que direz-vous à votre propre équipe à votre retour\u00a0?\u00a0»",
  ],
  risks: [
    "La personne accueillie ne fait que regarder\u00a0: pas de tâche, pas de rotation.",
    "Les absents sont oubliés, même à l’évaluation\u00a0: le ou la responsable d’origine confirme les objectifs par écrit.",
    "Un seul côté envoie quelqu’un\u00a0: toujours dans les deux sens.",
  ],
  notWhen: ["Un service manque de monde.", "Cela servirait à se débarrasser de quelqu’un."],
  firstStep:
    "Cherchez des volontaires dans les deux équipes avec une seule phrase\u00a0: qu’aimeriez-vous apprendre de l’autre côté\u00a0?",
  signOfSuccess:
    "Les deux tâches sont achevées, et chaque équipe a changé une chose après l’entretien de retour.",
  followUp: {
    afterTwoWeeks:
      "Les RH demandent aux personnes accueillies et aux mentors\u00a0: est-ce une vraie tâche, le temps est-il vraiment libre\u00a0?",
    afterSixWeeks:
      "L’entretien de retour a-t-il eu lieu\u00a0? Le changement a-t-il commencé\u00a0? Décidez des deux prochaines personnes.",
  },
  ideas: ["exchange of people"],
} as const satisfies EntryWords;
