export const changes = {
  sentence: {
    up: {
      one: "En hausse de {count}\u00a0point depuis {since}\u00a0: un changement net.",
      other: "En hausse de {count}\u00a0points depuis {since}\u00a0: un changement net.",
    },
    down: {
      one: "En baisse de {count}\u00a0point depuis {since}\u00a0: un changement net.",
      other: "En baisse de {count}\u00a0points depuis {since}\u00a0: un changement net.",
    },
    upAtLeast: {
      one: "En hausse d’au moins {count}\u00a0point depuis {since}\u00a0: un changement net.",
      other: "En hausse d’au moins {count}\u00a0points depuis {since}\u00a0: un changement net.",
    },
    downAtLeast: {
      one: "En baisse d’au moins {count}\u00a0point depuis {since}\u00a0: un changement net.",
      other: "En baisse d’au moins {count}\u00a0points depuis {since}\u00a0: un changement net.",
    },
    none: "Pas de vrai changement depuis {since}.",
    unknown:
      "Trop peu de données pour dire si cela a bougé depuis {since}\u00a0: le changement se situe entre {low} et {high} points.",
    responseMoved:
      "Trop peu de données pour dire si cela a bougé depuis {since}\u00a0: le taux de réponse a changé de 15 points de pourcentage ou plus, si bien que la différence peut venir d’autres personnes qui ont répondu.",
    firstWave: "C’est la première enquête qui a un résultat\u00a0; il n’y a encore rien à quoi le comparer.",
    otherInstrument:
      "Au {since}, l’enquête posait ses questions en d’autres termes. Les deux résultats figurent côte à côte et ne sont pas comparés.",
    endBand:
      "Trop peu de données pour dire si cela a bougé depuis {since}\u00a0: un score en bout d’échelle n’est connu qu’entre des limites.",
    withheld:
      "On ne peut dire si cela a bougé depuis {since}\u00a0: l’un des deux résultats n’est pas montré.",
  },
  short: {
    up: "Nettement en hausse",
    down: "Nettement en baisse",
    none: "Pas de vrai changement",
    unknown: "Trop peu de données",
    firstWave: "Première enquête",
    otherInstrument: "Autre version de l’enquête",
    withinBounds: "Connu entre des limites seulement",
    withheld: "Non montré",
    range: "{low} à {high}",
    atLeast: "au moins {count}",
  },
  detectable: {
    one: "Avec ce nombre de personnes, un changement du score global de {count}\u00a0point est remarqué dans environ quatre cas sur cinq, un plus petit moins souvent.",
    other:
      "Avec ce nombre de personnes, un changement du score global de {count}\u00a0points est remarqué dans environ quatre cas sur cinq, un plus petit moins souvent.",
  },
  lasting: {
    up: {
      one: "La hausse jusqu’au {since} a duré\u00a0: ensemble, les enquêtes à partir du {since} sont {count}\u00a0point au-dessus des deux précédentes.",
      other:
        "La hausse jusqu’au {since} a duré\u00a0: ensemble, les enquêtes à partir du {since} sont {count}\u00a0points au-dessus des deux précédentes.",
    },
    down: {
      one: "La baisse jusqu’au {since} a duré\u00a0: ensemble, les enquêtes à partir du {since} sont {count}\u00a0point au-dessous des deux précédentes.",
      other:
        "La baisse jusqu’au {since} a duré\u00a0: ensemble, les enquêtes à partir du {since} sont {count}\u00a0points au-dessous des deux précédentes.",
    },
    awaited:
      "L’enquête suivante dira si le changement dure\u00a0: une seule peut être tombée sur une bonne ou une mauvaise semaine.",
    unconfirmed:
      "On ne peut pas encore dire si le changement net du {since} dure\u00a0: cette enquête ne le confirme pas.",
  },
  topics: {
    allUp: "Depuis {since}, les {number} thèmes sont tous nettement en hausse.",
    allDown: "Depuis {since}, les {number} thèmes sont tous nettement en baisse.",
    clear: {
      one: "Depuis {since}, un thème a nettement changé\u00a0: {topics}.",
      other: "Depuis {since}, {count} thèmes ont nettement changé\u00a0: {topics}.",
    },
    up: "{topic} (en hausse)",
    down: "{topic} (en baisse)",
    allSame: "Aucun des {number} thèmes n’a vraiment changé depuis {since}.",
    same: "Pas de vrai changement depuis {since} pour\u00a0: {topics}.",
    allUnknown: "Trop peu de données pour dire si l’un des {number} thèmes a changé depuis {since}.",
    unknown: {
      one: "Pour un thème, trop peu de données pour dire s’il a changé depuis {since}.",
      other: "Pour {number} thèmes, trop peu de données pour dire s’ils ont changé depuis {since}.",
    },
    unavailable: {
      one: "Pour un thème, aucun changement ne peut être calculé.",
      other: "Pour {number} thèmes, aucun changement ne peut être calculé.",
    },
  },
} as const;
