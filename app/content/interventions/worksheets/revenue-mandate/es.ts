import type { WorksheetWords } from "../../worksheet";

export const revenueMandate = {
  title: "Mandato de la dirección única",
  copies: "Uno por cada persona en la sala",
  instructions: ["Si tras la primera tabla quedan menos de tres de los cinco conflictos, pare aquí."],
  blocks: [
    {
      caption: "Cinco conflictos que nadie pudo decidir",
      headers: ["Conflicto", "¿Lo decidiría mejor una sola dirección?", "¿Qué otra cosa lo resolvería?"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "Mandato",
      headers: ["Ámbito", "Responde de", "Decide", "No decide"],
      rows: [
        { cells: ["Objetivos"] },
        { cells: ["Presupuesto"] },
        { cells: ["Personal"] },
        { cells: ["Precios"] },
        { cells: ["Marca y mensaje"] },
      ],
    },
    { label: "La voz que conserva cada función" },
    { label: "Qué pasa con las direcciones actuales" },
    {
      caption: "Los primeros cien días",
      headers: ["Paso", "Para el", "Señal de que está hecho"],
      rows: [
        { cells: ["Escuchar a todos los equipos"] },
        { cells: ["Un solo plan"] },
        { cells: ["Las mismas cifras para todos"] },
        { cells: ["Tomar las decisiones pendientes"] },
        { cells: ["Aclarar de nuevo las funciones"] },
      ],
    },
    { label: "Al cabo de un año: bien si…; mal si…; lo valora" },
  ],
} as const satisfies WorksheetWords;
