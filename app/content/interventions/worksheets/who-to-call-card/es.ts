import type { WorksheetWords } from "../../worksheet";

export const whoToCallCard = {
  title: "A quién llamar",
  copies: "Una para cada mesa de los dos departamentos",
  instructions: ["Llame al primer nombre; si no responde en el plazo, a quien lo suple."],
  blocks: [
    {
      caption: "En Marketing",
      headers: ["Para", "Llamar a", "Suplente", "Cómo", "Primera respuesta en"],
      rows: [],
    },
    {
      caption: "En Ventas",
      headers: ["Para", "Llamar a", "Suplente", "Cómo", "Primera respuesta en"],
      rows: [],
    },
    { label: "Urgente significa" },
    { label: "Qué es mejor buscar que preguntar, y dónde" },
    { label: "Quién cuida esta tarjeta; válida hasta" },
  ],
} as const satisfies WorksheetWords;
