export const charts = {
  score: "Échelle de 20 à 100 à quatre stades. Le score est de {value}, stade {stage}.",
  scoreWithRange:
    "Échelle de 20 à 100 à quatre stades. Le score est de {value}, très probablement {range}, stade {stage}.",
  before: "Au {quarter}, il était de {value}.",
  departments: "Échelle de 20 à 100 à quatre stades. {departments}.",
  department: "{name} {value}",
  departmentWithRange: "{name} {value}, très probablement {range}",
  dimensions: "{topics} sur une échelle de 20 à 100, le plus grand écart d’abord. {rows}.",
  dimension: "{name}\u00a0: {first} {firstValue}, {second} {secondValue}, {gap}",
} as const;
