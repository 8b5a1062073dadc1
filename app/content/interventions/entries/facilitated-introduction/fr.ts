import type { EntryWords } from "../../entry";

export const facilitatedIntroduction = {
  name: "Rencontre pour faire connaissance",
  purpose:
    "Les deux services découvrent les buts, les valeurs et la journée de travail de l’autre côté, et ce qu’ils partagent.",
  whyItWorks:
    "Des personnes qui se rencontrent d’égal à égal, autour d’une tâche commune et avec l’appui des responsables, pensent ensuite plus de bien du groupe de l’autre. Savoir sur quoi l’autre est évalué fait paraître raisonnables bien de ses décisions.",
  prerequisites: [
    {
      text: "Les deux responsables de service sont là de la première à la dernière minute et parlent aussi longtemps l’un que l’autre.",
    },
  ],
  whoFirst:
    "Six personnes du service {first}, dont la ou le responsable\u00a0; celles du terrain et celles du bureau sont représentées",
  whoSecond: "Six personnes du service {second}, dont la ou le responsable\u00a0; une de chaque équipe",
  runSheet: [
    {
      what: "Accueil",
      how: "Chaque responsable dit en deux phrases pourquoi il ou elle souhaite cette rencontre. Énoncez vous-même le but\u00a0: mieux se connaître, ne rien décider.",
    },
    {
      what: "À deux, d’un service à l’autre",
      how: "Placez les personnes en binômes mixtes. Chacun interroge l’autre pendant huit minutes avec la fiche\u00a0: une bonne journée, une mauvaise journée, ce sur quoi on m’évalue. Annoncez le changement de rôle au bout de huit minutes\u00a0; laissez-en quatre pour les notes.",
    },
    {
      what: "Présenter l’autre",
      how: "Chacun présente son ou sa partenaire à tous en une minute, à la première personne («\u00a0Je suis Ana, et je…\u00a0»). Sans commentaire de la salle.",
    },
    {
      what: "Buts et valeurs de chaque côté",
      how: "Chaque service écrit de son côté trois buts et trois motifs de fierté sur des cartes, un par carte (8 minutes). Puis affichez-les côte à côte\u00a0; l’autre côté peut demander ce que cela veut dire, mais pas pourquoi.",
    },
    {
      what: "Ce que nous partageons",
      how: "Tous vont au mur et marquent les cartes qui pourraient se trouver des deux côtés. Déplacez-les dans une colonne centrale et lisez-la à voix haute.",
    },
    {
      what: "Une chose que je ferai",
      how: "Chacun note une personne de l’autre côté et une raison de l’appeler dans les deux semaines. Les binômes échangent leurs numéros.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Veille au temps, donne la parole aux plus discrets, arrête toute discussion de cas passés.",
    },
    {
      role: "Les deux responsables de service",
      does: "Ouvrent la rencontre, puis participent comme tout le monde.",
    },
    { role: "Hôte", does: "Réserve une salle avec des chaises mobiles et un mur libre." },
  ],
  materials: [
    "Fiches de présentation, une par personne",
    "Cartes de deux couleurs, gros feutres, punaises ou ruban adhésif",
    "Plan des places avec des binômes mixtes qui se voient rarement",
  ],
  scriptHints: [
    "«\u00a0Aujourd’hui, nous découvrons qui sont les autres. Les cas et les plaintes ont leur propre réunion.\u00a0»",
    "«\u00a0Questionnez jusqu’à pouvoir faire le travail de l’autre pendant une heure.\u00a0»",
    "«\u00a0Lesquelles de ces cartes pourraient aussi se trouver de votre côté\u00a0?\u00a0»",
  ],
  risks: [
    "On glisse vers une vieille plainte\u00a0: notez-la sur une feuille à part, désignez un responsable et continuez.",
    "Un côté n’envoie que des débutants\u00a0: reportez, car l’inégalité de rang annule l’effet.",
  ],
  notWhen: [
    "Un conflit ouvert entre des personnes précises n’est pas résolu\u00a0: commencez par une médiation.",
    "Les gens travaillent déjà ensemble chaque semaine.",
  ],
  firstStep:
    "Demandez aux deux responsables de service une date où ils peuvent rester 90 minutes et dressez la liste des binômes.",
  signOfSuccess:
    "Deux semaines plus tard, au moins huit personnes sur douze ont contacté quelqu’un de l’autre côté.",
  followUp: {
    afterTwoWeeks: "Demandez à chaque personne, en une ligne\u00a0: qui avez-vous appelé, et pourquoi\u00a0?",
    afterSixWeeks:
      "Affichez la colonne centrale là où les deux services la voient\u00a0; demandez en réunion commune ce qui s’y est ajouté.",
  },
  ideas: ["Introduce them"],
} as const satisfies EntryWords;
