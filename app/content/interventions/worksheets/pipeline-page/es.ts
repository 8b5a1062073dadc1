import type { WorksheetWords } from "../../worksheet";

export const pipelinePage = {
  title: "Página de oportunidades abiertas",
  copies: "Una por persona",
  instructions: ["Las mismas columnas cada mes. Oportunidades, no personas."],
  blocks: [
    {
      caption: "1. Lo que está abierto",
      headers: ["Paso", "Cuántas", "Más antiguas de lo normal", "Esperadas en tres meses"],
      rows: [],
    },
    { label: "2. Semanas que estarán demasiado llenas o vacías" },
    {
      caption: "3. Tres atascadas",
      headers: ["Oportunidad", "Qué necesita el cliente", "Qué hacemos", "Quién, para cuándo"],
      rows: [],
    },
    { label: "4. Lo que Marketing mueve o deja" },
  ],
} as const satisfies WorksheetWords;
