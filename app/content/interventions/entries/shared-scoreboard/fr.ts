import type { EntryWords } from "../../entry";

export const sharedScoreboard = {
  name: "Tableau de bord commun",
  purpose:
    "Trois à cinq chiffres qui ont un seul sens et une seule source, et que les deux services regardent ensemble chaque mois.",
  whyItWorks:
    "Tant que chacun apporte ses propres chiffres, les réunions portent sur qui a les bons. Des chiffres communs, dont le sens est écrit, font passer la discussion des opinions aux faits.",
  prerequisites: [{ text: "Quelqu’un peut obtenir les chiffres sans nouveau système." }],
  whoFirst: "Responsable du service {first}, deux personnes qui vendent, deux du pilotage des ventes",
  whoSecond: "Responsable du service {second}, deux personnes du marketing, deux de l’analyse des données",
  runSheet: [
    {
      what: "Les slogans à l’épreuve",
      how: "Rassemblez des phrases comme «\u00a0les leads sont mauvais\u00a0» ou «\u00a0côté {first}, on ne rappelle jamais\u00a0». Pour chacune\u00a0: quel chiffre montrerait si c’est vrai\u00a0?",
    },
    {
      what: "Candidats",
      how: "Dessinez le parcours du premier contact à la nouvelle commande. Chaque côté propose au plus quatre chiffres le long de ce parcours. Ensemble, pas plus de huit.",
    },
    {
      what: "Choisir",
      how: "Rayez ce qu’un seul côté peut faire bouger, ce que personne ne peut obtenir et ce qui invite à tricher. Votez jusqu’à n’en garder que trois à cinq\u00a0; au moins un sur la qualité, un sur la rapidité, un sur le client.",
    },
    {
      what: "Un seul sens",
      how: "Écrivez pour chaque chiffre son passeport\u00a0: nom, ce qui compte, ce qui ne compte pas, source, qui le relève, quel jour. Essayez-le aussitôt avec les données du mois dernier.",
    },
    {
      what: "Répétition générale",
      how: "Tenez l’échange mensuel avec les chiffres du mois dernier\u00a0: que voyons-nous, qu’est-ce qui pourrait l’expliquer, qu’essayons-nous\u00a0? Personne ne défend rien.",
    },
    {
      what: "Le faire vivre",
      how: "Le lieu, le jour du mois, la personne qui le tient. Les diapositives de chacun, avec d’autres chiffres, restent dans les tiroirs.",
    },
  ],
  roles: [
    {
      role: "Gardien ou gardienne des chiffres",
      does: "Les relève au jour dit, sans commentaire\u00a0; remplacement assuré par l’autre côté.",
    },
    {
      role: "Animation",
      does: "Demande pour chaque chiffre ce que ferait quelqu’un de malin pour l’embellir.",
    },
  ],
  materials: [
    "Passeport d’un chiffre, un par chiffre",
    "Données du mois dernier",
    "Une page ou un mur pour le tableau",
  ],
  scriptHints: [
    "«\u00a0Comment le saurions-nous\u00a0?\u00a0»",
    "«\u00a0Que feriez-vous si vous vouliez seulement que ce chiffre soit beau\u00a0?\u00a0»",
    "«\u00a0Même mot, même chiffre, même source\u00a0: sinon il n’est pas au tableau.\u00a0»",
  ],
  risks: [
    "Un chiffre devient une arme\u00a0: il montre le parcours, jamais une personne ni une région.",
    "Il y en a trop\u00a0: un sixième n’entre que si un autre sort.",
    "Les données sont fausses\u00a0: dites de combien, et n’en lisez que la tendance.",
  ],
  notWhen: [
    "Un nouveau fichier clients démarre ce trimestre\u00a0: attendez ses données.",
    "Les chiffres sont déjà convenus\u00a0: tenez plutôt l’échange mensuel.",
  ],
  firstStep: "Demandez aux deux côtés le rapport dont ils se servent le plus et posez les deux côte à côte.",
  signOfSuccess:
    "Au troisième échange mensuel, personne ne met les chiffres en doute, et ils ont conduit à essayer une chose.",
  followUp: {
    afterTwoWeeks:
      "Relevez une fois tous les chiffres pour de bon. Quel passeport n’était pas assez clair\u00a0?",
    afterSixWeeks: "Quel chiffre a mené à une décision\u00a0? Remplacez-en un qui ne l’a pas fait.",
  },
  ideas: ["Use relevant data"],
} as const satisfies EntryWords;
