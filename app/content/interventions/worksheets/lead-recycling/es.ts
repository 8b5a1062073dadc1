import type { WorksheetWords } from "../../worksheet";

export const leadRecycling = {
  title: "Camino de vuelta de los leads",
  copies: "Una por persona y una junto al sistema donde están los leads",
  instructions: [
    "Como mucho seis motivos. Cada uno dice en qué se reconoce, para que dos personas elijan el mismo.",
  ],
  blocks: [
    {
      caption: "1. Motivos para devolver un lead",
      headers: ["Motivo", "En qué lo reconocemos", "Quién lo recibe, en cuántos días", "Cuándo puede volver"],
      rows: [],
    },
    { label: "2. Lo que promete Ventas, con un número" },
    { label: "3. Lo que promete Marketing, con un número" },
    {
      caption: "4. Recuento semanal",
      headers: ["Semana", "Devueltos", "Motivo más frecuente", "Qué cambiamos"],
      rows: [],
    },
    { label: "Vale desde; revisión el", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
