import type { WorksheetWords } from "../../worksheet";

export const weeklyPlanning = {
  title: "Planificación semanal de las dos direcciones",
  copies: "Una por semana",
  instructions: [
    "Veinte minutos, cada semana a la misma hora. Empiecen por las promesas de la semana pasada.",
  ],
  blocks: [
    { caption: "Prometido la semana pasada", headers: ["Quién", "Qué", "Hecho, o nueva fecha"], rows: [] },
    {
      caption: "Esta semana: lo que afecta al otro departamento",
      headers: ["De Ventas", "De Marketing"],
      rows: [],
    },
    { label: "La decisión que se espera, y cómo la hemos tomado" },
    { label: "Dos frases que hoy decimos en los dos departamentos" },
  ],
} as const satisfies WorksheetWords;
