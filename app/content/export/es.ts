import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { method, waveFields } from "./es/dictionary";
import { page } from "./es/page";
import { slides } from "./es/slides";

export const es = translationOf<typeof en>()({
  page,
  slides,
  waveFields,
  method,
  schema: {
    title: "Tandem, publicaciones inalterables ({format})",
    demonstration: "True si todas las respuestas que contiene son inventadas.",
    waves: "De la más antigua a la más reciente.",
  },
  summary: {
    wave: "Encuesta",
    what: "Qué",
    topic: "Tema",
    about: "Afirmación",
    both: "Ambos, con el mismo peso",
    everybody: "Todos juntos",
    figures: {
      stage: "Etapa",
      score: "Puntuación",
      change: "Cambio desde la encuesta anterior",
      gap: "Diferencia entre los departamentos",
      "response-rate": "Tasa de respuesta",
      "dimension-score": "Puntuación del tema",
      "mirror-own": "Espejo: cómo se ve a sí mismo",
      "mirror-other": "Espejo: cómo ve al otro",
      "item-favourable": "Respuestas «A menudo» o «Siempre»",
    },
  },
  sheets: {
    summary: "Resumen",
    figures: "Cifras",
    waves: "Encuestas",
    comments: "Comentarios",
    dictionary: "Diccionario",
    method: "Método",
  },
  isFigure: "cifra",
  isFigureColumn: "columna de «Cifras»",
  isWaveColumn: "columna de «Encuestas»",
  notShownIn: "No se muestra en {wave}",
  notShown: "no se muestra",
  yes: "sí",
  no: "no",
  about: "alrededor del {percent}\u00a0%",
  changed: "{verdict} ({difference})",
  changedWithin: "{verdict}, de {low} a {high}",
  notCompared: {
    "no-earlier-wave": "Ninguna encuesta anterior mostró los dos departamentos.",
    "other-instrument": "La encuesta anterior usó otra versión del cuestionario.",
    "end-band": "De una de las dos puntuaciones solo se conoce un límite.",
  },
  bothTogether: "los dos departamentos juntos",
  nothing: {
    "nothing-released": "Aquí todavía no se ha publicado nada, así que no hay nada que exportar.",
    "no-comments": "Aquí no se publicaron comentarios, así que no hay ningún archivo con ellos.",
    "one-wave-only": slides.onlyOne,
  },
  noPicture: "Este resultado no se muestra, así que no hay ninguna imagen de él.",
});
