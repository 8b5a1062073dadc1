import type { WorksheetWords } from "../../worksheet";

export const sharedObstacles = {
  title: "Obstáculo común",
  copies: "Una por grupo de cuatro; un ejemplar grande para el obstáculo elegido",
  instructions: ["Solo lo que frena a los dos departamentos y los dos pueden cambiar sin preguntar a nadie."],
  blocks: [
    {
      caption: "1. Lo que frena a los dos departamentos",
      headers: ["Obstáculo", "Cuántas veces", "Qué le cuesta a Ventas", "Qué le cuesta a Marketing"],
      rows: [],
    },
    { label: "2. El obstáculo que eliminamos en seis semanas" },
    { label: "En qué veremos que ya no está" },
    { label: "Responsables; para el", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
