export const doubt = {
  title: "Pour celles et ceux qui en doutent",
  scores: {
    title: "Des réponses aux scores",
    paragraphs: [
      "Les réponses comptent de {lowestAnswer} à {highestAnswer}\u00a0; un score vaut {perStep} fois leur moyenne. «\u00a0Je ne sais pas\u00a0» et les affirmations laissées sans réponse sont complétés d’après ce que d’autres ont répondu et la façon dont cette personne répond dans l’ensemble\u00a0; qui a répondu à moins de {minimumShare} des {scored} ne compte pas.",
    ],
  },
  error: {
    title: "D’où vient l’erreur",
    paragraphs: [
      "Une fourchette tient compte des personnes que l’on n’a pas entendues, de la fluctuation des réponses d’une même personne d’un jour à l’autre et des personnes silencieuses qui voient les choses autrement. Si tout le monde répond, seule reste la fluctuation. Un score connu seulement entre des limites n’a pas de fourchette.",
      "Comme les formules habituelles échouent dans les petits services, la dispersion est tirée de simulations\u00a0: les largeurs découlent ainsi d’effectifs et ne disent rien des réponses de qui que ce soit. À partir de {dividedFrom} réponses, elles sont plus grandes là où un service est dit bien plus partagé que d’ordinaire\u00a0: les scores de ses membres occupent plus de {usualSpread} de l’étendue que laisse leur moyenne, augmentés de {chanceOfSpread} divisés par la racine du nombre de réponses. Le prix\u00a0: là où les avis sont partagés et où des personnes manquent, les fourchettes ne contenaient la vérité que dans {coverageSplit} des cas simulés, et là où les personnes silencieuses voient moins bien la relation, dans {coverageUnlike}, au lieu de {confidence}.",
      "Une humeur que tous partagent un jour donné, environ {mood} points dans un sens ou dans l’autre, ne se compense pas\u00a0: elle est dans l’erreur de tout changement. On y suppose aussi que les personnes silencieuses sont {silentFew} fois plus dispersées que d’habitude, {silentMany} fois à partir de {dividedFrom} réponses. Écarts, miroir et effets comparent les mêmes jours. Un changement a duré quand les deux enquêtes les plus récentes se placent nettement au-delà des deux précédentes.",
    ],
  },
  words: {
    title: "Ce que désignent les mots",
    paragraphs: [
      "Un stade est «\u00a0net\u00a0» à partir de {clear}, «\u00a0probable\u00a0» à partir de {naming}\u00a0; «\u00a0très probablement entre\u00a0» désigne la fourchette à {confidence}. Un écart est net à partir de {gap} points, un changement à partir de {smallestChange}, si la fourchette exclut zéro\u00a0; «\u00a0pas de vraie différence\u00a0» a toute sa fourchette en deçà de {noReal} points. Les thèmes, les changements des deux services et les sens du miroir sont jugés ensemble (Holm). Un thème est parmi les plus faibles au-dessus d’une probabilité de {standsOut}\u00a0; le hasard donne {byChance}.",
      "Là où un taux de réponse a bougé de {responseMoved} points de pourcentage, aucun changement qui en dépend n’est appelé net. Le changement indiqué à côté de l’évolution est décelé dans {power} des cas\u00a0; de plus petits peuvent l’être. Un stade nommé est gardé à travers des limites qui le laissent possible, sous réserve tant que ce n’est pas net, et oublié après {forgotten} enquêtes sans résultat.",
    ],
  },
  release: {
    title: "Ce qui peut sortir",
    paragraphs: [
      "Un seul filtre décide de chaque chiffre qui sort d’une enquête. Chaque chiffre est réduit jusqu’à ne rien prouver à côté de ceux qui l’ont précédé dans son enquête\u00a0: toute réponse à une affirmation doit rester possible pour quelqu’un, même si {coalition} collègues révèlent les leurs.",
      "Au-dessous de {sharesFrom} réponses, les deux services sont réduits ensemble\u00a0: les scores, le score de tous, les thèmes des deux, des listes non classées des {setSize} affirmations les plus basses et les plus hautes, les parts, et en dernier les thèmes de chaque service (souvent absents). Une liste absente ne dit rien\u00a0: certaines sont cachées par tirage au sort.",
    ],
    after:
      "Qui lit peut supposer que tous les autres ont répondu comme aux {wavesBack} dernières enquêtes. Là où {mostWhoChanged} personnes d’un service au plus sont parties, arrivées ou ont été remplacées, et où {mostWhoChanged} au plus n’ont pas répondu, chaque chiffre contredit les précédents, en découle, ou laisse ouverte toute réponse des personnes qui ont changé. Les chiffres en deviennent moins précis, les listes ne sont nommées que là où les chiffres contredisent les précédents, et les petits services voient peu de nouveau. Non couverts\u00a0: combien ont laissé une affirmation sans réponse, les enquêtes plus anciennes, davantage de changements, et les suppositions.",
  },
  scale: {
    title: "L’échelle et l’article publié",
    paragraphs: [
      "L’article demandait à quel point on est d’accord\u00a0; Tandem demande combien de fois une chose arrive, dans ses propres affirmations. Coupures publiées\u00a0: {published}. Mais {publishedAligned} est ce que vaut ici Parfois à tout\u00a0; Alignée commence donc à {aligned}\u00a0: des entreprises qui répondent partout Parfois, au hasard, seulement Jamais ou Toujours, ou un peu trop gentiment se sont placées au-dessus de Définie dans {neutral} des enquêtes simulées au plus.",
    ],
  },
  open: {
    title: "Ce qu’un psychologue demanderait ensuite",
    paragraphs: [
      "Sans réponse\u00a0: si tout cela vaut pour de vraies personnes, puisque toutes les dispersions viennent de simulations\u00a0; si les affirmations veulent dire la même chose dans les deux services et dans chaque langue\u00a0; si {topics} thèmes sont réellement distincts.",
      "Un essai pilote, sur papier, car Tandem ne rapproche les réponses de personne d’une enquête à l’autre\u00a0: {pilotPeople} volontaires ou plus répondent en {pilotWaves} fois, à {pilotWeeks} semaines d’intervalle, sous un signe de leur choix. Dites d’avance ce qui serait un échec\u00a0; comparez dispersion et fluctuation aux constantes. Comparer services et langues demande bien plus de monde. L’instrument validé le plus proche est la coordination relationnelle\u00a0: sept questions entre groupes, sous licence.",
    ],
  },
} as const;
