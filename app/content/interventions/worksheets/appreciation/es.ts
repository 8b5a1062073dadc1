import type { WorksheetWords } from "../../worksheet";

export const appreciation = {
  title: "Tarjetas de agradecimiento",
  copies: "Dos tarjetas por persona; recórtelas",
  instructions: [
    "Una tarjeta, un hecho, para alguien del otro departamento.",
    "Léasela a la persona y entréguesela.",
  ],
  blocks: [
    { text: "Tarjeta 1" },
    { label: "Para" },
    { label: "Qué hizo usted, y cuándo" },
    { label: "Qué hizo posible" },
    { label: "De parte de" },
    { text: "Tarjeta 2" },
    { label: "Para" },
    { label: "Qué hizo usted, y cuándo" },
    { label: "Qué hizo posible" },
    { label: "De parte de" },
  ],
} as const satisfies WorksheetWords;
