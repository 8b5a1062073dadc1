export const charts = {
  score: "Escala de 20 a 100 con cuatro niveles. La puntuación es {value}, nivel {stage}.",
  scoreWithRange:
    "Escala de 20 a 100 con cuatro niveles. La puntuación es {value}, muy probablemente {range}, nivel {stage}.",
  before: "En {quarter} era {value}.",
  departments: "Escala de 20 a 100 con cuatro niveles. {departments}.",
  department: "{name} {value}",
  departmentWithRange: "{name} {value}, muy probablemente {range}",
  dimensions: "{topics} en una escala de 20 a 100, primero la mayor diferencia. {rows}.",
  dimension: "{name}: {first} {firstValue}, {second} {secondValue}, {gap}",
} as const;
