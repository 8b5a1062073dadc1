export const tables = {
  tiers: {
    label: "Qué se publica",
    caption: "Los pasos más finos, según las respuestas en un departamento",
    figure: "Cifra",
    between: "De {fewest} a {most} respuestas",
    orMore: "{fewest} y más",
    figures: {
      score: "Puntuación del departamento",
      dimension: "Puntuaciones de los temas",
      mirror: "Espejo, cada sentido",
      favourable: "Proporción de A menudo y Siempre",
      itemMean: "Media de una afirmación",
    },
    stepsOfPoints: { one: "{count} punto", other: "{count} puntos" },
    stepsOfPercent: "{step}\u00a0%",
    stepsOfAnswers: "{step} grados de respuesta",
    notShown: "no se muestra",
  },
  detail: {
    intro:
      "En {companies} empresas simuladas de cada tamaño, en las que responde todo el mundo, con una rotación del {turnover} entre encuestas: de cada cien cifras, cuántas son un valor, con puntuaciones de {levels}.",
    label: "Cuánto se muestra",
    caption: "Se muestra como valor",
    answered: "Respuestas",
    waves: { 1: "{answers}, primera encuesta", 4: "{answers}, cuarta" },
    figures: {
      headline: "Puntuación global",
      score: "Puntuación del departamento",
      together: "Tema de los dos",
      dimension: "Tema",
      lowest: "Las más bajas",
      favourable: "Proporción",
      width: "Puntos que quedan abiertos",
    },
    none: "ninguno",
  },
  constants: {
    title: "Otras constantes",
    caption: "Por qué son así",
    name: "Constante",
    value: "Valor",
    why: "Por qué",
    version: "Versión del método",
    rows: {
      spread: {
        name: "Dispersión entre personas: puntuación, tema, espejo, afirmación",
        why: "simulada, con un margen",
      },
      wobble: { name: "Fluctuación de una persona, ídem", why: "margen para personas que cambian" },
      dividedSpread: {
        name: "Dispersión donde las opiniones están divididas",
        why: "departamentos divididos, simulados",
      },
      dividedWobble: { name: "Fluctuación en ese caso", why: "ídem" },
      personDrift: { name: "Cambio duradero de una persona", why: "se acumula de encuesta en encuesta" },
      nonResponse: {
        name: "Quienes callan difieren en, y se desplazan en, medido en dispersiones",
        why: "nadie conoce su opinión",
      },
      lowResponse: {
        name: "Prudencia: tasa de respuesta inferior a, quienes callan más bajo en",
        why: "quienes callan deciden demasiado",
      },
      split: {
        name: "Opiniones divididas: en cada extremo, el resto como máximo, favorable de media",
        why: "el centro no es un bando",
      },
      movingAverage: {
        name: "Media móvil: peso, límites, encuestas necesarias",
        why: "no sigue al azar",
      },
      contrast: {
        name: "Efectos: correlación de los cambios, afirmaciones contadas desde",
        why: "menos que lo simulado, así que más ancho",
      },
    },
    points: "{points} puntos",
  },
} as const;
