import type { EntryWords } from "../../entry";

export const boothShift = {
  name: "Permanence commune sur le stand",
  purpose:
    "Des personnes du service {first} assurent une permanence sur le stand du service {second}\u00a0: elles accueillent et écoutent, sans vendre.",
  whyItWorks:
    "Sur le stand, on voit côté {first} combien de premiers contacts passent par {second} et à quel point un visiteur en sait encore peu. Prendre une demi-journée le rôle de l’autre corrige l’idée qu’il a la tâche facile.",
  prerequisites: [
    {
      text: "Un salon, une journée portes ouvertes ou un webinaire avec des visiteurs a lieu dans les trois prochains mois.",
    },
  ],
  whoFirst: "Trois personnes du service {first}, dispensées de leurs objectifs pour la demi-journée",
  whoSecond: "Trois personnes du service {second} qui tiennent le stand, dont une dirige la permanence",
  runSheet: [
    {
      what: "Consignes",
      how: "La personne qui dirige la permanence explique\u00a0: trois phrases d’accroche, ce que l’on demande, ce que l’on note, ce que deviennent les contacts ce soir. On ne vend pas.",
    },
    {
      what: "Permanence à deux",
      how: "Une personne du service {first} et une du service {second} tiennent le stand ensemble. Pendant la première moitié, la personne du service {second} mène la conversation\u00a0; pendant la seconde, celle du service {first}. Entre les deux, quinze minutes de pause, à tour de rôle. Lors d’un webinaire, le binôme répond dans la discussion. Un décompte relève ce que demandent les visiteurs.",
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
      role: "La personne qui dirige la permanence",
      does: "Du service {second}\u00a0; donne les consignes, forme les binômes, intervient si quelqu’un se met à vendre.",
    },
    {
      role: "Les personnes du service {first}",
      does: "Accueillent, écoutent, notent\u00a0; proposent un rendez-vous à qui veut acheter.",
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
    "La permanence échoit aux derniers arrivés\u00a0: sollicitez aussi des personnes expérimentées.",
  ],
  notWhen: [
    "Le trimestre se termine cette semaine-là, et l’on est sous pression côté {first}.",
    "Il vient trop peu de visiteurs pour occuper deux personnes.",
  ],
  firstStep:
    "Le ou la responsable du service {second} indique le prochain événement et trois permanences\u00a0; son homologue du service {first} désigne trois personnes pour les assurer.",
  signOfSuccess:
    "Les binômes trient de la même façon quatre contacts sur cinq, et une chose a changé sur le stand.",
  followUp: {
    afterTwoWeeks:
      "Combien de contacts prêts pour {first} ont été appelés, et qu’en est-il sorti\u00a0? Dites-le à l’équipe du stand.",
    afterSixWeeks: "Apportez la liste des désaccords au bilan de la définition du lead.",
  },
  ideas: ["work a marketing booth"],
} as const satisfies EntryWords;
