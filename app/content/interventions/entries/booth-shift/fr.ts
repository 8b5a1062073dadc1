import type { EntryWords } from "../../entry";

export const boothShift = {
  name: "Service commun sur le stand",
  purpose:
    "Des personnes de {first} tiennent un tour sur le stand de {second}\u00a0: elles accueillent et écoutent, sans vendre.",
  whyItWorks:
    "Sur le stand, on voit côté {first} combien de premiers contacts passent par {second} et à quel point un visiteur en sait encore peu. Prendre une demi-journée le rôle de l’autre corrige l’idée qu’il a la tâche facile.",
  prerequisites: [
    {
      text: "Un salon, une journée portes ouvertes ou un webinaire avec des visiteurs a lieu dans les trois prochains mois.",
    },
  ],
  whoFirst: "Trois personnes de {first}, dispensées de leurs objectifs pour la demi-journée",
  whoSecond: "Trois personnes de {second} qui tiennent le stand, dont une dirige le tour",
  runSheet: [
    {
      what: "Consignes",
      how: "La personne qui dirige le tour explique\u00a0: trois phrases d’accroche, ce que l’on demande, ce que l’on note, ce que deviennent les contacts ce soir. On ne vend pas.",
    },
    {
      what: "Tour de stand à deux",
      how: "Une personne de {first} et une de {second} tiennent le stand ensemble. Pendant la première moitié, la personne de {second} mène la conversation\u00a0; pendant la seconde, celle de {first}. Entre les deux, quinze minutes de pause, à tour de rôle. Lors d’un webinaire, le binôme répond dans la discussion. Un décompte relève ce que demandent les visiteurs.",
    },
    {
      what: "Trier les contacts",
      how: "Le binôme trie les contacts du jour d’après la définition du lead\u00a0: prêt pour {first}, reste côté {second}, ni l’un ni l’autre. Les désaccords vont sur une liste.",
    },
    {
      what: "Mise en commun",
      how: "Tous les six\u00a0: les trois questions les plus fréquentes des visiteurs\u00a0; une chose à changer sur le stand\u00a0; une chose que l’on comprend désormais côté {first}, et une côté {second}. Notez un changement et son responsable.",
    },
  ],
  roles: [
    {
      role: "La personne qui dirige le tour",
      does: "De {second}\u00a0; donne les consignes, forme les binômes, intervient si quelqu’un se met à vendre.",
    },
    {
      role: "Les personnes de {first}",
      does: "Accueillent, écoutent, notent\u00a0; transmettent un intérêt d’achat sous forme de rendez-vous.",
    },
  ],
  materials: [
    "Fiche de stand avec phrases d’accroche et décompte",
    "La définition écrite du lead",
    "Badges avec le nom, sans la fonction",
  ],
  scriptHints: [
    "«\u00a0Aujourd’hui, vous recueillez, vous ne concluez pas.\u00a0»",
    "«\u00a0Lesquels de ces contacts auriez-vous rappelés\u00a0? Pourquoi\u00a0?\u00a0»",
  ],
  risks: [
    "Côté {first}, tous courent après le seul gros visiteur\u00a0: convenez avant de la façon de transmettre un rendez-vous.",
    "Le tour revient aux derniers arrivés\u00a0: demandez aussi des personnes expérimentées.",
  ],
  notWhen: [
    "Le trimestre se termine cette semaine-là, et l’on est sous pression côté {first}.",
    "Il vient trop peu de visiteurs pour occuper deux personnes.",
  ],
  firstStep:
    "La direction de {second} indique le prochain événement et trois tours de stand\u00a0; celle de {first} désigne trois personnes pour les tenir.",
  signOfSuccess:
    "Les binômes trient de la même façon quatre contacts sur cinq, et une chose a changé sur le stand.",
  followUp: {
    afterTwoWeeks:
      "Combien de contacts prêts pour {first} ont été appelés, et qu’en est-il sorti\u00a0? Dites-le à l’équipe du stand.",
    afterSixWeeks: "Apportez la liste des désaccords au bilan de la définition du lead.",
  },
  ideas: ["work a marketing booth"],
} as const satisfies EntryWords;
