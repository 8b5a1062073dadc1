import type { EntryWords } from "../../entry";

export const revenueLeader = {
  name: "Une direction commune pour les deux services",
  purpose:
    "Une personne de la direction générale prend la responsabilité des services {first} et {second}, avec un mandat, un plan et une date de bilan.",
  whyItWorks:
    "Les conflits d’objectifs, de budget et de priorité que deux responsables doivent négocier se tranchent en un seul endroit. Cela n’aide que là où les deux travaillent déjà bien ensemble et où un parcours commun, du premier contact à la commande, est possible\u00a0; une case de plus dans l’organigramme ne répare aucune relation.",
  prerequisites: [
    { text: "La direction générale le veut et a interrogé les deux responsables actuels." },
    { text: "Un parcours commun, du premier contact à la commande, avec des chiffres partagés, fonctionne." },
    {
      text: "Les RH, le conseil juridique et, s’il y en a, les représentants du personnel ont été entendus.",
    },
  ],
  whoFirst: "Responsable du service {first}, une personne pour les chefs d’équipe de ce service",
  whoSecond:
    "Responsable du service {second}, une personne pour les chefs d’équipe de ce service\u00a0; la direction générale et les RH",
  runSheet: [
    {
      what: "Ce qu’il faut résoudre",
      how: "Dressez la liste des cinq conflits de l’an dernier que personne n’a pu trancher. Une seule direction les aurait-elle mieux tranchés\u00a0? S’il en reste moins de trois, arrêtez-vous là.",
    },
    {
      what: "Les autres voies",
      how: "Pour les mêmes conflits\u00a0: qu’obtiendrait-on avec un tableau des rôles, un comité commun ou une équipe de segment, et à quel prix\u00a0?",
    },
    {
      what: "Mandat",
      how: "De quoi la direction commune répond, ce qu’elle décide et ce qu’elle ne décide pas. Budget, personnes, prix, marque. Quelle voix propre reste-t-il aux deux fonctions\u00a0?",
    },
    { what: "Pause", how: "Dix minutes. On ne parle de personne en particulier, même dans le couloir." },
    {
      what: "Ce que le poste demande",
      how: "Décrivez ce qu’il faut avoir accompli dans les deux mondes et à quoi cela se verrait. Pas de noms\u00a0: qui ce sera, et ce que deviennent les responsables actuels, ceux-ci l’apprennent seuls, avant cette réunion, de la direction générale et des RH.",
    },
    {
      what: "Les cent premiers jours",
      how: "Cinq étapes\u00a0: écouter toutes les équipes, un seul plan, les mêmes chiffres pour tous, les décisions que l’on attendait, les rôles de nouveau clarifiés. Pour chacune, une date et un signe visible.",
    },
    {
      what: "Bilan",
      how: "Qu’est-ce qui montrerait au bout d’un an que c’était juste, et que ce ne l’était pas\u00a0? Qui juge\u00a0? Prochaine étape et date de l’annonce.",
    },
  ],
  roles: [
    {
      role: "Direction générale",
      does: "Porte la décision et parle aux deux responsables avant que quiconque en entende parler.",
    },
    { role: "RH", does: "Préparent le mandat, le volet juridique et l’annonce\u00a0; prennent les notes." },
    { role: "Animation", does: "Vient de l’extérieur\u00a0; insiste sur les autres voies." },
  ],
  materials: [
    "Fiche «\u00a0Mandat de la direction commune\u00a0»",
    "Liste des conflits non tranchés",
    "Rapport et évolution sur trois enquêtes au moins",
  ],
  scriptHints: [
    "«\u00a0Quelle décision aurait été différente, et meilleure\u00a0?\u00a0»",
    "«\u00a0De quoi seules deux fonctions qui se contredisent sont-elles capables\u00a0?\u00a0»",
    "«\u00a0À quoi saurons-nous dans un an que nous nous sommes trompés\u00a0?\u00a0»",
  ],
  risks: [
    "Une fonction avale l’autre\u00a0: chacune a sa voix dans l’équipe dirigeante.",
    "Les rôles se brouillent\u00a0: prévoyez de les clarifier au troisième mois.",
    "Les meilleurs partent\u00a0: parlez avec eux avant l’annonce.",
  ],
  notWhen: [
    "Les deux services ont déjà un seul responsable.",
    "Votre objectif n’est pas le stade «\u00a0Intégrée\u00a0».",
    "La vraie raison est une querelle entre deux personnes.",
    "Les cycles de vente sont courts et l’offre est standard.",
  ],
  firstStep:
    "La direction générale recueille, seule avec chaque responsable, les cinq conflits que personne n’a pu trancher.",
  signOfSuccess:
    "Au bout de deux trimestres, les cinq conflits sont tranchés et les scores des deux fonctions n’ont pas baissé.",
  followUp: {
    afterTwoWeeks: "Toutes les équipes savent-elles ce qui change pour elles et ce qui ne change pas\u00a0?",
    afterSixWeeks: "Laquelle des cinq décisions a été prise\u00a0? Où le mandat manque-t-il de clarté\u00a0?",
  },
  ideas: ["integration"],
} as const satisfies EntryWords;
