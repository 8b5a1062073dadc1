import type { EntryWords } from "../../entry";

export const horizonSession = {
  name: "Séance sur les horizons",
  purpose:
    "Le regard du service {first} sur le présent et celui du service {second} sur l’avenir sont portés sur une même frise et reliés.",
  whyItWorks:
    "Côté {first}, on regarde ce trimestre, côté {second}, les prochaines années\u00a0; chacun trouve que l’autre voit trop court ou trop loin. Sur une même frise, on voit que chacun a besoin du bout tenu par l’autre. Et un regard extérieur sur un plan apporte des idées que l’on ne voit plus de l’intérieur.",
  prerequisites: [],
  whoFirst:
    "Responsable du service {first} et cinq personnes qui savent ce que les clients demandent en ce moment",
  whoSecond:
    "Responsable du service {second} et cinq personnes qui suivent le marché, le produit et la marque",
  runSheet: [
    {
      what: "La frise",
      how: "Une bande de papier le long du mur\u00a0: ce mois-ci, ces trois mois, les trois suivants, dans un an, dans trois ans.",
    },
    {
      what: "Les deux la remplissent",
      how: "{first} d’une couleur, {second} d’une autre\u00a0: ce que les clients vont demander, ce que la concurrence fera, ce que nous proposerons. Tous écrivent\u00a0; on ne parle pas.",
    },
    {
      what: "Lire par les deux bouts",
      how: "Les personnes du service {first} expliquent le bout proche, celles du service {second} le bout lointain. Les autres questionnent. Marquez où la frise est vide et où les couleurs se contredisent.",
    },
    {
      what: "Échange d’idées",
      how: "Chaque côté met sur la table un problème qui est le sien. L’autre donne des idées, avec un regard extérieur, dix minutes, sans «\u00a0oui, mais\u00a0». La personne qui a apporté le problème dit à la fin les deux qu’elle retient.",
    },
    {
      what: "Comment cela pourrait échouer",
      how: "Imaginez qu’un an s’est écoulé et que le plan le plus important de la frise a échoué. Chacun écrit une raison. Regroupez-les\u00a0; choisissez les deux que seuls les deux services peuvent écarter ensemble.",
    },
    {
      what: "Liens",
      how: "Tracez trois liens entre aujourd’hui et plus tard\u00a0: ce que l’on peut apprendre ce mois-ci côté {first} pour l’avenir du service {second}, ce que l’on peut avancer dès maintenant côté {second} pour {first}. Un responsable de chaque côté, une première date.",
    },
  ],
  roles: [
    {
      role: "Animation",
      does: "Protège le silence devant le mur et les idées contre le «\u00a0oui, mais\u00a0».",
    },
    {
      role: "Les personnes qui apportent un problème",
      does: "Une de chaque côté\u00a0; l’exposent en deux minutes, puis ne font qu’écouter.",
    },
  ],
  materials: [
    "Bande de papier, trois mètres",
    "Cartes de deux couleurs",
    "Frise des horizons, pour emporter le résultat",
  ],
  scriptHints: [
    "«\u00a0Qu’entendez-vous aujourd’hui qui sera normal dans un an\u00a0?\u00a0»",
    "«\u00a0Vous voyez cela de l’extérieur. Qu’essaieriez-vous\u00a0?\u00a0»",
    "«\u00a0C’est un échec. Pourquoi\u00a0? Écrivez la raison que vous préféreriez taire.\u00a0»",
  ],
  risks: [
    "Le présent dévore tout\u00a0: à la deuxième séance, commencez par le bout lointain.",
    "Des idées sans personne pour les porter\u00a0: qui a apporté le problème en choisit deux, le reste est jeté devant tout le monde.",
  ],
  notWhen: ["La stratégie se décide ailleurs et l’on ne peut pas encore en parler."],
  firstStep:
    "Demandez à chaque responsable de service un vrai problème pour lequel un regard extérieur serait bienvenu.",
  signOfSuccess:
    "Au bout de six semaines, au moins deux des trois liens ont produit quelque chose dont l’autre côté se sert.",
  followUp: {
    afterTwoWeeks:
      "La personne qui a apporté un problème raconte à celles qui ont donné des idées ce que les deux retenues sont devenues.",
    afterSixWeeks: "Regardez les trois liens en réunion commune\u00a0; affichez la frise et corrigez-la.",
  },
  ideas: ["Look toward the future"],
} as const satisfies EntryWords;
