export const here = {
  title: "Comment l’échelle se comporte ici",
  meaning:
    "Alpha et oméga\u00a0: à quel point les {scored} affirmations montent et descendent ensemble, et non si elles demandent ce qu’il faut. Par pas de {scaleStep}, à partir de {scaleFrom} réponses en tout\u00a0; pas là où des enquêtes peuvent être opposées l’une à l’autre, ni à côté d’avis partagés.",
  none: "Aucun résultat ne le dit encore.",
  pair: "Services",
  waves: "Enquêtes sur lesquelles cela repose",
  alpha: "Alpha",
  omega: "Oméga",
} as const;
