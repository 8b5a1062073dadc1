export const reading = {
  score: {
    title: "Le score",
    points: [
      "Tout le monde répond à {items} affirmations, de Jamais à Toujours.",
      "{scored} forment le score, {perTopic} pour chacun des {topics} thèmes.",
      "{mirrored} sont le miroir\u00a0: comment chaque service se voit et voit l’autre.",
    ],
    paragraphs: [
      "Le score va de {lowest}, Jamais à tout, à {highest}, Toujours à tout\u00a0; Parfois vaut {sometimes}. Ce n’est pas un pourcentage. Les deux services y comptent autant, quelle que soit leur taille.",
    ],
  },
  stage: {
    title: "Le stade, et à quel point il est sûr",
    points: [
      "Indéfinie, au-dessous de {defined}\u00a0: les services savent peu l’un de l’autre, jusqu’à ce qu’ils se heurtent.",
      "Définie, à partir de {defined}\u00a0: des règles de base évitent la plupart des différends.",
      "Alignée, à partir de {aligned}\u00a0: ils planifient ensemble, et chacun comprend le travail de l’autre.",
      "Intégrée, à partir de {integrated}\u00a0: plans et récompenses sont partagés.",
    ],
    paragraphs: [
      "Un stade est nommé à partir d’une probabilité de {naming}\u00a0; sinon, le rapport dit entre lesquels se situe le score. Il reste ensuite, jusqu’à ce qu’un autre atteigne {changing}. Dans des entreprises simulées de forme ordinaire, au moins {right} des stades nommés étaient les bons.",
      "Plus haut n’est pas toujours mieux. Les stades sont empruntés à un questionnaire publié et ne sont pas validés pour ces affirmations\u00a0: lisez-les comme un langage commun pour en parler.",
    ],
  },
  verdicts: {
    title: "Trois verdicts sur les différences",
    points: [
      "Net\u00a0: le hasard seul en produit rarement une aussi grande.",
      "Pas de vraie différence\u00a0: tout ce qui est probable tient en deçà de {noReal} points.",
      "Trop peu de données pour le dire\u00a0: il peut tout de même y avoir une différence.",
    ],
    paragraphs: [
      "Un changement net peut encore être une humeur que tous partageaient ce jour-là\u00a0; les enquêtes suivantes en disent plus. Dans des simulations où rien d’autre que l’humeur n’avait changé, {anything} des rapports en moyenne appelaient quelque chose un changement net.",
    ],
  },
  shown: {
    title: "Ce qui est montré, à partir de combien de réponses",
    points: [
      "À partir de {threshold} dans chaque service, ou de ce que l’enquête a promis\u00a0: son score, ses thèmes et son miroir.",
      "À partir de {sharesFrom} dans un service\u00a0: combien de fois on a répondu Souvent ou Toujours à une affirmation\u00a0; à partir de {meansFrom}, sa moyenne.",
      "Moins de {threshold} dans l’un des deux\u00a0: aucun des deux services, mais à partir de {pool} en tout, peut-être un score de tous.",
      "Commentaires par service\u00a0: à partir de {commentGroup} réponses et de {fewestComments} commentaires dans chacun.",
    ],
    paragraphs: [
      "Moins il y a de réponses, et plus un bout de l’échelle est proche, plus il est fréquent qu’un nombre soit seulement «\u00a0tant ou plus\u00a0» ou «\u00a0tant ou moins\u00a0», ou ne soit pas montré.",
    ],
  },
  refused: {
    title: "Ce que Tandem refuse",
    points: [
      "Des chiffres sur un groupe plus petit que l’un des services, et des résultats tant qu’une enquête est ouverte.",
      "La répartition des réponses à une affirmation\u00a0: à côté d’autres chiffres, elle trahit des réponses individuelles.",
      "Ce qui «\u00a0explique\u00a0» le score, et des comparaisons avec d’autres entreprises.",
    ],
    paragraphs: [
      "Il ne dit pas non plus «\u00a0significativité\u00a0», «\u00a0prouvé\u00a0» ou «\u00a0causé\u00a0».",
    ],
  },
  unknown: {
    title: "Ce qu’il ne peut pas dire",
    points: [
      "Pourquoi les choses sont ce qu’elles sont, ou si une action les a changées.",
      "Ce que pensent celles et ceux qui se sont tus. Le rapport dit, là où il le peut, à quel point leur avis devrait différer pour donner un autre stade.",
    ],
    paragraphs: [
      "De petits mouvements passent facilement inaperçus. Avec {answers} réponses dans chaque service, un vrai changement de {smallShift} points a été appelé net dans {power5} des simulations, un de {largeShift} dans {power8}.",
    ],
  },
} as const;
