import type { WorksheetWords } from "../../worksheet";

export const actionLog = {
  title: "Lista de tareas",
  copies: "Una para la pared; cópiela después de cada reunión",
  instructions: [
    "Cada tarea tiene una persona responsable y una fecha, y esa persona las dice en voz alta.",
    "Como máximo hay siete abiertas a la vez.",
  ],
  blocks: [
    {
      caption: "Tareas",
      headers: [
        "N.º",
        "Qué",
        "Quién",
        "Departamento",
        "Vence",
        "Hecha, aplazada (hasta cuándo) o descartada, porque",
      ],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
      ],
    },
    { label: "Tema de la próxima reunión y quién lo trae" },
    { label: "La próxima vez: quién dirige y quién lleva la lista" },
  ],
} as const satisfies WorksheetWords;
