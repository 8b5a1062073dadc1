import type { EntryWords } from "../../entry";

export const objectionLibrary = {
  name: "Recueil des objections",
  purpose:
    "{first} apporte mot pour mot ce que les clients opposent à l’achat, et les deux écrivent des réponses vraies que tous peuvent employer.",
  whyItWorks:
    "Chaque personne qui vend rencontre les mêmes objections et trouve seule une réponse\u00a0; celles qui écrivent pour les clients les entendent rarement. Dites avec les mots du client, elles apprennent aux deux côtés, prix et obstacles compris, et une réponse éprouvée vaut mieux qu’un slogan.",
  prerequisites: [
    { text: "La personne qui décide des prix a dit ce que l’on peut promettre et ce que l’on ne peut pas." },
  ],
  whoFirst: "Quatre personnes du service {first}, deux expérimentées et deux plutôt nouvelles",
  whoSecond: "Quatre personnes du service {second} qui écrivent et planifient pour les clients",
  runSheet: [
    {
      what: "Mot pour mot",
      how: "Chacun du service {first} écrit les cinq dernières objections telles que le client les a dites, une par carte. Ceux du service {second} écrivent les cinq qu’ils attendent. Pas encore de réponse.",
    },
    {
      what: "Côte à côte",
      how: "Faites des tas. Lesquels viennent des clients seulement, lesquels du service {second} seulement\u00a0? Comptez\u00a0: quelles trois reviennent le plus, laquelle coûte le plus de commandes\u00a0?",
    },
    {
      what: "Ce qu’il y a derrière",
      how: "Pour chacune des quatre\u00a0: que craint le client\u00a0? Est-ce vrai\u00a0? On ne fait pas disparaître le vrai en parlant\u00a0: notez qui pourrait le changer.",
    },
    {
      what: "Réponses à deux",
      how: "Une personne de chaque côté prend une objection\u00a0: une réponse en trois phrases, une preuve à montrer et ce qu’on ne dit jamais. Dix minutes, puis on change de partenaire.",
    },
    {
      what: "Essayer",
      how: "L’une joue le client pour de bon, l’autre répond. Les autres notent la phrase qu’ils ont crue. Ce que nul n’a cru est récrit.",
    },
    {
      what: "Où cela vit",
      how: "Une page par objection, un seul endroit, deux personnes qui en prennent soin. Date de la prochaine heure, et qui apporte trois cartes nouvelles.",
    },
  ],
  remote:
    "Recueillez les cartes sur un tableau en ligne pendant la semaine\u00a0; retrouvez-vous en visioconférence pour les réponses à deux et l’essai. Un second site ou une autre langue apporte ses objections\u00a0; seules les preuves sont partagées.",
  roles: [
    {
      role: "Animation",
      does: "Exige les mots du client et arrête les réponses qui sonnent comme une publicité.",
    },
    {
      role: "Deux personnes qui en prennent soin",
      does: "Une de chaque côté\u00a0; tiennent les pages à jour et notent quand chaque réponse a été essayée.",
    },
  ],
  materials: [
    "Pages d’objection",
    "Cartes de deux couleurs",
    "Ce que l’on peut dire des prix et des concurrents, sur une page",
  ],
  scriptHints: [
    "«\u00a0Comment le client l’a-t-il dit exactement\u00a0?\u00a0»",
    "«\u00a0Qu’y a-t-il de vrai là-dedans\u00a0?\u00a0»",
    "«\u00a0Croiriez-vous cette réponse si vous deviez la payer\u00a0?\u00a0»",
  ],
  risks: [
    "Des réponses qui promettent trop\u00a0: la personne qui en répond lit les pages avant usage.",
    "Du mal des concurrents\u00a0: dites ce que nous faisons, non ce qui leur manque.",
    "Le recueil prend la poussière\u00a0: une page non essayée en deux trimestres disparaît.",
  ],
  notWhen: [
    "Des noms de clients devraient figurer sur les pages\u00a0: ôtez-les, ou renoncez.",
    "Ce que l’on offre est en train d’être redécidé\u00a0: recueillez les objections et écrivez les réponses ensuite.",
  ],
  firstStep:
    "Demandez à chacun du service {first} la dernière objection qui a coûté une commande, avec les mots du client.",
  signOfSuccess:
    "On emploie des réponses écrites par quelqu’un de l’autre côté et l’on apporte de nouvelles objections sans y être invité.",
  followUp: {
    afterTwoWeeks: "Quelle réponse a été essayée, et qu’a dit alors le client\u00a0? Corrigez la page.",
    afterSixWeeks:
      "Quelle objection est devenue plus rare, laquelle est nouvelle\u00a0? Dites-le à ceux qui décident des offres et des prix.",
  },
  ideas: ["Objections and price barriers"],
} as const satisfies EntryWords;
