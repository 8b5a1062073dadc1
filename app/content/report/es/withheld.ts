import { restoredWithoutKey } from "~/content/waves/es/restored-without-key";
import type { WithheldReason } from "~/domain/disclosure/release-shape";

export const withheldReasons = {
  "department-below-threshold":
    "No se muestra: respondieron menos de {threshold} personas de este departamento.",
  "other-department-below-threshold":
    "No se muestra: respondieron menos de {threshold} personas del otro departamento y, con el total a la vista, un departamento delataría al otro.",
  "too-few-answers":
    "No se muestra: aquí respondieron muy pocas personas; «No lo sé» no cuenta como respuesta.",
  "needs-ten-respondents":
    "No se muestra: las afirmaciones se muestran una a una a partir de 10 respuestas en un departamento.",
  "needs-twenty-respondents":
    "No se muestra: las medias de las afirmaciones se muestran a partir de 20 respuestas en un departamento.",
  "needs-hundred-respondents":
    "No se muestra: el reparto de las respuestas se muestra a partir de 100 respuestas en un departamento.",
  "closed-early": "No se muestra: la encuesta se cerró antes de tiempo, y entonces no se publica nada.",
  "audit-refused": "No se muestra: junto con las demás cifras podría delatar respuestas individuales.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

export const withheldOfDepartment = {
  "department-below-threshold":
    "{department}: no se muestra, porque respondieron menos de {threshold} personas de este departamento.",
  "other-department-below-threshold":
    "{department}: no se muestra, porque respondieron menos de {threshold} personas del otro departamento y, con el total a la vista, un departamento delataría al otro.",
  "too-few-answers":
    "{department}: no se muestra, porque aquí respondieron muy pocas personas; «No lo sé» no cuenta como respuesta.",
  "needs-ten-respondents":
    "{department}: no se muestra, porque las afirmaciones se muestran una a una a partir de 10 respuestas en un departamento.",
  "needs-twenty-respondents":
    "{department}: no se muestra, porque las medias de las afirmaciones se muestran a partir de 20 respuestas en un departamento.",
  "needs-hundred-respondents":
    "{department}: no se muestra, porque el reparto de las respuestas se muestra a partir de 100 respuestas en un departamento.",
  "closed-early":
    "{department}: no se muestra, porque la encuesta se cerró antes de tiempo, y entonces no se publica nada.",
  "audit-refused":
    "{department}: no se muestra, porque junto con las demás cifras podría delatar respuestas individuales.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

export const nothingReleased = {
  planned: {
    title: "Esta encuesta aún no se ha abierto",
    text: "El informe aparece cuando se haya cerrado; previsto para: {closesOn}.",
  },
  open: {
    title: "Esta encuesta sigue abierta",
    text: "El informe aparece una sola vez, después del cierre: {closesOn}. No hay resultados intermedios: lo que cambia de un día a otro mostraría quién respondió entretanto.",
  },
  restored: {
    title: "Restaurada desde una copia de seguridad, y no se publicó nada",
    text: restoredWithoutKey.ended,
  },
  cancelled: {
    title: "Esta encuesta se canceló",
    text: "Sus papeletas se destruyeron sin leerlas. No se publica nada y nada puede recuperarse.",
  },
  closedEarly: {
    title: "Esta encuesta se cerró antes de tiempo",
    text: "No se publica nada: quien elige el momento del cierre podría elegirlo según quién ha respondido. Las papeletas se destruyeron sin leerlas.",
  },
  keyLost: {
    title: "Se perdió la clave de esta encuesta",
    text: "Sin ella nadie puede abrir las papeletas, así que no se publica nada. Se destruyeron sin leerlas.",
  },
  nobodyAnswered: {
    title: "Nadie respondió a esta encuesta",
    text: "No hay nada que informar. La próxima encuesta empieza de cero.",
  },
} as const;
