import type { WorksheetWords } from "../../worksheet";

export const winLossReview = {
  title: "Revisión de éxitos y fracasos",
  copies: "Una por operación",
  instructions: [
    "Todo el mundo actuó lo mejor que pudo con lo que sabía y tenía entonces.",
    "Primero los hechos, en orden. «Habría que haber» pasa a ser «qué hizo que fuera probable».",
  ],
  blocks: [
    { label: "Operación (ganada o perdida), tamaño, duración; los motivos del cliente" },
    {
      caption: "Qué pasó, en orden",
      headers: ["Cuándo", "Qué pasó", "¿Cómo lo sabemos?", "¿Qué sabíamos entonces?"],
      rows: [],
    },
    { label: "Dónde se separan la operación ganada y la perdida" },
    {
      caption: "Qué hizo fácil o difícil actuar bien",
      headers: [
        "Condición",
        "¿Valdría también para la próxima operación?",
        "¿Pueden cambiarla los dos departamentos?",
      ],
      rows: [],
    },
    {
      caption: "Dos cambios",
      headers: ["Qué", "Ventas (quién)", "Marketing (quién)", "Para el", "Cómo lo notaremos"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }],
    },
  ],
} as const satisfies WorksheetWords;
