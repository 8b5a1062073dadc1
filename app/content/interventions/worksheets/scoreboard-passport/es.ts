import type { WorksheetWords } from "../../worksheet";

export const scoreboardPassport = {
  title: "Pasaporte de una cifra",
  copies: "Uno por cifra",
  instructions: [
    "Rellénelo de modo que alguien nuevo llegue a la misma cifra.",
    "Pruébelo en el acto con los datos del mes pasado.",
  ],
  blocks: [
    { label: "Nombre de la cifra" },
    { label: "Qué debe decirnos" },
    { label: "Qué cuenta" },
    { label: "Qué no cuenta" },
    { label: "Fuente, quién la obtiene, qué día; suplente" },
    { label: "Cómo la mueve Ventas; cómo la mueve Marketing" },
    { label: "Cómo podría embellecerse sin hacer el trabajo, y qué nos mantiene honestos" },
    { caption: "Mes a mes", headers: ["Mes", "Cifra", "Qué vemos", "Qué probamos"], rows: [] },
  ],
} as const satisfies WorksheetWords;
