import type { WorksheetWords } from "../../worksheet";

export const oneCalendar = {
  title: "Un solo calendario",
  copies: "Uno para la pared, lo más grande posible",
  instructions: [
    "Rellene primero la fila de los clientes. Semanas, no días. Dos trimestres en firme, el resto a lápiz.",
  ],
  blocks: [
    {
      caption: "Primer semestre",
      headers: [null, "Mes 1", "Mes 2", "Mes 3", "Mes 4", "Mes 5", "Mes 6"],
      rows: [
        { cells: ["Clientes"] },
        { cells: ["Ventas"] },
        { cells: ["Marketing"] },
        { cells: ["Choques"] },
      ],
    },
    {
      caption: "Segundo semestre",
      headers: [null, "Mes 7", "Mes 8", "Mes 9", "Mes 10", "Mes 11", "Mes 12"],
      rows: [
        { cells: ["Clientes"] },
        { cells: ["Ventas"] },
        { cells: ["Marketing"] },
        { cells: ["Choques"] },
      ],
    },
    { label: "Con cuántas semanas de antelación nos avisamos" },
    { label: "Cuántos contactos por semana puede retomar Ventas, y en cuántos días" },
    { label: "Quién lleva el calendario, y dónde está" },
  ],
} as const satisfies WorksheetWords;
