export const gaps = {
  overall: {
    clear: {
      one: "{higher} valora la relación {count}\u00a0punto más alto que {lower}.",
      other: "{higher} valora la relación {count}\u00a0puntos más alto que {lower}.",
    },
    clearBounded:
      "{higher} valora la relación claramente más alto que {lower}; cuánto, solo se conoce entre límites.",
    alike: {
      one: "{first} y {second} ven la relación casi igual: distan como máximo {count}\u00a0punto.",
      other: "{first} y {second} ven la relación casi igual: distan como máximo {count}\u00a0puntos.",
    },
    unknown: {
      one: "Hay muy pocos datos para decir si {first} y {second} ven la relación de forma distinta: pueden distar hasta {count}\u00a0punto.",
      other:
        "Hay muy pocos datos para decir si {first} y {second} ven la relación de forma distinta: pueden distar hasta {count}\u00a0puntos.",
    },
    bounded:
      "Hay muy pocos datos para decir si {first} y {second} ven la relación de forma distinta: cuánto distan solo se conoce entre límites.",
  },
  divided: {
    found: "Dentro de {department} las opiniones están mucho más divididas de lo habitual.",
    meaning:
      "Allí la relación se vive de formas claramente distintas, así que la media describe a pocas personas. Por eso los intervalos son más anchos, y los consejos siguen valiendo. Antes de acordar una medida, escuche en {department} cómo se ve desde cada lado; nadie tiene que decir cuál es el suyo.",
  },
  short: {
    clear: "{count} de diferencia",
    clearBounded: "claramente distintos",
    alike: "casi igual",
    unknown: "pocos datos",
    bounded: "entre límites",
  },
  topics: {
    largest: {
      one: "La mayor diferencia clara está en «{topic}»: {higher} lo valora {count}\u00a0punto más alto.",
      other: "La mayor diferencia clara está en «{topic}»: {higher} lo valora {count}\u00a0puntos más alto.",
    },
    clearBounded:
      "Los dos distan claramente en «{topic}»: {higher} lo valora más alto; cuánto, solo se conoce entre límites.",
    alsoClear: "También difieren claramente en: {topics}.",
    alikeOnAll: "Los dos ven los {number} temas casi igual.",
    alike: "Ven casi igual: {topics}.",
    unknownOnAll: "Hay muy pocos datos para decir si los dos difieren en alguno de los {number} temas.",
    unknown: {
      one: "En un tema hay muy pocos datos para decir si difieren.",
      other: "En {number} temas hay muy pocos datos para decir si difieren.",
    },
    unjudged: {
      one: "De un tema no puede decirse nada: no se muestra, o solo se conoce entre límites.",
      other: "De {number} temas no puede decirse nada: no se muestran, o solo se conocen entre límites.",
    },
  },
  weakest: {
    clear: "Claramente entre los dos temas más débiles: {topics}.",
    likely: "Probablemente entre los dos temas más débiles: {topics}.",
    alsoLikely: "Probablemente también: {topics}.",
    about: "{topic} (probabilidad de alrededor del {percent})",
    above: "{topic} (probabilidad de más del {percent})",
    alike: "Ningún tema destaca entre los dos más débiles: de dos en dos distan menos de 5\u00a0puntos.",
    unknown: "Ningún tema destaca entre los dos más débiles: hay muy pocos datos para decirlo.",
    unknownOfShown:
      "De los temas mostrados ninguno destaca entre los dos más débiles: hay muy pocos datos para decirlo.",
  },
} as const;
