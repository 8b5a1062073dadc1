import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { page } from "./es/page";

export const es = translationOf<typeof en>()({
  page,
  department: "{score} ({respondents} de {invited})",
  scales: {
    points: "puntos",
    mean: "respuesta media de 1 a 5, convertida",
    percent: "porcentaje, convertido",
  },
  file: {
    none: frame.shared.upload.missing,
    nothing: page.preview.nothing,
    empty: "El archivo está vacío.",
    "too-large": "El archivo supera los 200 kB. Debería tener dos filas por cada trimestre anterior.",
    workbook:
      "Este es el formato propio de una hoja de cálculo. Guárdelo como CSV y elija después ese archivo.",
    "not-text": "Este no es un archivo de texto. Guarde la lista como CSV y elija después ese archivo.",
    "missing-columns": "La primera línea no nombra ninguna columna para: {columns}.",
    "no-rows": "Debajo de la línea con los nombres de las columnas no hay nada.",
  },
  fields: {
    source: "Indique de dónde vienen estos resultados.",
    scale: "Elija la escala de las puntuaciones del archivo.",
    tooLong: frame.forms.tooLong,
  },
  problems: {
    noQuarter: "«{given}» no es un trimestre; escríbalo como 2025-Q1.",
    ownWave: "Tandem tiene su propia encuesta en {quarter}; junto a ella no se importa nada.",
    noDay: "«{given}» no es una fecha; escríbala como 2025-03-31.",
    future: "El {day} todavía no ha llegado.",
    otherQuarter: "El {day} no cae en {quarter}.",
    noDepartment: "«{given}» no es ni {first} ni {second}.",
    noScore: {
      points: "«{given}» no son puntos de 20 a 100.",
      mean: "«{given}» no es una respuesta media de 1 a 5.",
      percent: "«{given}» no es un porcentaje de 0 a 100.",
    },
    noRespondents: "El número de personas que respondieron falta o no es entero.",
    tooFew: "Solo respondieron {respondents}; no se muestra nada de menos de {threshold} personas.",
    noInvited: "El número de personas invitadas falta o no es entero.",
    tooMany: "Respondieron {respondents}, pero solo se invitó a {invited}.",
    twice: "El mismo trimestre y departamento figuran dos veces en el archivo; el trimestre se omite.",
    alone:
      "Se omite porque {other} no tiene una fila utilizable para este trimestre: un departamento solo no se muestra.",
  },
});
