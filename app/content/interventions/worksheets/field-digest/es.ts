import type { WorksheetWords } from "../../worksheet";

export const fieldDigest = {
  title: "Voces del mercado y comentarios sobre campañas",
  copies: "Una hoja por mes",
  instructions: [
    "Sobre las cosas, nunca sobre las personas. Con las palabras de los clientes.",
    "Cada punto recibe respuesta antes de la hoja siguiente: hecho, por hacer o descartado, con el motivo.",
  ],
  blocks: [
    {
      caption: "De los clientes",
      headers: [
        null,
        "Con las palabras de los clientes",
        "Cuántas veces se ha oído",
        "Respuesta de Marketing",
      ],
      rows: [{ cells: ["Preguntas nuevas"] }, { cells: ["Reparos"] }, { cells: ["Elogiado o usado"] }],
    },
    {
      caption: "De las campañas",
      headers: [
        "Campaña y finalidad",
        "Qué ha llegado",
        "Qué hemos aprendido",
        "Qué cambiamos",
        "Qué debería saber Ventas",
      ],
      rows: [],
    },
    { label: "Respuestas a los puntos del mes pasado que seguían abiertos" },
    { label: "La redacción y las cuatro voces de este trimestre" },
  ],
} as const satisfies WorksheetWords;
