import type { EntryWords } from "../../entry";

export const jointOnboarding = {
  name: "Premières semaines dans les deux services",
  purpose:
    "Toute personne nouvelle chez {first} ou {second} découvre les deux services dans ses premières semaines, par une tâche et un partenaire de l’autre côté.",
  whyItWorks:
    "Ce que l’on voit les premières semaines reste\u00a0; et qui a été accueilli des deux côtés sait à qui s’adresser. La formation commune à elle seule n’a pas amélioré la collaboration des services {first} et {second} dans l’étude qui a comparé de tels moyens\u00a0; aussi chaque visite a-t-elle ici une tâche dont les deux ont besoin.",
  prerequisites: [
    {
      text: "Quelqu’un commence dans les trois mois, ou a commencé dans les six derniers, dans l’un des deux services.",
    },
  ],
  whoFirst: "Direction du service {first} et deux personnes, dont une nouvelle",
  whoSecond: "Direction du service {second} et deux personnes, dont une nouvelle",
  runSheet: [
    {
      what: "Comment était-ce\u00a0?",
      how: "Les plus récents racontent\u00a0: qu’ai-je appris de l’autre service le premier mois, de qui, et qu’est-ce qui était faux\u00a0? Les autres écoutent seulement.",
    },
    {
      what: "Ce que chacun devrait avoir vu",
      how: "Chaque côté nomme trois choses de son travail qu’il faut avoir vues, non entendues\u00a0: un appel de client, les chiffres d’une semaine, la naissance d’un texte. Choisissez-en deux de chaque côté.",
    },
    {
      what: "Une tâche par visite",
      how: "Faites de chacune des quatre une tâche d’une demi-journée dont les hôtes ont vraiment besoin\u00a0: prendre des notes sur un client, essayer une page d’un œil neuf, relever trois questions de clients.",
    },
    {
      what: "Partenaires",
      how: "Nommez de chaque côté trois personnes qui accompagneraient volontiers pendant trois mois\u00a0: dix minutes par semaine, toute question permise. Nul n’y est obligé.",
    },
    {
      what: "La feuille",
      how: "Remplissez la feuille des premières semaines avec jours et noms, et essayez-la avec la prochaine personne. Date où celle-ci dit aux deux directions ce qui a manqué.",
    },
  ],
  remote:
    "Les visites à distance avec écran partagé conviennent aux appels et aux chiffres\u00a0; la tâche demeure. Avec deux sites, le partenaire peut être sur l’autre, et l’une des quatre visites s’y fait.",
  roles: [
    {
      role: "Animation",
      does: "Des RH ou de l’un des services\u00a0; s’en tient à quatre visites et demande pour chacune ce que les hôtes y gagnent.",
    },
    {
      role: "Partenaires",
      does: "Un de l’autre service par personne nouvelle\u00a0; répondent aussi aux questions naïves et ne disent à personne lesquelles.",
    },
  ],
  materials: [
    "Feuille des premières semaines",
    "Le plan d’accueil actuel des deux services",
    "Noms des personnes qui commencent dans les prochains mois",
  ],
  scriptHints: [
    "«\u00a0Que pensiez-vous de l’autre côté après votre premier mois\u00a0?\u00a0»",
    "«\u00a0Que pourrait faire pour vous un œil neuf en une demi-journée\u00a0?\u00a0»",
    "«\u00a0Auriez-vous aimé un tel partenaire\u00a0? Que lui auriez-vous demandé\u00a0?\u00a0»",
  ],
  risks: [
    "Cela devient une visite guidée\u00a0: pas de visite sans tâche.",
    "Personne n’a le temps cette semaine-là\u00a0: la date est fixée avant le premier jour, ou la visite est rattrapée dans le mois.",
    "Ce sont toujours les mêmes partenaires\u00a0: trois de chaque côté, à tour de rôle.",
  ],
  notWhen: [
    "Personne de nouveau depuis longtemps, et personne en vue\u00a0: offrez à ceux qui sont là une visite avec une tâche.",
    "On parle de licenciements, et c’est la première chose que verraient les nouveaux.",
  ],
  firstStep:
    "Demandez aux deux derniers arrivés ce qu’ils auraient aimé savoir de l’autre service le premier mois.",
  signOfSuccess:
    "La dernière personne arrivée peut nommer trois personnes de l’autre service à qui s’adresser, et les deux côtés ont utilisé le fruit d’une tâche.",
  followUp: {
    afterTwoWeeks:
      "Chaque personne nouvelle a-t-elle un partenaire et une date de première visite\u00a0? Demandez aux partenaires ce qu’on leur demande.",
    afterSixWeeks:
      "Demandez aux nouveaux et aux hôtes\u00a0: quelle visite garder, laquelle changer\u00a0? Corrigez la feuille.",
  },
  ideas: ["Plan and train together"],
} as const satisfies EntryWords;
