import type { Stage } from "~/domain/report/report";

type StageMeaning = {
  howItLooks: readonly string[];
  leaveAloneIf: readonly string[];
  tightenIf: readonly string[];
};

export const stages = {
  undefined: {
    howItLooks: [
      "Les services ont grandi chacun de son côté et se connaissent peu, jusqu’au premier heurt.",
      "Ils se rencontrent quand quelque chose a mal tourné, et surtout pour cela.",
      "Chaque côté a sa propre version de qui est en faute.",
    ],
    leaveAloneIf: [
      "L’entreprise est petite et l’on s’entend bien sans règles.",
      "{second} aide surtout {first} par des supports et des événements.",
    ],
    tightenIf: [
      "Le conflit entre les deux se voit de l’extérieur.",
      "Du travail est fait deux fois, ou tombe entre les services.",
      "Ils se disputent le budget.",
    ],
  },
  defined: {
    howItLooks: [
      "Des règles de base évitent la plupart des disputes\u00a0; chaque service reste de son côté.",
      "Un langage commun s’ébauche\u00a0: on s’est demandé ce qu’est un lead, et on l’a écrit.",
      "Les contacts portent sur des affaires et des problèmes, comme un salon ou une réclamation.",
    ],
    leaveAloneIf: [
      "L’offre est standard et les rôles traditionnels suffisent.",
      "Le marché ne donne aucune raison de changer le partage du travail.",
    ],
    tightenIf: [
      "Du travail est encore fait deux fois, bien que les rôles soient clairs.",
      "Les produits deviennent interchangeables, ou les clients veulent tout à leur façon.",
      "Les cycles de vie des produits raccourcissent.",
    ],
  },
  aligned: {
    howItLooks: [
      "Les frontières sont claires mais souples, et les deux travaillent vers un but commun.",
      "Ils planifient et se forment ensemble.",
      "Chacun comprend le métier de l’autre\u00a0; il y a moins de frictions. La plupart des organisations fonctionnent bien ainsi.",
    ],
    leaveAloneIf: [
      "Il n’y a pas de culture de responsabilité partagée sur laquelle bâtir.",
      "Les deux relèvent de dirigeants différents, et cela ne changera pas.",
      "Le cycle de vente est court.",
    ],
    tightenIf: [
      "L’environnement est complexe et change vite.",
      "Un seul parcours du premier contact au contrat est possible, avec les deux services.",
      "{second} s’est déjà scindé en une partie stratégique et une partie tactique.",
    ],
  },
  integrated: {
    howItLooks: [
      "La frontière s’efface\u00a0: structures, systèmes, mesures et récompenses sont partagés.",
      "Budgets et plans sont faits une seule fois, pour les deux.",
    ],
    leaveAloneIf: ["Cela marche, et chacun sait encore de quoi il répond."],
    tightenIf: [
      "On ne sait plus quelle fonction décide, ni à qui revient un résultat\u00a0: l’intégration a son prix.",
    ],
  },
} as const satisfies Readonly<Record<Stage, StageMeaning>>;
