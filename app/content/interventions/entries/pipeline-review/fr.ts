import type { EntryWords } from "../../entry";

export const pipelineReview = {
  name: "Affaires en cours, revues à deux services",
  purpose:
    "Une fois par mois, les deux services regardent la même liste d’affaires en cours et conviennent où {second} peut aider et ce qu’il faut prévoir.",
  whyItWorks:
    "{first} planifie d’après ses affaires en cours et {second} d’après ses campagnes, et chacun est surpris par le trimestre de l’autre. Vue ensemble, la liste montre où une aide arrive à temps et où les semaines à venir seront trop pleines ou trop vides, et les deux parlent des mêmes chiffres.",
  prerequisites: [
    {
      text: "La confiance est à 40 points ou plus. En dessous, regarder des affaires en cours passe pour un interrogatoire.",
    },
    {
      text: "La direction du service {first} veut {second} à la table, et rien de ce qui s’y dit ne sert à noter quelqu’un.",
    },
  ],
  whoFirst: "Direction du service {first} et au moins trois personnes qui ont des affaires en cours",
  whoSecond: "Direction du service {second} et deux personnes qui planifient campagnes et supports",
  runSheet: [
    {
      what: "La même page",
      how: "Une page pour tous\u00a0: combien d’affaires à quelle étape, depuis quand, qu’attend-on dans les trois mois\u00a0? Deux minutes de lecture\u00a0; puis seulement des questions sur le sens d’un chiffre.",
    },
    {
      what: "Plein et vide",
      how: "Où y aura-t-il trop dans les six semaines, où trop peu\u00a0? {second} dit ce qui est prévu pour ce temps\u00a0; les deux marquent ce qui ne va pas ensemble.",
    },
    {
      what: "Trois affaires bloquées",
      how: "{first} en apporte trois qui n’avancent pas, sans chercher de coupable. {second} et les collègues demandent\u00a0: que faut-il au client à voir, à entendre, à essayer\u00a0?",
    },
    {
      what: "Ce que nous faisons",
      how: "Trois choses au plus, chacune avec un nom de chaque côté et une date. L’une d’elles est une chose que le service {second} arrête ou déplace.",
    },
    {
      what: "Clôture",
      how: "Que voudrons-nous voir la prochaine fois qui n’est pas sur la page\u00a0? Qui la prépare\u00a0?",
    },
  ],
  remote:
    "Partagez la page à l’écran et laissez chacun lire deux minutes en silence. Deux sites reçoivent à tour de rôle\u00a0; chacun apporte au moins une affaire bloquée.",
  roles: [
    {
      role: "Hôte",
      does: "Les deux directions à tour de rôle\u00a0; s’en tient à la page et à l’heure de fin.",
    },
    { role: "Qui prépare", does: "Tire la page du système la veille\u00a0; les mêmes colonnes chaque mois." },
  ],
  materials: [
    "Page des affaires en cours",
    "Calendrier des campagnes des trois prochains mois",
    "Ce qui a été convenu la dernière fois",
  ],
  scriptHints: [
    "«\u00a0Que devrait voir ce client pour avancer\u00a0?\u00a0»",
    "«\u00a0Lequel de nos plans ne ferait que remplir les semaines pleines\u00a0?\u00a0»",
    "«\u00a0C’est une question sur une personne. Quelle est la question sur l’affaire\u00a0?\u00a0»",
  ],
  risks: [
    "Cela devient le point hebdomadaire avec public\u00a0: trois affaires bloquées, pas de tour de table.",
    "On embellit les chiffres\u00a0: rien de la page ne remonte depuis cette réunion.",
    "{second} ne fait qu’écouter\u00a0: à chaque fois, une chose y sera faite autrement.",
  ],
  notWhen: [
    "Quelqu’un veut s’en servir pour noter des personnes qui vendent.",
    "Les affaires sont si peu nombreuses que tous les connaissent par cœur.",
  ],
  firstStep:
    "Tirez la page une fois pour le mois passé et demandez aux deux directions quelle colonne elles ne comprennent pas.",
  signOfSuccess:
    "Après la deuxième fois, les deux planifient d’après la même page, et une campagne a été déplacée grâce à elle.",
  followUp: {
    afterTwoWeeks:
      "Les trois choses sont-elles faites\u00a0? Laquelle des affaires bloquées avance de nouveau\u00a0?",
    afterSixWeeks:
      "Demandez aux deux côtés\u00a0: que savez-vous que vous ne saviez pas\u00a0? Rayez une colonne que nul ne regarde.",
  },
  ideas: ["Marketing at the pipeline review"],
} as const satisfies EntryWords;
