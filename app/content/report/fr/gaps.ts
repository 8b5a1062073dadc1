export const gaps = {
  overall: {
    clear: {
      one: "{higher} note la relation {count}\u00a0point plus haut qu’{lower}.",
      other: "{higher} note la relation {count}\u00a0points plus haut qu’{lower}.",
    },
    clearBounded:
      "{higher} note la relation nettement plus haut qu’{lower}\u00a0; de combien, on ne le sait qu’entre des limites.",
    alike: {
      one: "{first} et {second} voient la relation à peu près de la même façon\u00a0: l’écart est de {count}\u00a0point au plus.",
      other:
        "{first} et {second} voient la relation à peu près de la même façon\u00a0: l’écart est de {count}\u00a0points au plus.",
    },
    unknown: {
      one: "Il y a trop peu de données pour dire si {first} et {second} voient la relation différemment\u00a0: l’écart peut aller jusqu’à {count}\u00a0point.",
      other:
        "Il y a trop peu de données pour dire si {first} et {second} voient la relation différemment\u00a0: l’écart peut aller jusqu’à {count}\u00a0points.",
    },
    bounded:
      "Il y a trop peu de données pour dire si {first} et {second} voient la relation différemment\u00a0: l’écart n’est connu qu’entre des limites.",
  },
  divided: {
    found: "Au sein du service {department}, les avis sont bien plus partagés que d’ordinaire.",
    meaning:
      "On y vit la relation de façons nettement différentes\u00a0; la moyenne en décrit donc peu. Les fourchettes sont plus larges pour cette raison, et les conseils valent toujours. Avant de convenir d’une action, écoutez, au sein du service {department}, comment chaque camp voit les choses\u00a0; personne n’a à dire lequel est le sien.",
  },
  short: {
    clear: "{count} d’écart",
    clearBounded: "écart net",
    alike: "à peu près pareil",
    unknown: "peu de données",
    bounded: "entre des limites",
  },
  topics: {
    largest: {
      one: "La plus grande différence nette porte sur «\u00a0{topic}\u00a0»\u00a0: {higher} note ce thème {count}\u00a0point plus haut.",
      other:
        "La plus grande différence nette porte sur «\u00a0{topic}\u00a0»\u00a0: {higher} note ce thème {count}\u00a0points plus haut.",
    },
    clearBounded:
      "Sur «\u00a0{topic}\u00a0», l’écart entre les deux est net\u00a0: {higher} note ce thème plus haut\u00a0; de combien, on ne le sait qu’entre des limites.",
    alsoClear: "Ils diffèrent aussi nettement sur\u00a0: {topics}.",
    alikeOnAll: "Les deux voient les {number} thèmes à peu près de la même façon.",
    alike: "Ils voient à peu près de la même façon\u00a0: {topics}.",
    unknownOnAll: "Il y a trop peu de données pour dire si les deux diffèrent sur l’un des {number} thèmes.",
    unknown: {
      one: "Sur un thème, il y a trop peu de données pour dire s’ils diffèrent.",
      other: "Sur {number} thèmes, il y a trop peu de données pour dire s’ils diffèrent.",
    },
    unjudged: {
      one: "Sur un thème, on ne peut rien dire\u00a0: il n’est pas montré, ou n’est connu qu’entre des limites.",
      other:
        "Sur {number} thèmes, on ne peut rien dire\u00a0: ils ne sont pas montrés, ou ne sont connus qu’entre des limites.",
    },
  },
  weakest: {
    clear: "Nettement parmi les deux thèmes les plus faibles\u00a0: {topics}.",
    likely: "Probablement parmi les deux thèmes les plus faibles\u00a0: {topics}.",
    alsoLikely: "Probablement aussi\u00a0: {topics}.",
    about: "{topic} (probabilité d’environ {percent})",
    above: "{topic} (probabilité de plus de {percent})",
    alike:
      "Aucun thème ne ressort parmi les deux plus faibles\u00a0: pris deux à deux, ils se tiennent à moins de 5\u00a0points.",
    unknown:
      "Aucun thème ne ressort parmi les deux plus faibles\u00a0: il y a trop peu de données pour le dire.",
    unknownOfShown:
      "Parmi les thèmes montrés, aucun ne ressort comme l’un des deux plus faibles\u00a0: il y a trop peu de données pour le dire.",
  },
} as const;
