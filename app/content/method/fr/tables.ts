export const tables = {
  tiers: {
    label: "Ce qui est publié",
    caption: "Pas les plus fins, selon les réponses dans un service",
    figure: "Chiffre",
    between: "{fewest} à {most} réponses",
    orMore: "{fewest} et plus",
    figures: {
      score: "Score du service",
      dimension: "Scores des thèmes",
      mirror: "Miroir, chaque sens",
      favourable: "Part de Souvent et Toujours",
      itemMean: "Moyenne d’une affirmation",
    },
    stepsOfPoints: { one: "{count} point", other: "{count} points" },
    stepsOfPercent: "{step}\u00a0%",
    stepsOfAnswers: "{step} degré de réponse",
    notShown: "non montré",
  },
  detail: {
    intro:
      "Dans {companies} entreprises simulées de chaque taille, où tout le monde répond, avec un renouvellement de {turnover} entre les enquêtes\u00a0: sur cent chiffres, combien sont une valeur, à des scores de {levels}.",
    label: "Ce qui est montré, et combien",
    caption: "Montré comme valeur",
    answered: "Réponses",
    waves: { 1: "{answers}, première enquête", 4: "{answers}, quatrième" },
    figures: {
      headline: "Score d’ensemble",
      score: "Score du service",
      together: "Thème des deux",
      dimension: "Thème",
      lowest: "Les plus basses",
      favourable: "Part",
      width: "Points laissés ouverts",
    },
    none: "aucun",
  },
  constants: {
    title: "Autres constantes",
    caption: "Pourquoi elles sont ainsi",
    name: "Constante",
    value: "Valeur",
    why: "Pourquoi",
    version: "Version de la méthode",
    rows: {
      spread: {
        name: "Dispersion entre personnes\u00a0: score, thème, miroir, affirmation",
        why: "simulée, avec une marge",
      },
      wobble: { name: "Fluctuation d’une personne, idem", why: "marge pour les personnes qui changent" },
      dividedSpread: {
        name: "Dispersion là où les avis sont partagés",
        why: "services divisés, simulés",
      },
      dividedWobble: { name: "Fluctuation à cet endroit", why: "idem" },
      personDrift: { name: "Changement durable d’une personne", why: "s’additionne au fil des enquêtes" },
      nonResponse: {
        name: "Les personnes silencieuses diffèrent de, et se déplacent de, en dispersions",
        why: "personne ne connaît leur avis",
      },
      lowResponse: {
        name: "Prudence\u00a0: taux de réponse inférieur à, personnes silencieuses plus bas de",
        why: "les personnes silencieuses pèsent trop",
      },
      split: {
        name: "Avis partagés\u00a0: à chaque bout, les autres au plus, favorable en moyenne",
        why: "le milieu n’est pas un camp",
      },
      movingAverage: {
        name: "Moyenne mobile\u00a0: poids, limites, enquêtes nécessaires",
        why: "ne suit pas le hasard",
      },
      contrast: {
        name: "Effets\u00a0: corrélation des changements, affirmations comptées à partir de",
        why: "moins que simulé, donc plus large",
      },
    },
    points: "{points} points",
  },
} as const;
