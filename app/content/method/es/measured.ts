import type { MeasuredId } from "~/content/method/measured";

const TITLE = "Qué midieron las simulaciones";

export const measured = {
  title: TITLE,
  intro:
    "Lo que dicen los informes de empresas inventadas frente a la verdad: la forma y el tamaño menos favorables, o la media; lo que no alcanzaba su objetivo se midió otra vez. Se cumplen {met} de {aims} objetivos.",
  label: TITLE,
  caption: "Lo medido y lo que se buscaba",
  what: "Magnitud",
  value: "Medido",
  aim: "Objetivo",
  verdict: "Cumplido",
  met: "sí",
  notMet: "no cumplido",
  none: "ninguno",
  percent: "{value}\u00a0%",
  atLeast: "al menos {value}",
  atMost: "como máximo {value}",
  rows: {
    coverage: "Intervalos que contienen la puntuación verdadera",
    coverageSilence: "ídem, el silencio se inclina hacia un lado u otro",
    coverageSplit: "ídem, opiniones divididas o muchas respuestas por complacencia",
    coverageUnlike: "ídem, quienes callan lo ven peor",
    falselyDivided: "Departamentos corrientes llamados divididos",
    dividedFew: "Departamentos divididos, {answers} respuestas",
    dividedMany: "ídem, {manyAnswers}",
    right: "El nivel nombrado es el correcto",
    stageChanges: "Cambios de nivel en {steps} pasos, con la verdad en un corte",
    wordChanges: "Cambios de cualquier palabra del titular en ese caso",
    neutral: "Respuestas que no dicen nada, situadas por encima de Definida",
    falseChange: "Cambio de la puntuación llamado claro por error, solo cambió el ánimo; media",
    falseChangeWorst: "ídem, el caso menos favorable",
    falseTopic: "Cambio de un tema llamado claro por error; media",
    anything: "Cambio de cualquier cosa de la página llamado claro por error; media",
    falseLasting: "Cambio llamado duradero por error",
    power5: "Cambio verdadero de {smallShift} puntos llamado claro, {answers} + {answers} respuestas",
    power8: "ídem, de {largeShift} puntos",
  } as const satisfies Readonly<Record<MeasuredId, string>>,
} as const;
