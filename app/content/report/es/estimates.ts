export const estimates = {
  orMore: "{value} o más",
  orLess: "{value} o menos",
  range: "{low} a {high}",
  sentence:
    "La puntuación es de {score}\u00a0puntos en una escala de 20 a 100. Teniendo en cuenta a quienes no respondieron, está muy probablemente entre {low} y {high}.",
  boundedSentence: "La puntuación es {value} en una escala de 20 a 100.",
  cutsChanged:
    "En {quarter} la escala se dividía en {before} puntos; ahora se divide en {now}: un nivel puede diferir del de entonces aunque la puntuación no lo haga.",
} as const;

export const scores = {
  both: "Los dos",
  everybody: "Todas las personas juntas",
  notNamed: "Sin nombrar",
  notCompared: "Sin comparar",
  response: "{respondents} de {invited}, {rate}",
  carries:
    "Se lee en una sola puntuación de las {respondents} personas que respondieron, de {invited} invitadas, y cada una cuenta lo mismo: de los dos departamentos con igual peso solo pueden mostrarse límites.",
  pooled: "Sobre todas las personas juntas (respondieron {respondents} de {invited}) hay una cifra.",
} as const;
