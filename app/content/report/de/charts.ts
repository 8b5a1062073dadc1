export const charts = {
  score: "Skala von 20 bis 100 mit vier Stufen. Der Wert ist {value}, Stufe {stage}.",
  scoreWithRange:
    "Skala von 20 bis 100 mit vier Stufen. Der Wert ist {value}, höchstwahrscheinlich {range}, Stufe {stage}.",
  before: "In {quarter} war er {value}.",
  departments: "Skala von 20 bis 100 mit vier Stufen. {departments}.",
  department: "{name} {value}",
  departmentWithRange: "{name} {value}, höchstwahrscheinlich {range}",
  dimensions: "{topics} auf einer Skala von 20 bis 100, der größte Abstand zuerst. {rows}.",
  dimension: "{name}: {first} {firstValue}, {second} {secondValue}, {gap}",
} as const;
