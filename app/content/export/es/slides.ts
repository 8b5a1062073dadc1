import { translationOf } from "~/content/translated";
import type { slides as english } from "../en/slides";

export const slides = translationOf<typeof english>()({
  departments: "Los dos departamentos, y tema por tema",
  statements: "Las afirmaciones más fuertes y más débiles",
  next: "Y ahora qué",
  noSets:
    "Este resultado no tiene esas listas: respondieron muy pocas personas, o es de antes de que se hicieran.",
  oftenest: "Las tres que más a menudo se cumplen, por la menor de las dos proporciones",
  seldomest: "Las tres que menos a menudo se cumplen, por la menor de las dos proporciones",
  shares: "{statement} ({first}\u200e {ofFirst}, {second}\u200e {ofSecond})",
  onlyOne: "Las diapositivas son de una sola encuesta, no de todas juntas.",
  notes: {
    answer:
      "Diga de una vez la puntuación y lo segura que es. La barra es el intervalo en el que la puntuación está con la mayor probabilidad: dentro de él no hay nada decidido.",
    basis: "Quienes no respondieron quizá lo vean de otra manera. No pregunte a nadie si ha respondido.",
    departments:
      "Las barras finas son los intervalos en los que las puntuaciones están con la mayor probabilidad. Donde se solapan, la diferencia puede ser casualidad. Pida ejemplos antes de explicar.",
    mirror:
      "Lea en voz alta las dos visiones. Ninguna es correcta ni equivocada: así se percibe desde el otro lado.",
    statements:
      "Dentro de una lista, ninguna afirmación va antes que otra. Hable del trabajo, no de quién pudo responder qué.",
    next: "Acuerden pocas acciones, cada una con un nombre de cada lado y una fecha. Más alto no siempre es mejor.",
  },
});
