import type { EntryWords } from "../../entry";

export const accountPlaybook = {
  name: "Plan de compte commun",
  purpose:
    "{first} et {second} rédigent une fiche pour chacun des dix clients les plus importants et s’en servent ensemble.",
  whyItWorks:
    "Pour une poignée de clients, les deux services peuvent se permettre de planifier client par client. Une fiche par client rend le travail commun concret, et chacun voit d’un coup d’œil ce que l’autre apporte.",
  prerequisites: [
    {
      text: "Dix clients apportent, ou promettent, assez d’affaires pour que chacun mérite son propre plan.",
    },
  ],
  whoFirst: "Les cinq personnes du service {first} qui suivent les dix clients",
  whoSecond:
    "Cinq personnes du service {second}, chacune en binôme avec une personne du service {first} pour deux clients",
  runSheet: [
    {
      what: "Choisir les dix",
      how: "Deux listes sont au mur\u00a0: par chiffre d’affaires et par potentiel. Retenez-en dix\u00a0; chaque binôme en prend deux.",
    },
    {
      what: "Une fiche par client",
      how: "Le binôme remplit la fiche de son premier client\u00a0: ce qu’il veut atteindre, qui décide chez lui, ce qu’il pense de nous, ce que personne ne sait. Les lacunes restent visibles. La fiche du second suit dans la semaine.",
    },
    {
      what: "Démarches",
      how: "Pour ce client, prévoyez trois démarches au prochain trimestre\u00a0: l’une ouvre une porte, l’une apporte une preuve, l’une réunit des personnes. Chacune a un responsable de chaque côté.",
    },
    {
      what: "Tour des fiches",
      how: "Affichez-les. Chacun en fait le tour et laisse deux notes\u00a0: un contact que j’ai là-bas, une chose que je pourrais apporter.",
    },
    {
      what: "Rythme",
      how: "Chaque binôme fixe 20 minutes tous les quinze jours. Une fois par trimestre, tous se réunissent pour revoir la liste des dix.",
    },
  ],
  roles: [
    {
      role: "Binôme",
      does: "Une personne de chaque côté\u00a0; répond de deux fiches et du résultat de chacune.",
    },
    {
      role: "La personne qui tient les fiches",
      does: "Garde les dix au même endroit et réclame la mise à jour de ce qui a vieilli.",
    },
  ],
  materials: [
    "Fiches client, une par client",
    "Chiffre d’affaires et affaires en cours, par client",
    "Ce que l’on sait publiquement des dix clients",
  ],
  scriptHints: [
    "«\u00a0Que veut atteindre ce client cette année, avec ses mots\u00a0?\u00a0»",
    "«\u00a0Qu’est-ce que personne ici ne sait de lui\u00a0? Qui se renseigne\u00a0?\u00a0»",
    "«\u00a0Pour quelle démarche faut-il que vous soyez deux\u00a0?\u00a0»",
  ],
  risks: [
    "Les fiches sont remplies puis classées\u00a0: sans les 20 minutes tous les quinze jours, ne commencez même pas.",
    "Des remarques personnelles sur un client\u00a0: n’écrivez que ce qu’il pourrait lire.",
  ],
  notWhen: [
    "Les affaires se répartissent entre de très nombreux petits clients.",
    "Les personnes du service {first} craignent que celles du service {second} ne les contournent pour aller au client.",
  ],
  firstStep:
    "La personne qui tient les chiffres du service {first} imprime les deux listes\u00a0; les deux responsables de service forment les cinq binômes.",
  signOfSuccess:
    "Au bout d’un trimestre, deux des trois démarches ont eu lieu chez au moins sept clients sur dix.",
  followUp: {
    afterTwoWeeks: "Chaque binôme s’est-il réuni\u00a0? Quelle lacune a été comblée\u00a0?",
    afterSixWeeks:
      "Parcourez les dix fiches en une heure\u00a0: démarches faites, démarches à échéance, fiches à remplacer.",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;
