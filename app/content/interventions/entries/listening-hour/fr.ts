import type { EntryWords } from "../../entry";

export const listeningHour = {
  name: "L'heure d'écoute",
  purpose:
    "Des personnes de {first} et de {second} écoutent ensemble des entretiens enregistrés avec des clients et conviennent d'une chose à essayer.",
  whyItWorks:
    "Entendre le même client au même moment met fin à la querelle sur ce que veulent les clients. Il n'y faut ni voyage ni dérangement : ceux qui n'en rencontrent jamais peuvent y être, et deux sites à la fois.",
  prerequisites: [
    {
      text: "Les clients ont accepté l'enregistrement et son usage dans l'entreprise, et les noms sont retirés là où c'est possible.",
    },
  ],
  whoFirst: "Quatre personnes de {first}, dont deux ont mené l'un des entretiens",
  whoSecond: "Quatre personnes de {second} qui voient rarement des clients",
  runSheet: [
    {
      what: "Cadre",
      how: "Aujourd'hui nous écoutons le client, pas le collègue de l'enregistrement. La personne que l'on entend peut l'arrêter à tout moment.",
    },
    {
      what: "Écouter",
      how: "Deux ou trois passages de huit minutes. Chacun note mot à mot. Après chaque passage, une minute pour écrire.",
    },
    {
      what: "Lire à voix haute",
      how: "Tour de table : une phrase du client chacun, sans commentaire. Même phrase : une marque à côté.",
    },
    {
      what: "Qu'est-ce que cela veut dire pour nous ?",
      how: "À deux, un de chaque service : que ne savions-nous pas ? Que pourrions-nous mieux répondre, écrire autrement, envoyer plus tôt ? Rassemblez et choisissez.",
    },
    {
      what: "Une chose",
      how: "Qui l'essaie d'ici la prochaine fois, avec quels clients, et comment le saurons-nous ? Qui apporte le prochain enregistrement ?",
    },
  ],
  roles: [
    {
      role: "Hôte",
      does: "Alterne entre les services ; choisit les passages avec la personne que l'on entend et veille au temps.",
    },
    {
      role: "La personne que l'on entend",
      does: "Accepte les passages à l'avance et dit en deux phrases ce qui précédait.",
    },
  ],
  materials: [
    "Feuilles d'écoute",
    "Deux ou trois passages d'entretiens enregistrés, choisis à l'avance",
    "Une salle avec un bon son, ou une visioconférence micros coupés",
  ],
  scriptHints: [
    "« Qu'a dit exactement le client ? Lisez-nous votre ligne. »",
    "« Nous ne sommes pas ici pour juger l'entretien. »",
    "« Quelle phrase mettriez-vous au mur ? »",
  ],
  risks: [
    "Cela devient une leçon pour la personne entendue : arrêtez et demandez une phrase du client.",
    "L'enregistrement passe sans accord : alors pas d'heure d'écoute ; lisez des notes sans noms.",
    "Rien ne suit : une chose, un nom, jusqu'à la prochaine fois.",
  ],
  notWhen: [
    "Les enregistrements ne sont pas permis chez vous : assistez à un appel que le client a accepté, ou lisez des notes ensemble.",
    "Quelqu'un veut noter les personnes que l'on entend.",
  ],
  firstStep:
    "Demandez à deux personnes en contact avec des clients un entretien que les autres devraient entendre.",
  signOfSuccess: "Des deux côtés on cite la même phrase d'un client, et une chose a été essayée.",
  followUp: {
    afterTwoWeeks: "La chose a-t-elle été essayée ? Demandez ce qu'ont dit les clients.",
    afterSixWeeks: "Demandez aux deux services : continuons-nous, et que voulons-nous entendre ensuite ?",
  },
  ideas: ["Customers heard together, also from a distance"],
} as const satisfies EntryWords;
