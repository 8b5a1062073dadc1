import type { EntryWords } from "../../entry";

export const teamChallenge = {
  name: "Petit défi d’équipe",
  purpose:
    "Des équipes mixtes de quatre travaillent deux semaines à un petit but utile, avec des garde-fous contre une rivalité malsaine.",
  whyItWorks:
    "Un but qu’aucun côté n’atteint seul fait plus contre la rivalité que tous les appels à coopérer. Des équipes mixtes déplacent la frontière\u00a0: la compétition oppose des équipes, pas des services.",
  prerequisites: [
    { text: "La confiance est à 45 points ou plus. En dessous, une compétition passe pour une attaque." },
    { text: "Pas d’argent, pas de classement de personnes, et cela n’entre dans l’évaluation de personne." },
  ],
  whoFirst: "Six personnes du service {first}, deux par équipe",
  whoSecond: "Six personnes du service {second}, deux par équipe",
  runSheet: [
    {
      what: "But",
      how: "Présentez un but utile pour deux semaines dont les personnes présentes peuvent s’approcher un peu chaque jour\u00a0: trois bonnes réponses à des objections, une citation de client ou une page de l’offre raccourcie par jour. On n’écrit aux clients que s’ils l’ont accepté.",
    },
    {
      what: "Équipes",
      how: "Tirez au sort des équipes de deux et deux. Chacune se donne un nom et dit de quel atout de chaque membre elle a besoin.",
    },
    {
      what: "Garde-fous",
      how: "Lisez les règles\u00a0: pas d’heures supplémentaires, aucun client dérangé deux fois, les astuces partagées aussitôt avec toutes les équipes. Chaque équipe en ajoute une. Tout le monde dit oui.",
    },
    {
      what: "Plan",
      how: "Chaque équipe écrit\u00a0: le but du jour, le premier pas de demain, qui avec qui, quand se voir cinq minutes par jour, sur place ou en visioconférence. Un jour manqué ne se rattrape pas. Chaque étape doit avoir besoin des deux services.",
    },
    {
      what: "Fin",
      how: "Fixez la date de fin\u00a0: chaque équipe raconte ce qui a marché, tous fêtent la somme de toutes les équipes. Les gagnants servent le gâteau.",
    },
  ],
  roles: [
    {
      role: "Arbitre",
      does: "Neutre\u00a0; répond sur les règles, fait le total, l’annonce chaque semaine.",
    },
    { role: "Les deux responsables", does: "Ne jouent pas\u00a0; remercient tout le monde à la fin." },
  ],
  materials: [
    "Fiche «\u00a0Défi d’équipe\u00a0», une par équipe",
    "Un total visible pour toutes les équipes ensemble",
    "Un gâteau",
  ],
  scriptHints: [
    "«\u00a0Vous gagnez en équipe\u00a0; l’entreprise gagne la somme.\u00a0»",
    "«\u00a0Où avez-vous besoin de quelqu’un de l’autre service pour cette étape\u00a0?\u00a0»",
  ],
  risks: [
    "L’ambition gâche tout\u00a0: l’arbitre arrête la compétition et seule la somme compte.",
    "Certains n’ont pas le temps\u00a0: les équipes peuvent se réduire, on ne montre personne du doigt.",
  ],
  notWhen: [
    "L’un des services est dans ses semaines les plus chargées.",
    "La confiance est si basse que toute compétition passe pour une attaque.",
  ],
  firstStep:
    "Convenez avec les deux responsables d’un but qui prend deux semaines et demande les deux côtés.",
  signOfSuccess: "Toutes les équipes vont au bout, et au moins deux astuces sont passées à d’autres équipes.",
  followUp: {
    afterTwoWeeks:
      "Tour de clôture\u00a0: résultat, astuces, remerciements. Qu’est-ce qui doit devenir une habitude\u00a0?",
    afterSixWeeks: "Vérifiez que l’habitude est vivante\u00a0; pas plus d’un défi par trimestre.",
  },
  ideas: ["Challenges"],
} as const satisfies EntryWords;
