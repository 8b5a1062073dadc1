import type { EntryWords } from "../../entry";

export const oneCalendar = {
  name: "Un seul calendrier pour campagnes et cycle de vente",
  purpose:
    "Campagnes, temps forts de la vente et périodes d’achat des clients figurent dans un seul calendrier et s’accordent entre eux.",
  whyItWorks:
    "Une campagne qui éveille l’intérêt quand personne ne peut donner suite est perdue, et l’intérêt retombe en quelques jours. Voir les deux rythmes sur une page révèle les conflits des mois à l’avance.",
  prerequisites: [],
  whoFirst:
    "Quatre personnes du service {first} qui connaissent les objectifs, la charge et les périodes budgétaires des clients",
  whoSecond: "Quatre personnes du service {second} qui planifient campagnes, événements et lancements",
  runSheet: [
    {
      what: "D’abord les clients",
      how: "Dessinez douze mois au mur. Première ligne\u00a0: quand nos clients planifient-ils, comparent-ils, décident-ils, et quand sont-ils absents\u00a0? De mémoire et d’après les commandes de l’an dernier. Deux feuilles A3 côte à côte, six mois chacune\u00a0; depuis deux sites, un tableau en ligne où les deux peuvent écrire.",
    },
    {
      what: "Ligne «\u00a0{first}\u00a0»",
      how: "Fins de trimestre, changements de prix, salons, congés, le produit visé par chaque temps fort, les semaines où personne ne peut donner suite à un nouveau lead.",
    },
    {
      what: "Ligne «\u00a0{second}\u00a0»",
      how: "Campagnes, envois, événements, lancements, chacun avec son produit et la semaine où l’on attend les réponses. Le même produit sur les deux lignes aux mêmes semaines\u00a0: vert.",
    },
    {
      what: "Repérer les conflits",
      how: "Parcourez le mur. Point rouge\u00a0: les réponses arrivent quand personne n’a le temps, ou un temps fort du service {first} manque de supports. Point vert\u00a0: cela s’accorde. Déplacez tout de suite ce qui peut l’être.",
    },
    {
      what: "Délai d’annonce",
      how: "Convenez du nombre de semaines auquel chaque côté prévient l’autre et du nombre de contacts par semaine qui peuvent être repris côté {first}. Écrivez-le sur le calendrier.",
    },
    {
      what: "Le tenir à jour",
      how: "Une personne de chaque côté, un seul endroit, dix minutes par mois dans la réunion commune.",
    },
  ],
  roles: [
    {
      role: "Deux personnes qui le tiennent à jour",
      does: "Une de chaque service\u00a0; inscrivent les changements le jour même.",
    },
    { role: "Animation", does: "Commence par la ligne des clients et y revient." },
  ],
  materials: [
    "Feuille de calendrier de douze mois, aussi grande que possible, au mur",
    "Commandes de l’an dernier, mois par mois",
    "Pastilles rouges et vertes",
  ],
  scriptHints: [
    "«\u00a0Quand vos clients décident-ils du budget de l’année prochaine\u00a0?\u00a0»",
    "«\u00a0Qui reprend les réponses cette semaine-là\u00a0?\u00a0»",
  ],
  risks: [
    "Deux calendriers subsistent\u00a0: on ferme les anciens, ou on les relie.",
    "Trop de détail\u00a0: des semaines, pas des jours\u00a0; deux trimestres fermes, le reste au crayon.",
  ],
  notWhen: [
    "Les clients achètent régulièrement toute l’année et les campagnes sont continues\u00a0: ne convenez que du délai d’annonce.",
  ],
  firstStep:
    "Imprimez les commandes de l’an dernier mois par mois et la liste des campagnes de l’année, et réservez un mur.",
  signOfSuccess:
    "Au prochain trimestre, aucune campagne ne commence dans une semaine que le service {first} a marquée comme fermée.",
  followUp: {
    afterTwoWeeks:
      "Le calendrier est-il à jour des deux côtés\u00a0? Demandez un changement qui y a été inscrit.",
    afterSixWeeks: "Prenez une campagne\u00a0: les contacts ont-ils été repris dans le délai convenu\u00a0?",
  },
  ideas: ["Synchronize marketing campaigns and sales cycles"],
} as const satisfies EntryWords;
