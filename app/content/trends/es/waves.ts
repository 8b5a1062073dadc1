import { es as frame } from "~/content/frame/es";
import { scores } from "~/content/report/es/estimates";

type Missing = { short: string; sentence: string };

export const missing = {
  noWave: {
    short: "Sin encuesta",
    sentence: "Este trimestre no se preguntó nada.",
  } as const satisfies Missing,
  tooFew: {
    short: "Muy pocas respuestas",
    sentence:
      "Respondieron menos de {threshold} personas de {departments}, así que no se muestra ninguno de los dos departamentos.",
  } as const satisfies Missing,
  withheld: { short: "No se muestra", sentence: "{name}: {reason}" } as const satisfies Missing,
  ended: "{title}. {text}",
  endedShort: {
    cancelled: "Cancelada",
    "closed-early": "Cerrada antes de tiempo",
    "key-lost": "Clave perdida",
    restored: "Copia restaurada",
    other: "Sin resultado",
  },
} as const;

export const values = {
  notShown: "no se muestra",
  guarded: "{stage} (la puntuación por sí sola: {alone})",
  guardedUnchanged: "{stage} (con las encuestas anteriores: {alone})",
  both: scores.both,
  span: "{first}–{last}",
} as const;

export const summaries = {
  score: "Puntuación de los dos departamentos juntos en una escala de 20 a 100",
  departments: "Puntuaciones en una escala de 20 a 100, {name}",
  gap: "Puntuación de {first} menos la de {second}, en puntos",
  responses: "Tasas de respuesta, {name}",
  drift: "Media móvil de la puntuación",
  line: "{what}: {from}, y {to}",
  lineLowest: "{what}: {from}, lo más bajo {lowest}, y {to}",
  lineHighest: "{what}: {from}, lo más alto {highest}, y {to}",
  lineBoth: "{what}: {from}, lo más bajo {lowest} y lo más alto {highest}, y {to}",
  single: "{what}: {to}",
  none: "{what}: ninguna encuesta muestra una cifra",
  at: "{value} en {wave}",
  atLikely: "{value} en {wave}, probablemente entre {low} y {high}",
  missing: "{line}; no se muestra nada de {waves}",
  sentence: "{lines}.",
} as const;

export const noteProblems = {
  noDay: "Elija el día en que ocurrió.",
  otherDay: "Escriba el día así: 2026-11-22.",
  future: "Elija un día que ya haya pasado: una nota dice qué ocurrió.",
  longAgo: "Compruebe el año: es demasiado antiguo.",
  noText: "Diga en pocas palabras qué ocurrió.",
  tooLong: frame.forms.tooLong,
} as const;
