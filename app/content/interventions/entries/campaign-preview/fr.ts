import type { EntryWords } from "../../entry";

export const campaignPreview = {
  name: "Aperçu des campagnes et supports par les ventes",
  purpose:
    "Avant qu’une campagne ou un support ne sorte, des personnes du service {first} en essaient l’effet, en pensée, sur de vrais clients.",
  whyItWorks:
    "On se sert de ce qu’on a aidé à faire, et l’on voit d’un coup d’œil, côté {first}, ce qu’un client objectera. Tôt et à petite échelle, un aperçu coûte une demi-heure\u00a0; après coup, c’est de la critique.",
  prerequisites: [{ text: "L’ébauche peut encore changer, et l’on sait ce qui ne le peut plus." }],
  whoFirst: "Quatre personnes du service {first}, différentes à chaque aperçu, dont une sceptique",
  whoSecond: "La personne qui a conçu l’ébauche et une autre qui prend des notes",
  runSheet: [
    {
      what: "Cadre",
      how: "Dites pour qui c’est, ce que ces personnes doivent faire, ce qui est fixé et ce qui reste ouvert. Rien sur la façon dont cela s’est fait.",
    },
    {
      what: "Lire, chacun pour soi",
      how: "Chacun pense à un vrai client, lit et marque\u00a0: je continuerais à lire, j’arrêterais, j’objecterais.",
    },
    {
      what: "Le client parle",
      how: "Chacun répond deux minutes à la place de ce client\u00a0: ce que je comprends, ce que je demande, ce que je fais ensuite. La personne qui a conçu l’ébauche écoute et note.",
    },
    {
      what: "En rendez-vous",
      how: "Comment l’utiliseriez-vous en rendez-vous\u00a0? Que vous manque-t-il pour cela\u00a0: un chiffre, un exemple, une phrase\u00a0? Que se passe-t-il si le client dit oui\u00a0?",
    },
    {
      what: "Décision",
      how: "La personne qui a conçu l’ébauche répond sur-le-champ\u00a0: je change ceci, je garde cela parce que…, j’y réfléchis jusqu’au… Dites la semaine de lancement, ce que recevront les personnes du service {first} et quand.",
    },
  ],
  roles: [
    { role: "La personne qui a conçu l’ébauche", does: "Montre, écoute, décide\u00a0; ne se défend pas." },
    { role: "Quatre personnes qui lisent", does: "Parlent en clients, pas en critiques." },
  ],
  materials: [
    "Ébauche sur papier ou à l’écran, inachevée exprès",
    "Fiches «\u00a0Aperçu de campagne\u00a0», une par personne",
  ],
  scriptHints: [
    "«\u00a0Pas ce que vous en pensez. Qu’en ferait votre client\u00a0?\u00a0»",
    "«\u00a0À quel endroit arrêterait-il de lire\u00a0?\u00a0»",
  ],
  risks: [
    "Les questions de goût\u00a0: les couleurs ne sont pas un sujet, sauf si elles empêchent un client de lire.",
    "Rien ne change\u00a0: alors ne demandez pas\u00a0; un aperçu sans effet nuit.",
    "Six avis, un texte sans relief\u00a0: c’est la personne qui l’a conçu qui décide.",
  ],
  notWhen: [
    "La sortie est prévue pour demain.",
    "Le droit ou la charte de la marque ne laissent plus aucune marge.",
  ],
  firstStep:
    "Le ou la responsable du service {second} indique les deux prochains supports et le jour où ils seront à moitié faits.",
  signOfSuccess:
    "Chaque aperçu a entraîné au moins un changement, et les personnes du service {first} utilisent le support sans qu’on le leur rappelle.",
  followUp: {
    afterTwoWeeks: "Dites aux quatre personnes ce qui a été changé, ce qui ne l’a pas été et pourquoi.",
    afterSixWeeks:
      "Demandez aux quatre personnes comment les clients ont vraiment réagi\u00a0; comparez avec les feuilles.",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;
