import type { EntryWords } from "../../entry";

export const listeningHour = {
  name: "L’heure d’écoute",
  purpose:
    "Des personnes des services {first} et {second} écoutent ensemble des entretiens enregistrés avec des clients et conviennent d’une chose à essayer.",
  whyItWorks:
    "Entendre le même client au même moment met fin à la querelle sur ce que veulent les clients. Cela ne demande ni voyage ni dérangement\u00a0: ceux qui n’en rencontrent jamais peuvent y être, et deux sites à la fois.",
  prerequisites: [
    {
      text: "Les clients ont accepté l’enregistrement et son usage dans l’entreprise, et les noms sont retirés là où c’est possible.",
    },
  ],
  whoFirst: "Quatre personnes du service {first}, dont deux ont mené l’un des entretiens",
  whoSecond: "Quatre personnes du service {second} qui voient rarement des clients",
  runSheet: [
    {
      what: "Cadre",
      how: "Aujourd’hui nous écoutons le client, pas le collègue de l’enregistrement. La personne que l’on entend peut l’arrêter à tout moment.",
    },
    {
      what: "Écouter",
      how: "Deux ou trois passages de huit minutes. Chacun note mot à mot. Après chaque passage, une minute pour écrire.",
    },
    {
      what: "Lire à voix haute",
      how: "Tour de table\u00a0: une phrase du client chacun, sans commentaire. Même phrase\u00a0: une marque à côté.",
    },
    {
      what: "Qu’est-ce que cela veut dire pour nous\u00a0?",
      how: "À deux, un de chaque service\u00a0: que ne savions-nous pas\u00a0? Que pourrions-nous mieux répondre, écrire autrement, envoyer plus tôt\u00a0? Rassemblez et choisissez.",
    },
    {
      what: "Une chose",
      how: "Qui l’essaie d’ici la prochaine fois, avec quels clients, et comment le saurons-nous\u00a0? Qui apporte le prochain enregistrement\u00a0?",
    },
  ],
  roles: [
    {
      role: "Hôte",
      does: "Alterne entre les services\u00a0; choisit les passages avec la personne que l’on entend et veille au temps.",
    },
    {
      role: "La personne que l’on entend",
      does: "Accepte les passages à l’avance et dit en deux phrases ce qui précédait.",
    },
  ],
  materials: [
    "Feuilles d’écoute",
    "Deux ou trois passages d’entretiens enregistrés, choisis à l’avance",
    "Une salle avec un bon son, ou une visioconférence micros coupés",
  ],
  scriptHints: [
    "«\u00a0Qu’a dit exactement le client\u00a0? Lisez-nous votre ligne.\u00a0»",
    "«\u00a0Nous ne sommes pas ici pour juger l’entretien.\u00a0»",
    "«\u00a0Quelle phrase mettriez-vous au mur\u00a0?\u00a0»",
  ],
  risks: [
    "Cela devient une leçon pour la personne entendue\u00a0: arrêtez et demandez une phrase du client.",
    "Un enregistrement est là sans que le client l’ait accepté\u00a0: pas d’heure d’écoute\u00a0; lisez des notes sans noms.",
    "Rien ne suit\u00a0: une chose, un nom, jusqu’à la prochaine fois.",
  ],
  notWhen: [
    "Les enregistrements ne sont pas permis chez vous\u00a0: assistez à un appel que le client a accepté, ou lisez des notes ensemble.",
    "Quelqu’un veut noter les personnes que l’on entend.",
  ],
  firstStep:
    "Demandez à deux personnes en contact avec des clients un entretien que les autres devraient entendre.",
  signOfSuccess: "Des deux côtés on cite la même phrase d’un client, et une chose a été essayée.",
  followUp: {
    afterTwoWeeks: "La chose a-t-elle été essayée\u00a0? Demandez ce qu’ont dit les clients.",
    afterSixWeeks:
      "Demandez aux deux services\u00a0: continuons-nous, et que voulons-nous entendre ensuite\u00a0?",
  },
  ideas: ["Customers heard together, also from a distance"],
} as const satisfies EntryWords;
