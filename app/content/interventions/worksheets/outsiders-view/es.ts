import type { WorksheetWords } from "../../worksheet";

export const outsidersView = {
  title: "Mirada de fuera",
  copies: "Una por persona",
  instructions: ["Quien tiene el problema cuenta y escucha. Las ideas se dan, no se defienden."],
  blocks: [
    { label: "El problema en tres frases; qué se ha intentado" },
    { label: "Qué debe lograr una buena respuesta" },
    { label: "Ideas de fuera" },
    {
      caption: "Dos que pruebo",
      headers: ["La idea", "De quién", "Para cuándo", "Qué ha sido de ella"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;
