import type { EntryWords } from "../../entry";

export const jointNurture = {
  name: "Entretenir ensemble un segment",
  purpose:
    "Pendant un trimestre et avec un seul chiffre en vue, {first} et {second} s’occupent ensemble d’un groupe de clients qui ne sont pas encore prêts.",
  whyItWorks:
    "Qui n’est pas encore prêt n’est à personne\u00a0: trop tôt pour {first}, déjà transmis pour {second}. Un petit groupe et un chiffre qu’aucun côté n’atteint seul font un plan de deux, et ce que l’on envoie et ce que l’on dit se soutiennent quand le moment est accordé.",
  prerequisites: [
    { text: "Toutes les personnes du groupe ont accepté d’être contactées par écrit ou par téléphone." },
  ],
  whoFirst: "Trois personnes du service {first} qui connaissent le segment",
  whoSecond: "Trois personnes du service {second} qui l’atteignent",
  runSheet: [
    {
      what: "Choisir le groupe",
      how: "Un segment de quinze à quarante entreprises qui ont montré de l’intérêt et n’ont pas acheté. Chaque côté peut en rayer deux. Écrivez le nom des entreprises.",
    },
    {
      what: "Pourquoi pas encore\u00a0?",
      how: "Parcourez-en dix\u00a0: que savons-nous, qu’attendent-elles\u00a0? Triez en trois\u00a0: il faut du temps, une preuve, une autre personne dans la maison.",
    },
    {
      what: "Un chiffre",
      how: "Choisissez ce que les deux regardent\u00a0: par exemple les entretiens demandés par le client. Un chiffre qu’aucun côté n’atteint seul, et un but à portée d’un trimestre.",
    },
    {
      what: "Six contacts",
      how: "Tracez douze semaines. Six contacts au plus par entreprise\u00a0: ce qu’on envoie, qui appelle, ce qu’il faut avant un appel. Après chacun\u00a0: qu’apprend l’autre côté\u00a0?",
    },
    {
      what: "Quand c’est le moment",
      how: "Écrivez les deux signes auxquels une entreprise passe pour de bon à {first}, et les deux auxquels on la laisse en paix. Qui y veille\u00a0?",
    },
    {
      what: "Clôture",
      how: "Des noms pour chaque contact des quatre premières semaines. Vingt minutes tous les quinze jours, les deux côtés, la même liste.",
    },
  ],
  remote:
    "Une liste partagée remplace le mur, et les vingt minutes se tiennent en visioconférence. Avec deux sites, choisissez un segment que les deux servent, avec un pilote sur chacun.",
  roles: [
    {
      role: "Deux pilotes",
      does: "Un de chaque côté\u00a0; tiennent la liste unique et préparent les vingt minutes.",
    },
    { role: "Animation", does: "Demande pour chaque contact ce que le client y gagne." },
  ],
  materials: [
    "Feuille du segment entretenu ensemble",
    "Liste des entreprises et de ce que l’on en sait, sur une page",
    "Une bande de papier de douze semaines",
  ],
  scriptHints: [
    "«\u00a0De quoi ce client nous remercierait-il\u00a0?\u00a0»",
    "«\u00a0Qui de nous remarque en premier que c’est le moment\u00a0?\u00a0»",
    "«\u00a0C’est le septième contact. Lequel supprimons-nous\u00a0?\u00a0»",
  ],
  risks: [
    "Chaque côté ajoute ses envois habituels\u00a0: ce groupe ne reçoit rien d’autre ce trimestre.",
    "Le chiffre est atteint par l’insistance\u00a0: qui dit non deux fois est laissé en paix.",
    "Un côté s’attribue le succès\u00a0: le chiffre est annoncé avec les deux noms ou pas du tout.",
  ],
  notWhen: [
    "Ces personnes n’ont pas consenti à être contactées\u00a0: demandez-le là où la loi le permet et commencez par d’autres.",
    "Les clients achètent une fois et tout de suite, si bien qu’il n’y a rien à entretenir.",
  ],
  firstStep:
    "Cherchez un segment d’au moins quinze entreprises qui ont montré de l’intérêt dans l’année et n’ont pas acheté.",
  signOfSuccess:
    "Au bout de douze semaines, les deux côtés donnent le même chiffre, et trois entreprises au moins ont demandé un entretien.",
  followUp: {
    afterTwoWeeks:
      "Les contacts des deux premières semaines ont-ils eu lieu, et chaque côté sait-il ce qu’ils ont donné\u00a0?",
    afterSixWeeks:
      "Mi-temps\u00a0: quel genre de contact a reçu une réponse\u00a0? Rayez celui qui n’en a reçu aucune.",
  },
  ideas: ["Nurture the most promising together"],
} as const satisfies EntryWords;
