export const estimates = {
  orMore: "{value} ou plus",
  orLess: "{value} ou moins",
  range: "{low} à {high}",
  sentence:
    "Le score est de {score}\u00a0points sur une échelle de 20 à 100. Compte tenu de celles et ceux qui n’ont pas répondu, il se situe très probablement entre {low} et {high}.",
  boundedSentence: "Le score est de {value} sur une échelle de 20 à 100.",
  cutsChanged:
    "Au {quarter}, l’échelle était découpée à {before} points, elle l’est maintenant à {now}\u00a0: un stade peut différer de celui d’alors sans que le score diffère.",
} as const;

export const scores = {
  both: "Les deux",
  everybody: "Tout le monde ensemble",
  notNamed: "Non nommé",
  notCompared: "Non comparé",
  response: "{respondents} sur {invited}, {rate}",
  carries:
    "Il est lu dans un seul score des {respondents} personnes qui ont répondu, sur {invited} invitées, chacune comptant autant\u00a0: pour les deux services à poids égal, seules des limites peuvent être montrées.",
  pooled: "Pour tout le monde ensemble ({respondents} réponses sur {invited}), il y a un chiffre.",
} as const;
