export const statement = {
  is: "La relación entre {first} y {second} es «{stage}».",
  tentatively: "La relación entre {first} y {second} es «{stage}», hasta donde puede decirse.",
  either: "La relación entre {first} y {second} es «{lower}» o «{upper}».",
  atLeast: "La relación entre {first} y {second} es al menos «{stage}».",
  atMost: "La relación entre {first} y {second} es como máximo «{stage}».",
  border: "La relación entre {first} y {second} está en el límite entre «{lower}» y «{upper}».",
  between: "La relación entre {first} y {second} está entre «{lower}» y «{upper}».",
  unplaced: {
    tooFew: "Respondieron muy pocas personas para situar a {first} y {second} en la escala.",
    unanswered:
      "Demasiadas afirmaciones se respondieron con «No lo sé», o no se respondieron, para situar a {first} y {second} en la escala.",
    auditRefused:
      "No se muestra dónde están {first} y {second} en la escala: podría delatar respuestas individuales.",
    closedEarly:
      "No se muestra dónde están {first} y {second} en la escala: la encuesta se cerró antes de tiempo.",
    otherwise: "No se muestra dónde están {first} y {second} en la escala.",
  },
} as const;

export const certainty = {
  clear: "Está claro: {chances}.",
  clearOnce: "Este trimestre queda claro: {chances}. Los anteriores lo dejaban menos claro.",
  likely: "Es probable: {chances}.",
  either: "Puede ser uno u otro: {chances}.",
  still: "La lectura sigue igual; este trimestre por sí solo lo diría con menos claridad: {chances}.",
  leaning:
    "La lectura sigue igual; este trimestre se inclina hacia «{leaning}», pero no con tanta claridad como para cambiarla: {chances}.",
  held: "La lectura sigue igual: este trimestre la puntuación solo se conoce entre límites, y estos dicen «{range}».",
  alone: "La puntuación por sí sola diría: {reading}.",
  aloneWithEarlier: "Con las encuestas anteriores, la puntuación diría: {reading}.",
  guardUnknown:
    "«{stage}» solo se nombra cuando se sabe que más de la mitad de las respuestas que entraron en la puntuación son «A menudo» o «Siempre», y aquí eso no puede mostrarse.",
  guardNotMet:
    "«{stage}» solo se nombra cuando más de la mitad de las respuestas que entraron en la puntuación son «A menudo» o «Siempre», y aquí no lo son.",
  bounded:
    "La puntuación solo se conoce entre límites: en el extremo de la escala, una exacta podría delatar respuestas individuales.",
} as const;

export const chance = {
  about: "{stage} (probabilidad de alrededor del {percent})",
  above: "{stage} (probabilidad de más del {percent})",
} as const;

export const stageShort = {
  clear: "{stage}, clara",
  likely: "{stage}, probable",
  orFurther: "{stage} o más allá",
  atMost: "Como máximo {stage}",
  either: "{lower} o {upper}",
  range: "{lower} a {upper}",
  leaning: "{stage}, se inclina hacia {leaning}",
  held: "{stage} como antes; los límites dicen «{range}»",
  withheld: "No se muestra",
} as const;
