export const changes = {
  sentence: {
    up: {
      one: "Sube {count}\u00a0punto desde {since}: un cambio claro.",
      other: "Sube {count}\u00a0puntos desde {since}: un cambio claro.",
    },
    down: {
      one: "Baja {count}\u00a0punto desde {since}: un cambio claro.",
      other: "Baja {count}\u00a0puntos desde {since}: un cambio claro.",
    },
    upAtLeast: {
      one: "Sube al menos {count}\u00a0punto desde {since}: un cambio claro.",
      other: "Sube al menos {count}\u00a0puntos desde {since}: un cambio claro.",
    },
    downAtLeast: {
      one: "Baja al menos {count}\u00a0punto desde {since}: un cambio claro.",
      other: "Baja al menos {count}\u00a0puntos desde {since}: un cambio claro.",
    },
    none: "Sin cambio real desde {since}.",
    unknown:
      "Hay muy pocos datos para decir si se movió desde {since}: el cambio está entre {low} y {high} puntos.",
    responseMoved:
      "Hay muy pocos datos para decir si se movió desde {since}: la tasa de respuesta cambió 15 puntos porcentuales o más, así que la diferencia puede deberse a que respondieron otras personas.",
    firstWave: "Esta es la primera encuesta con resultado; todavía no hay con qué compararla.",
    otherInstrument:
      "En {since} la encuesta preguntaba con otras palabras. Los dos resultados figuran uno junto al otro y no se comparan.",
    endBand:
      "Hay muy pocos datos para decir si se movió desde {since}: una puntuación en el extremo de la escala solo se conoce entre límites.",
    withheld: "No puede decirse si se movió desde {since}: uno de los dos resultados no se muestra.",
  },
  short: {
    up: "Sube claramente",
    down: "Baja claramente",
    none: "Sin cambio real",
    unknown: "Muy pocos datos",
    firstWave: "Primera encuesta",
    otherInstrument: "Otra versión de la encuesta",
    withinBounds: "Solo se conoce entre límites",
    withheld: "No se muestra",
    range: "{low} a {high}",
    atLeast: "al menos {count}",
  },
  detectable: {
    one: "Con este número de personas, un cambio de {count}\u00a0punto en la puntuación global se nota en unos cuatro de cada cinco casos; uno menor, con menos frecuencia.",
    other:
      "Con este número de personas, un cambio de {count}\u00a0puntos en la puntuación global se nota en unos cuatro de cada cinco casos; uno menor, con menos frecuencia.",
  },
  lasting: {
    up: {
      one: "La subida hasta {since} se ha mantenido: las encuestas desde {since} están juntas {count}\u00a0punto por encima de las dos anteriores.",
      other:
        "La subida hasta {since} se ha mantenido: las encuestas desde {since} están juntas {count}\u00a0puntos por encima de las dos anteriores.",
    },
    down: {
      one: "La bajada hasta {since} se ha mantenido: las encuestas desde {since} están juntas {count}\u00a0punto por debajo de las dos anteriores.",
      other:
        "La bajada hasta {since} se ha mantenido: las encuestas desde {since} están juntas {count}\u00a0puntos por debajo de las dos anteriores.",
    },
    awaited:
      "La próxima encuesta dirá si el cambio se mantiene: una sola puede haber caído en una buena o una mala semana.",
    unconfirmed:
      "Todavía no puede decirse si el cambio claro de {since} se mantiene: esta encuesta no lo confirma.",
  },
  topics: {
    allUp: "Desde {since}, los {number} temas suben claramente.",
    allDown: "Desde {since}, los {number} temas bajan claramente.",
    clear: {
      one: "Desde {since} ha cambiado claramente un tema: {topics}.",
      other: "Desde {since} han cambiado claramente {count} temas: {topics}.",
    },
    up: "{topic} (sube)",
    down: "{topic} (baja)",
    allSame: "Ninguno de los {number} temas ha cambiado de verdad desde {since}.",
    same: "Sin cambio real desde {since} en: {topics}.",
    allUnknown: "Hay muy pocos datos para decir si alguno de los {number} temas ha cambiado desde {since}.",
    unknown: {
      one: "En un tema hay muy pocos datos para decir si ha cambiado desde {since}.",
      other: "En {number} temas hay muy pocos datos para decir si han cambiado desde {since}.",
    },
    unavailable: {
      one: "En un tema no puede calcularse ningún cambio.",
      other: "En {number} temas no puede calcularse ningún cambio.",
    },
  },
} as const;
