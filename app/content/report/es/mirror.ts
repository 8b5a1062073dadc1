export const mirror = {
  often: ["nunca", "rara vez", "a veces", "a menudo", "siempre"],
  atMost: "como máximo {often}",
  atLeast: "al menos {often}",
  withheld: "No se muestra cómo se ve {seen} desde los dos lados.",
  wideBounds:
    "Solo se conoce entre límites amplios con qué frecuencia {seen} informa a tiempo y cumple los acuerdos.",
  onlyOther: "Según {seer}, {seen} informa a tiempo y cumple los acuerdos: {other}.",
  onlySelf: "Según {seen}, su propio departamento informa a tiempo y cumple los acuerdos: {self}.",
  both: "Según {seen}, su propio departamento informa a tiempo y cumple los acuerdos: {self}; según {seer}: {other}.",
  clearlyBetter: "{seen} se ve claramente mejor de lo que lo ve el otro lado.",
  clearlyWorse: "{seen} se ve claramente peor de lo que lo ve el otro lado.",
  better: {
    one: "{seen} se ve {count} punto mejor de lo que lo ve el otro lado.",
    other: "{seen} se ve {count} puntos mejor de lo que lo ve el otro lado.",
  },
  worse: {
    one: "{seen} se ve {count} punto peor de lo que lo ve el otro lado.",
    other: "{seen} se ve {count} puntos peor de lo que lo ve el otro lado.",
  },
  alike: "Las dos miradas coinciden casi del todo.",
  unknown: "Hay muy pocos datos para decir si las dos miradas difieren.",
} as const;
