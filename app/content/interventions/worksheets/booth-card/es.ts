import type { WorksheetWords } from "../../worksheet";

export const boothCard = {
  title: "Ficha del stand",
  copies: "Una por equipo de dos y turno",
  instructions: [
    "Recoja información, no venda. A quien quiera comprar se le da cita.",
    "A mitad del turno, la otra persona lleva la conversación.",
  ],
  blocks: [
    { label: "Nuestras tres frases para empezar" },
    {
      caption: "Recuento: qué preguntan los visitantes",
      headers: ["Tema", "Rayas", "Con sus palabras"],
      rows: [],
    },
    {
      caption: "Esta tarde: clasificar los contactos",
      headers: [null, "Listo para Ventas", "Se queda en Marketing", "Ninguno de los dos", "No coincidimos"],
      rows: [{ cells: ["Cantidad"] }],
    },
    { label: "En qué no coincidimos, y por qué" },
    { label: "Algo que cambiar en el stand; responsable; fecha" },
  ],
} as const satisfies WorksheetWords;
