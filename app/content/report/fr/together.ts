export const together = {
  title: "Les deux services ensemble",
  lead: "Là où peu de personnes répondent, ce que les deux services ont dit ensemble peut être montré plus en détail que ce que chacun a dit\u00a0: chaque personne compte ici autant. C’est découpé de façon que rien n’y prouve ce qu’une personne a répondu, même à deux collègues qui mettent leurs réponses en commun.",
  leadSets:
    "Trois affirmations à la fois, non classées\u00a0: on ne sait pas laquelle des trois vient en premier.",
  topicsCaption: "Thèmes, points de 20 à 100",
  sharesCaption: "Part des réponses «\u00a0Souvent\u00a0» ou «\u00a0Toujours\u00a0»",
  topic: "Thème",
  statement: "Affirmation",
  bothDepartments: "Les deux",
  sets: {
    lowest: "Les trois plus basses des deux services ensemble",
    highest: "Les trois plus hautes des deux services ensemble",
    apart: "Les trois sur lesquelles {first} et {second} diffèrent le plus",
  },
  setWithheld: "Non montré\u00a0: ici, dire lesquelles sont ces trois pourrait déjà trahir des réponses.",
} as const;
