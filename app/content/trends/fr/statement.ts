export const statement = {
  up: "La relation entre {first} et {second} est nettement plus haute qu’au {since}.",
  down: "La relation entre {first} et {second} est nettement plus basse qu’au {since}.",
  same: "La relation entre {first} et {second} n’a pas vraiment changé depuis {since}.",
  unknown:
    "Il y a trop peu de données pour dire si la relation entre {first} et {second} a bougé depuis {since}.",
  twice: {
    up: {
      up: "La relation entre {first} et {second} est nettement plus haute qu’au {start} comme qu’au {last}.",
      down: "La relation entre {first} et {second} est nettement plus haute qu’au {start}, mais nettement plus basse qu’au {last}.",
      same: "La relation entre {first} et {second} est nettement plus haute qu’au {start} et n’a pas vraiment changé depuis {last}.",
      unknown:
        "La relation entre {first} et {second} est nettement plus haute qu’au {start}\u00a0; depuis {last}, il y a trop peu de données pour le dire.",
    },
    down: {
      up: "La relation entre {first} et {second} est nettement plus basse qu’au {start}, mais nettement plus haute qu’au {last}.",
      down: "La relation entre {first} et {second} est nettement plus basse qu’au {start} comme qu’au {last}.",
      same: "La relation entre {first} et {second} est nettement plus basse qu’au {start} et n’a pas vraiment changé depuis {last}.",
      unknown:
        "La relation entre {first} et {second} est nettement plus basse qu’au {start}\u00a0; depuis {last}, il y a trop peu de données pour le dire.",
    },
    same: {
      up: "La relation entre {first} et {second} n’a pas vraiment changé depuis {start}, mais est nettement plus haute qu’au {last}.",
      down: "La relation entre {first} et {second} n’a pas vraiment changé depuis {start}, mais est nettement plus basse qu’au {last}.",
      same: "La relation entre {first} et {second} n’a vraiment changé ni depuis {start} ni depuis {last}.",
      unknown:
        "La relation entre {first} et {second} n’a pas vraiment changé depuis {start}\u00a0; depuis {last}, il y a trop peu de données pour le dire.",
    },
    unknown: {
      up: "La relation entre {first} et {second} est nettement plus haute qu’au {last}\u00a0; depuis {start}, il y a trop peu de données pour le dire.",
      down: "La relation entre {first} et {second} est nettement plus basse qu’au {last}\u00a0; depuis {start}, il y a trop peu de données pour le dire.",
      same: "La relation entre {first} et {second} n’a pas vraiment changé depuis {last}\u00a0; depuis {start}, il y a trop peu de données pour le dire.",
      unknown:
        "Il y a trop peu de données pour dire si la relation entre {first} et {second} a bougé, depuis {start} ou depuis {last}.",
    },
  },
  turned: {
    up: "La relation entre {first} et {second} a nettement baissé au {last} et a nettement remonté depuis.",
    down: "La relation entre {first} et {second} a nettement progressé au {last} et a nettement baissé depuis.",
  },
  bounded:
    "On ne peut calculer si la relation entre {first} et {second} a bougé\u00a0: son score n’est connu qu’entre des limites.",
  notYet: "On ne peut pas encore dire comment évolue la relation entre {first} et {second}.",
} as const;

export const header = {
  period: { one: "Une enquête, {first}", other: "{count} enquêtes, de {first} à {last}" },
  none: "Aucune enquête n’a encore de résultat.",
  firstWave:
    "C’est la première enquête qui a un résultat\u00a0; son évolution se verra à partir de la suivante.",
  newestShowNothing: {
    one: "{gone} n’a pas de résultat\u00a0: ce qui suit porte sur {now}, la dernière enquête qui en a un.",
    other:
      "{gone} n’ont pas de résultat\u00a0: ce qui suit porte sur {now}, la dernière enquête qui en a un.",
  },
  otherWords:
    "À partir de {wave}, l’enquête pose ses questions en d’autres termes\u00a0: la ligne verticale en pointillé. L’avant et l’après figurent côte à côte, et aucun changement n’est lu de l’un à l’autre.",
  score:
    "Au {wave}, le score est de {value} sur une échelle de 20 à 100, très probablement entre {low} et {high}. Stade\u00a0: {stage}.",
  scoreAtEnd: "Au {wave}, le score est de {value} sur une échelle de 20 à 100. Stade\u00a0: {stage}.",
  scoreWithin:
    "Au {wave}, le score se situe quelque part dans {value} sur une échelle de 20 à 100. Stade\u00a0: {stage}.",
} as const;
