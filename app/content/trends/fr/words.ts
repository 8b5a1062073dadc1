import { scores } from "~/content/report/fr/estimates";

export const departments = {
  up: {
    one: "{name} est {count}\u00a0point plus haut qu’au {since}\u00a0: un changement net.",
    other: "{name} est {count}\u00a0points plus haut qu’au {since}\u00a0: un changement net.",
  },
  down: {
    one: "{name} est {count}\u00a0point plus bas qu’au {since}\u00a0: un changement net.",
    other: "{name} est {count}\u00a0points plus bas qu’au {since}\u00a0: un changement net.",
  },
  upAtLeast: {
    one: "{name} est au moins {count}\u00a0point plus haut qu’au {since}\u00a0: un changement net.",
    other: "{name} est au moins {count}\u00a0points plus haut qu’au {since}\u00a0: un changement net.",
  },
  downAtLeast: {
    one: "{name} est au moins {count}\u00a0point plus bas qu’au {since}\u00a0: un changement net.",
    other: "{name} est au moins {count}\u00a0points plus bas qu’au {since}\u00a0: un changement net.",
  },
  same: "{name} n’a pas vraiment changé depuis {since}.",
  unknown: "Pour {name}, il y a trop peu de données pour dire si cela a bougé depuis {since}.",
} as const;

export const gap = {
  always: "À chaque enquête, les deux voyaient la relation à peu près de la même façon.",
  never: {
    one: "Au {wave}, aucune différence nette entre {first} et {second} n’a été trouvée.",
    other: "Dans aucune des {count} enquêtes une différence nette entre {first} et {second} n’a été trouvée.",
  },
  tooLittle: {
    one: "Pour l’une d’elles, il y avait trop peu de données pour le dire.",
    other: "Pour {count} d’entre elles, il y avait trop peu de données pour le dire.",
  },
  tooLittleEver: {
    one: "Il y avait trop peu de données pour le dire.",
    other: "Pour aucune d’elles il n’y avait assez de données pour le dire.",
  },
  unjudged: {
    one: "D’une enquête, on ne peut rien dire\u00a0: l’écart n’est pas montré, ou n’est connu qu’entre des limites.",
    other:
      "De {count} enquêtes, on ne peut rien dire\u00a0: l’écart n’est pas montré, ou n’est connu qu’entre des limites.",
  },
  alike:
    "Au {wave}, les deux voyaient les choses à peu près de la même façon. Au {before}, l’écart était net.",
  unknown:
    "Pour {wave}, il y a trop peu de données pour dire s’il y avait un écart entre les deux. Au {before}, il était net.",
  apart: {
    one: "Au {wave}, l’écart entre les deux était net\u00a0: {name} notait {count}\u00a0point plus haut.",
    other: "Au {wave}, l’écart entre les deux était net\u00a0: {name} notait {count}\u00a0points plus haut.",
  },
  apartWithin: "Au {wave}, l’écart entre les deux était net\u00a0: {name} notait plus haut.",
  before: "Il l’était déjà au {before}.",
  notBefore: "Avant cela, aucune différence nette n’avait été trouvée.",
  notShown: "Non montré",
  same: "À peu près pareil",
  tooLittleShort: "Trop peu de données",
  withinBounds: "Connu entre des limites seulement",
  higherBy: "{name} plus haut de {points}",
  higher: "{name} nettement plus haut",
} as const;

export const responses = {
  low: "Moins de {rate} de réponses pour {name} en {waves}\u00a0: prenez ces chiffres avec prudence.",
  lowOften:
    "Moins de {rate} de réponses pour {name} dans {low} enquêtes sur {known}, la dernière au {last}\u00a0: prenez ces chiffres avec prudence.",
  shift:
    "Le taux de réponse d’{name} a beaucoup bougé en {waves}\u00a0; une part d’un changement peut venir d’autres personnes qui ont répondu.",
  shiftOften:
    "Le taux de réponse d’{name} a beaucoup bougé dans {shifts} enquêtes sur {known}, la dernière au {last}\u00a0; une part d’un changement peut venir d’autres personnes qui ont répondu.",
  moved: "{wave} (de {from} à {to})",
  steady: "À chaque enquête montrée, au moins {rate} de chaque service ont répondu.",
  answered: scores.response,
} as const;

export const drift = {
  none: "Aucun mouvement lent n’apparaît\u00a0: la moyenne mobile est restée dans ce que le hasard seul produirait.",
  below:
    "Un mouvement durable est probable\u00a0: la moyenne mobile était au-dessous de la zone du hasard en {below}.",
  above:
    "Un mouvement durable est probable\u00a0: la moyenne mobile était au-dessus de la zone du hasard en {above}.",
  both: "Un mouvement durable est probable\u00a0: la moyenne mobile était au-dessous de la zone du hasard en {below}, et au-dessus en {above}.",
  within: "Dans la zone du hasard",
  belowShort: "Au-dessous de la zone du hasard",
  aboveShort: "Au-dessus de la zone du hasard",
} as const;
