import type { WorksheetWords } from "../../worksheet";

export const listeningHour = {
  title: "Hoja de escucha",
  copies: "Una por persona y sesión",
  instructions: [
    "Escriba lo que se dice, con las palabras del cliente. Los juicios vienen después, si acaso.",
  ],
  blocks: [
    { label: "Lo que dice el cliente, palabra por palabra" },
    { label: "Lo que el cliente pregunta dos veces o no pregunta" },
    { label: "Lo que me ha sorprendido" },
    { label: "Una cosa que probamos; quién; hasta cuándo" },
  ],
} as const satisfies WorksheetWords;
