import type { MeasuredId } from "~/content/method/measured";

const TITLE = "Qué midieron las simulaciones";

export const measured = {
  title: TITLE,
  intro:
    "Lo que dicen los informes de empresas inventadas frente a la verdad: la forma y el tamaño menos favorables, o la media. Se cumplen {met} de {aims} objetivos.",
  label: TITLE,
  caption: "Lo medido y lo que se buscaba",
  what: "Qué",
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
    coverageSilence: "igualmente, el silencio se inclina hacia un lado u otro",
    coverageSplit: "igualmente, opiniones divididas o muchas respuestas por complacencia",
    coverageUnlike: "igualmente, quienes callan lo ven peor",
    falselyDivided: "Departamentos corrientes llamados divididos",
    dividedFew: "Departamentos divididos, {answers} respuestas",
    dividedMany: "igualmente, {manyAnswers}",
    right: "El nivel nombrado es cierto",
    stageChanges: "Cambios de nivel en {steps} pasos, con la verdad en un corte",
    wordChanges: "Cambios de cualquier palabra del titular en ese caso",
    neutral: "Respuestas que no dicen nada, situadas por encima de Definida",
    falseChange: "Falso cambio claro de la puntuación, solo cambió el ánimo; media",
    falseChangeWorst: "igualmente, el caso menos favorable",
    falseTopic: "Falso cambio claro de un tema; media",
    anything: "Falso cambio claro de cualquier cosa de la página; media",
    falseLasting: "Falso cambio duradero",
    power5: "Cambio verdadero de {smallShift} puntos llamado claro, {answers} + {answers} respuestas",
    power8: "igualmente, de {largeShift} puntos",
  } as const satisfies Readonly<Record<MeasuredId, string>>,
} as const;
