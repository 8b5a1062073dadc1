export const statement = {
  up: "La relación entre {first} y {second} está claramente más alta que en {since}.",
  down: "La relación entre {first} y {second} está claramente más baja que en {since}.",
  same: "La relación entre {first} y {second} no ha cambiado de verdad desde {since}.",
  unknown:
    "Hay muy pocos datos para decir si la relación entre {first} y {second} se ha movido desde {since}.",
  twice: {
    up: {
      up: "La relación entre {first} y {second} está claramente más alta que en {start} y que en {last}.",
      down: "La relación entre {first} y {second} está claramente más alta que en {start}, pero claramente más baja que en {last}.",
      same: "La relación entre {first} y {second} está claramente más alta que en {start} y no ha cambiado de verdad desde {last}.",
      unknown:
        "La relación entre {first} y {second} está claramente más alta que en {start}; desde {last} hay muy pocos datos para decirlo.",
    },
    down: {
      up: "La relación entre {first} y {second} está claramente más baja que en {start}, pero claramente más alta que en {last}.",
      down: "La relación entre {first} y {second} está claramente más baja que en {start} y que en {last}.",
      same: "La relación entre {first} y {second} está claramente más baja que en {start} y no ha cambiado de verdad desde {last}.",
      unknown:
        "La relación entre {first} y {second} está claramente más baja que en {start}; desde {last} hay muy pocos datos para decirlo.",
    },
    same: {
      up: "La relación entre {first} y {second} no ha cambiado de verdad desde {start}, pero está claramente más alta que en {last}.",
      down: "La relación entre {first} y {second} no ha cambiado de verdad desde {start}, pero está claramente más baja que en {last}.",
      same: "La relación entre {first} y {second} no ha cambiado de verdad ni desde {start} ni desde {last}.",
      unknown:
        "La relación entre {first} y {second} no ha cambiado de verdad desde {start}; desde {last} hay muy pocos datos para decirlo.",
    },
    unknown: {
      up: "La relación entre {first} y {second} está claramente más alta que en {last}; desde {start} hay muy pocos datos para decirlo.",
      down: "La relación entre {first} y {second} está claramente más baja que en {last}; desde {start} hay muy pocos datos para decirlo.",
      same: "La relación entre {first} y {second} no ha cambiado de verdad desde {last}; desde {start} hay muy pocos datos para decirlo.",
      unknown:
        "Hay muy pocos datos para decir si la relación entre {first} y {second} se ha movido, desde {start} o desde {last}.",
    },
  },
  turned: {
    up: "La relación entre {first} y {second} bajó claramente en {last} y desde entonces ha subido claramente.",
    down: "La relación entre {first} y {second} subió claramente en {last} y desde entonces ha bajado claramente.",
  },
  bounded:
    "No puede calcularse si la relación entre {first} y {second} se ha movido: su puntuación solo se conoce entre límites.",
  notYet: "Todavía no puede decirse cómo evoluciona la relación entre {first} y {second}.",
} as const;

export const header = {
  period: { one: "Una encuesta, {first}", other: "{count} encuestas, de {first} a {last}" },
  none: "Por ahora ninguna encuesta muestra un resultado.",
  firstWave: "Esta es la primera encuesta con resultado; cómo evoluciona se verá a partir de la próxima.",
  newestShowNothing: {
    one: "{gone} no muestra resultado: lo que sigue trata de {now}, la última encuesta que lo tiene.",
    other: "{gone} no muestran resultado: lo que sigue trata de {now}, la última encuesta que lo tiene.",
  },
  otherWords:
    "Desde {wave} la encuesta pregunta con otras palabras: la línea vertical de puntos. Lo anterior y lo posterior figuran uno junto al otro, y de un lado a otro de ella no se lee ningún cambio.",
  score:
    "En {wave} la puntuación es {value} en una escala de 20 a 100, muy probablemente entre {low} y {high}. Nivel: {stage}.",
  scoreAtEnd: "En {wave} la puntuación es {value} en una escala de 20 a 100. Nivel: {stage}.",
  scoreWithin:
    "En {wave} la puntuación está en algún punto de {value} en una escala de 20 a 100. Nivel: {stage}.",
} as const;
