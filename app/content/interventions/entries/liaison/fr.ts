import type { EntryWords } from "../../entry";

export const liaison = {
  name: "Relais du Marketing dans l’équipe de vente",
  purpose:
    "Une personne du Marketing travaille un trimestre avec l’équipe de vente, dans ses réunions et chez ses clients, et fait le lien entre les deux.",
  whyItWorks:
    "Une personne en qui les deux côtés ont confiance traduit plus vite que n’importe quel rapport. Cela marche si elle connaît les deux mondes, si elle peut décider des petites choses et si on la juge à ce que les deux y gagnent.",
  prerequisites: [
    {
      text: "La personne le souhaite, dispose pour cela d’au moins deux jours par semaine et garde son bureau et sa hiérarchie.",
    },
    {
      text: "Les RH et, s’il y en a, les représentants du personnel ont donné leur accord\u00a0: deux jours par semaine ailleurs peuvent compter comme une mutation.",
    },
  ],
  whoFirst: "Responsable du service {first}, une personne de ce service comme partenaire du relais",
  whoSecond: "Responsable du service {second}, la personne relais, une personne qui reprend d’autres tâches",
  runSheet: [
    {
      what: "Pour quoi",
      how: "Les deux responsables disent ce qui doit être différent au bout d’un trimestre. Trois résultats au plus, écrits sur la fiche.",
    },
    {
      what: "Mandat",
      how: "Que peut décider seule la personne relais, que peut-elle proposer, que ne fait-elle que transmettre\u00a0? Quelles réunions, combien de rendez-vous clients par mois, quelles données sur les clients\u00a0?",
    },
    {
      what: "Faire de la place",
      how: "Quel travail du service {second} passe à qui\u00a0? Rayez-le devant tout le monde\u00a0; deux jours par semaine en plus, cela n’existe pas.",
    },
    {
      what: "Dans les deux sens",
      how: "Qu’apporte-t-elle chaque semaine à {first}, et que rapporte-t-elle à {second}\u00a0? Dix minutes sont fixées dans la réunion de chaque équipe.",
    },
    {
      what: "Juger",
      how: "Les deux responsables répondront à la fin aux trois mêmes points. Dates à deux, six et douze semaines\u00a0; ce que devient ensuite la personne.",
    },
  ],
  roles: [
    {
      role: "Personne relais",
      does: "Passe deux jours par semaine auprès du service {first}, va chez les clients, porte questions et réponses dans les deux sens.",
    },
    {
      role: "Partenaire au sein du service {first}",
      does: "Fait connaître à la personne relais les gens, les clients et les habitudes.",
    },
  ],
  materials: ["Fiche «\u00a0Mandat de la personne relais\u00a0»", "Un bureau dans l’équipe de vente"],
  scriptHints: [
    "«\u00a0Que peut promettre cette personne sans vous demander\u00a0?\u00a0»",
    "«\u00a0Quelle tâche laisse-t-elle pour cela\u00a0? Nommez-la.\u00a0»",
    "«\u00a0Qu’est-ce qui vous ferait dire à tous les deux que cela en valait la peine\u00a0?\u00a0»",
  ],
  risks: [
    "La personne relais devient l’assistante du service {first}\u00a0: le mandat dit ce qui n’en fait pas partie.",
    "Elle devient le seul pont\u00a0: elle met en contact, elle ne porte pas les messages.",
    "Son service la perd de vue\u00a0: des minutes fixes dans la réunion du service {second}, chaque semaine.",
  ],
  notWhen: [
    "Aucune personne estimée des deux côtés ne le souhaite.",
    "Il y a moins de quatre personnes côté {second}.",
  ],
  firstStep: "Chaque responsable nomme de son côté deux personnes à qui confier cela, puis on compare.",
  signOfSuccess:
    "Au bout de six semaines, les deux équipes citent une chose obtenue plus vite ou mieux grâce à la personne relais.",
  followUp: {
    afterTwoWeeks: "Le temps est-il vraiment libre\u00a0? A-t-on eu besoin du mandat\u00a0?",
    afterSixWeeks:
      "Les deux responsables jugent les trois points\u00a0; ajustez le mandat ou mettez-y fin avec des remerciements.",
  },
  ideas: ["liaison"],
} as const satisfies EntryWords;
