import type { WorksheetWords } from "../../worksheet";

export const roleChart = {
  title: "Cuadro de funciones",
  copies: "Un ejemplar grande",
  instructions: [
    "Decide una sola persona. Se escucha como máximo a tres. Lo que quede abierto va a quien dirige el equipo antes del viernes.",
    "Solo decisiones reales, no descripciones de puestos.",
  ],
  blocks: [
    {
      caption: "Decisiones",
      headers: ["Decisión", "Propone", "Se escucha antes", "Decide", "Se informa después"],
      rows: [],
    },
    {
      caption: "Cifras",
      headers: ["Cifra del equipo", "Quién responde de ella", "Quién contribuye"],
      rows: [],
    },
    { label: "Abierto hasta el viernes" },
    { label: "Se revisa el" },
  ],
} as const satisfies WorksheetWords;
